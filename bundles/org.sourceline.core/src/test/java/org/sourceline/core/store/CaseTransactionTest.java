package org.sourceline.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several files are written together, or none is. */
class CaseTransactionTest {

    private static final CaseTransaction.Confirmation AGREED = () -> { };

    @TempDir
    private Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Case setUp(String name) throws IOException {
        Path root = Files.createDirectory(folder.resolve(name));
        Files.createDirectories(root.resolve("annotations/mara"));
        Files.writeString(root.resolve("annotations/mara/a"), "a");
        Files.writeString(root.resolve("annotations/mara/b"), "b");
        return new Case(root);
    }

    /** Changes a, removes b, makes c in a folder that is not there yet. */
    private static CaseTransaction transaction(Case of, FileOperations files) {
        CaseTransaction transaction = new CaseTransaction(of, files);
        transaction.add(of.annotations().resolve("mara/a"), (file, now) -> bytes("changed"));
        transaction.add(of.annotations().resolve("mara/b"), (file, now) -> null);
        transaction.add(of.entities("mara"), (file, now) -> bytes(now == null ? "made" : "there"));
        return transaction;
    }

    /** Every file of the case by its path, with its text. */
    private static Map<String, String> contents(Case of) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(of.root())) {
            for (Path file : all.filter(Files::isRegularFile).filter(it -> !it.toString().contains("/.sourceline/")).toList()) {
                contents.put(of.root().relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private static final Map<String, String> BEFORE = Map.of("annotations/mara/a", "a", "annotations/mara/b", "b");
    private static final Map<String, String> AFTER = Map.of("annotations/mara/a", "changed", "entities/mara.jsonld", "made");

    @Test
    void changesMakesAndRemoves() throws IOException {
        Case of = setUp("case");
        transaction(of, new PlatformFiles()).run(file -> { }, AGREED);
        assertEquals(AFTER, contents(of));
    }

    @ParameterizedTest
    @EnumSource
    void whicheverOperationFailsAllOrNothingIsWritten(FailingFiles.When when) throws IOException {
        int faults = 0;
        boolean failed = true;
        for (int n = 1; failed; n++) {
            Case of = setUp("case" + n);
            FailingFiles files = new FailingFiles(n, when);
            try {
                transaction(of, files).run(file -> { }, AGREED);
                assertEquals(AFTER.keySet(), withoutStrays(of), "operation " + n);
            } catch (SaveException e) {
                assertTrue(e.getMessage().contains("planted fault"), e.getMessage());
                assertEquals(BEFORE, contents(of), "operation " + n);
            }
            failed = files.hasFailed();
            faults++;
        }
        assertTrue(faults >= 20, "only " + faults + " operations");
    }

    private static Set<String> withoutStrays(Case of) throws IOException {
        Map<String, String> contents = contents(of);
        contents.keySet().removeIf(name -> name.endsWith(".tmp"));
        return contents.keySet();
    }

    @Test
    void aRefusedConfirmationBringsEverythingBack() throws IOException {
        Case of = setUp("case");
        CaseTransaction transaction = transaction(of, new PlatformFiles());
        assertThrows(IllegalArgumentException.class, () -> transaction.run(file -> { }, () -> {
            assertEquals("made", contents(of).get("entities/mara.jsonld"));
            throw new IllegalArgumentException("no");
        }));
        assertEquals(BEFORE, contents(of));
    }

    @Test
    void aCancelledOneWritesNothing() throws IOException {
        Case of = setUp("case");
        assertThrows(CancellationException.class, () -> transaction(of, new PlatformFiles()).run(file -> {
            if (file.endsWith("mara.jsonld")) {
                throw new CancellationException();
            }
        }, AGREED));
        assertEquals(BEFORE, contents(of));
    }

    @Test
    void aRewriteThatRefusesStopsAll() throws IOException {
        Case of = setUp("case");
        CaseTransaction transaction = transaction(of, new PlatformFiles());
        transaction.add(of.links("mara"), (file, now) -> {
            throw SaveException.of("save.newer", file.toString());
        });
        assertThrows(SaveException.class, () -> transaction.run(file -> { }, AGREED));
        assertEquals(BEFORE, contents(of));
    }

    @Test
    void aReadOnlyFileStopsAllAndIsNamed() throws IOException {
        Case of = setUp("case");
        Path last = of.annotations().resolve("mara/b");
        Files.setPosixFilePermissions(last, PosixFilePermissions.fromString("r--r--r--"));
        CaseTransaction transaction = new CaseTransaction(of);
        transaction.add(of.annotations().resolve("mara/a"), (file, now) -> bytes("changed"));
        transaction.add(last, (file, now) -> bytes("changed"));
        String message = assertThrows(SaveException.class, () -> transaction.run(file -> { }, AGREED)).getMessage();
        assertEquals(last + " cannot be saved: the file is read-only.", message);
        assertEquals(BEFORE, contents(of));
    }

    @Test
    void nothingOutsideTheCaseIsWritten() throws IOException {
        Case of = setUp("case");
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.createSymbolicLink(of.root().resolve("links"), outside);
        CaseTransaction transaction = new CaseTransaction(of);
        transaction.add(of.links("mara"), (file, now) -> bytes("made"));
        String message = assertThrows(SaveException.class, () -> transaction.run(file -> { }, AGREED)).getMessage();
        assertTrue(message.endsWith("links/mara.jsonld leads out of the case and is not followed."), message);
        assertEquals(List.of(), List.of(outside.toFile().list()));
    }

    @Test
    void aFolderInTheFilesPlaceIsNamed() throws IOException {
        Case of = setUp("case");
        Files.createDirectories(of.links("mara"));
        CaseTransaction transaction = new CaseTransaction(of);
        transaction.add(of.links("mara"), (file, now) -> bytes("made"));
        String message = assertThrows(PageReadException.class, () -> transaction.run(file -> { }, AGREED)).getMessage();
        assertTrue(message.endsWith("links/mara.jsonld is not a file."), message);
    }

    @Test
    void whatStaysTheSameIsNotWritten() throws IOException {
        Case of = setUp("case");
        Path file = of.annotations().resolve("mara/a");
        Object key = Files.getAttribute(file, "unix:ino");
        CaseTransaction transaction = new CaseTransaction(of);
        transaction.add(file, (it, now) -> bytes("a"));
        transaction.run(it -> { }, AGREED);
        assertEquals(key, Files.getAttribute(file, "unix:ino"));
        assertFalse(contents(of).isEmpty());
    }
}
