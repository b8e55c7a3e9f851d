package org.sourceline.cli.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.cli.Cli;
import org.sourceline.cli.ExitCode;

/** Whatever lies among the articles: the message names the file and the reason, and the others are done. */
class BadInputTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    Path temporary;
    private CaseOfArticles files;

    @BeforeEach
    void aCaseWithOneGoodArticle() {
        files = new CaseOfArticles(temporary.resolve("MyCase"));
        files.article("good.txt");
    }

    /** Annotates the bad article and the good one, which must come out well. */
    private Cli callWith(Path bad) {
        Cli called = assertTimeoutPreemptively(SOON, () -> Cli.call("annotate", bad, files.articles().resolve("good.txt")));
        assertTrue(Files.exists(files.page("good.txt")), "the good one is done");
        return called;
    }

    private void assertRefused(Path bad, String reason) {
        Cli called = callWith(bad);
        assertEquals(ExitCode.FAILED, called.code());
        assertEquals("1 page written, 0 up to date, 1 failed\n", called.out());
        assertTrue(called.err().startsWith("sourceline: "), called.err());
        assertTrue(called.err().contains(bad.toString()), called.err());
        assertTrue(called.err().contains(reason), called.err());
        assertEquals(1, called.err().lines().count(), "one line, no stack trace");
    }

    @Test
    void anEmptyFile() {
        assertRefused(CaseOfArticles.write(files.articles().resolve("empty.txt"), ""), "empty");
    }

    @Test
    void nothingButSpaces() {
        assertRefused(CaseOfArticles.write(files.articles().resolve("blank.txt"), " \n\t\n"), "white space");
    }

    @Test
    void aBinaryFile() throws IOException {
        Path binary = Files.write(files.articles().resolve("binary.txt"), new byte[] {0x7F, 'E', 'L', 'F', 0, 0, 1, 2});
        assertRefused(binary, "zero byte");
    }

    @Test
    void aHugeSparseFile() throws IOException {
        Path huge = files.articles().resolve("huge.txt");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        assertRefused(huge, "too large");
    }

    @Test
    void aMissingFile() {
        assertRefused(files.articles().resolve("missing.txt"), "does not exist");
    }

    @Test
    void aPipe() throws IOException, InterruptedException {
        Path pipe = files.articles().resolve("pipe.txt");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        assertRefused(pipe, "neither a file nor a folder");
        Cli folder = assertTimeoutPreemptively(SOON, () -> Cli.call("annotate", files.articles()));
        assertEquals(ExitCode.OK, folder.code());
        assertTrue(folder.out().contains("1 file was passed over"), folder.out());
    }

    @Test
    void aDevice() {
        Cli called = assertTimeoutPreemptively(SOON, () -> Cli.call("annotate", "--out", temporary.resolve("out"), "/dev/zero"));
        assertEquals(ExitCode.FAILED, called.code());
        assertTrue(called.err().contains("/dev/zero is neither a file nor a folder"), called.err());
    }

    @Test
    void malformedUtf8IsReadAsFarAsItGoes() throws IOException {
        Path malformed = files.articles().resolve("malformed.txt");
        Files.write(malformed, "\uFEFFThe fee, he said, is 5 euros. ?".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        byte[] bytes = Files.readAllBytes(malformed);
        bytes[bytes.length - 1] = (byte) 0xC3;
        Files.write(malformed, bytes);
        assertEquals(ExitCode.OK, callWith(malformed).code());
        assertTrue(Files.exists(files.page("malformed.txt")));
    }

    @Test
    void aNameWithALineEnd() {
        Cli called = callWith(CaseOfArticles.write(files.articles().resolve("two\nlines.txt"), ""));
        assertEquals(ExitCode.FAILED, called.code());
        assertTrue(called.err().contains("two\uFFFDlines.txt"), called.err());
        assertEquals(1, called.err().lines().count());
    }

    @Test
    void aPageThatIsNotJson() throws IOException {
        Path article = files.article("spoilt.txt");
        CaseOfArticles.write(files.page("spoilt.txt"), "not a page");
        Cli called = callWith(article);
        assertEquals(ExitCode.FAILED, called.code());
        assertTrue(called.err().contains(files.page("spoilt.txt") + " is not an annotation page"), called.err());
        assertEquals("not a page", Files.readString(files.page("spoilt.txt")), "left as it was");
    }

    @Test
    void aPageOfANewerVersion() throws IOException {
        Path article = files.article("newer.txt");
        String newer = "{\"type\":\"AnnotationPage\",\"formatVersion\":99,\"items\":[]}";
        CaseOfArticles.write(files.page("newer.txt"), newer);
        Cli called = callWith(article);
        assertEquals(ExitCode.FAILED, called.code());
        assertTrue(called.err().contains(files.page("newer.txt") + " was written by a newer version"), called.err());
        assertEquals(newer, Files.readString(files.page("newer.txt")), "left as it was");
    }

    @Test
    void aPageOfAPerson() throws IOException {
        Path article = files.article("mine.txt");
        String mine = """
                {"type":"AnnotationPage","formatVersion":1,"items":[{"id":"urn:uuid:00000000-0000-4000-8000-000000000001",\
                "type":"Annotation","motivation":"commenting","status":"manual","creator":{"type":"Person","name":"Ilse"},\
                "created":"2025-01-01T00:00:00Z","modified":"2025-01-01T00:00:00Z",\
                "body":{"type":"Note","value":"check","format":"text/plain"},\
                "target":{"type":"SpecificResource","source":"articles/mine.txt"}}]}""";
        CaseOfArticles.write(files.page("mine.txt"), mine);
        Cli called = callWith(article);
        assertEquals(ExitCode.FAILED, called.code());
        assertTrue(called.err().contains(files.page("mine.txt") + " holds annotations of a person"), called.err());
        assertEquals(mine, Files.readString(files.page("mine.txt")), "left as it was");
    }

    @Test
    void aFolderThatCannotBeLookedInto() throws IOException {
        Path closed = Files.createDirectory(files.articles().resolve("closed"));
        CaseOfArticles.write(closed.resolve("inside.txt"), CaseOfArticles.TEXT);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        boolean mayLook = Files.isReadable(closed);
        Cli called = Cli.call("annotate", files.articles());
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        assertTrue(Files.exists(files.page("good.txt")), "the good one is done");
        assertEquals(mayLook ? ExitCode.OK : ExitCode.FAILED, called.code());
        assertEquals(!mayLook, called.err().contains(closed + " cannot be looked into"), called.err());
    }

    @Test
    void aPlaceForPagesThatIsAFile() throws IOException {
        Path out = CaseOfArticles.write(temporary.resolve("out"), "a file");
        Cli called = Cli.call("annotate", "--out", out, files.articles());
        assertEquals(ExitCode.FAILED, called.code());
        assertTrue(called.err().contains(out.toString()), called.err());
        assertEquals("a file", Files.readString(out));
    }

    @Test
    void severalBadOnesAreAllNamed() {
        List<Path> bad = List.of(CaseOfArticles.write(files.articles().resolve("a.txt"), ""),
                CaseOfArticles.write(files.articles().resolve("b.txt"), " "), files.articles().resolve("c.txt"));
        Cli called = Cli.call("annotate", bad.get(0), bad.get(1), bad.get(2), files.articles().resolve("good.txt"));
        assertEquals("1 page written, 0 up to date, 3 failed\n", called.out());
        bad.forEach(file -> assertTrue(called.err().contains(file.toString()), called.err()));
        assertFalse(called.err().contains("Exception"), called.err());
    }
}
