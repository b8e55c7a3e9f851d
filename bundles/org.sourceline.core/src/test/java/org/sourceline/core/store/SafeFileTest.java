package org.sourceline.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.core.model.Identifiers;

class SafeFileTest {

    @TempDir
    private Path folder;
    private final SafeFile safeFile = new SafeFile();

    private String write(Path file, String text) throws SaveException {
        return safeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String refused(Path file) {
        return assertThrows(SaveException.class, () -> write(file, "new")).getMessage();
    }

    @Test
    void createsAndReplaces() throws IOException {
        Path file = folder.resolve("a.txt");

        String hash = write(file, "one");
        write(file, "two");

        assertEquals(Identifiers.sha256("one".getBytes(StandardCharsets.UTF_8)), hash);
        assertEquals("two", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void keepsTheOldContentIfTheNewCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");

        assertThrows(IllegalStateException.class, () -> safeFile.write(file, out -> {
            out.write('n');
            throw new IllegalStateException("half way");
        }));

        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsPermissions() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--rw-"));

        write(file, "new");

        assertEquals("rw-r--rw-", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refusesWhatIsReadOnly() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Path inside = Files.writeString(locked.resolve("b.txt"), "old");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));

        assertEquals(file + " cannot be saved: the file is read-only.", refused(file));
        assertEquals(inside + " cannot be saved: the folder " + locked + " is read-only.", refused(inside));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertEquals("old", Files.readString(file));
        assertEquals("old", Files.readString(inside));
        assertEquals(List.of("a.txt", "locked"), names());
    }

    @Test
    void refusesWhatIsNoFile() {
        assertEquals(folder + " cannot be saved: there is a folder of that name.", refused(folder));
        Path nowhere = folder.resolve("no/where.txt");
        assertEquals(nowhere + " cannot be saved: the folder " + folder.resolve("no") + " does not exist.", refused(nowhere));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesThroughALink() throws IOException {
        Path file = Files.writeString(Files.createDirectory(folder.resolve("real")).resolve("a.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

        write(link, "new");

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.txt"), folder.resolve("gone.txt"));
        assertEquals(dangling + " cannot be saved: it is a link to a file that does not exist.", refused(dangling));
    }

    @Test
    void removesOnlyItsOwnStrays() throws IOException {
        Path stray;
        try (SafeFile.Prepared prepared = safeFile.prepare(folder.resolve("a.txt"), out -> out.write(1))) {
            stray = folder.resolve(names().getFirst());
            Files.copy(stray, folder.resolve(stray.getFileName().toString().replace(".sourceline-", ".sourceline-copy-")));
            assertEquals(64, prepared.hash().length());
        }
        Files.writeString(folder.resolve("other.tmp"), "");
        Files.writeString(folder.resolve(".sourceline-notes"), "");
        Files.createDirectory(folder.resolve(".sourceline-folder.tmp"));

        assertEquals(1, safeFile.removeStrays(folder));

        assertEquals(List.of(".sourceline-folder.tmp", ".sourceline-notes", "other.tmp"), names());
    }
}
