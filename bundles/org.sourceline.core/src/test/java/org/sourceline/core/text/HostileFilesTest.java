package org.sourceline.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds or is, reading it ends soon, with an article or with a message that names the file and the reason. */
class HostileFilesTest {

    /** Seconds of a machine that has much else to do; on an idle one nothing here takes more than two. */
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final Limits PATIENT = new Limits(64L << 20, 1_000_000, 1_000_000, Duration.ofSeconds(60));

    @TempDir
    private Path folder;

    @Test
    void aMissingFile() {
        assertRefused(folder.resolve("gone.txt"), "does not exist");
    }

    @Test
    void aFolder() {
        assertRefused(folder, "is a folder");
    }

    @Test
    void anEmptyFileAndOneOfWhiteSpace() throws IOException {
        assertRefused(file("empty.txt", new byte[0]), "holds no text: the file is empty");
        assertRefused(file("blank.txt", " \n\t\u00A0\u200B\r\n".getBytes(StandardCharsets.UTF_8)), "only white space");
        assertRefused(file("mark.txt", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}), "only white space");
        assertRefused(file("blank.html", "<!doctype html><body><script>x</script><p> </p>".getBytes(StandardCharsets.UTF_8)), "only white space");
    }

    @Test
    void aFileBeyondTheLimitIsNotRead() throws IOException {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        assertRefused(large, "1,073,741,824 bytes, the limit is 33,554,432 bytes");
    }

    @Test
    void aFileOfExactlyTheLimitIsRead() throws IOException {
        Limits limits = new Limits(4, 10, 10, SOON);
        assertEquals("shut", ArticleReader.read(file("a.txt", "shut".getBytes(StandardCharsets.UTF_8)), "articles/a.txt", limits).source().text());
        assertThrows(ArticleReadException.class,
                () -> ArticleReader.read(file("b.txt", "shut.".getBytes(StandardCharsets.UTF_8)), "articles/b.txt", limits));
    }

    @Test
    void aPipeWithoutAWriter() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.txt");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "this system makes no pipes");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no pipe was made");
        assertRefused(pipe, "neither a file nor a folder");
    }

    @Test
    void aDevice() {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "this system has no such device");
        assertRefused(Path.of("/dev/zero"), "neither a file nor a folder");
    }

    @Test
    void aLinkToItselfAndALinkToAFile() throws IOException {
        Path circle = folder.resolve("circle.txt");
        Files.createSymbolicLink(circle, circle);
        assertRefused(circle, "cannot be read");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file("a.txt", "shut".getBytes(StandardCharsets.UTF_8)));
        assertEquals("shut", ArticleReader.read(link, "articles/link.txt", Limits.DEFAULT).source().text());
    }

    /** Root may read everything, so that the refusal of the system cannot be provoked by everybody who runs this test. */
    @Test
    void aFileThatMayNotBeRead() {
        assertEquals("secret.txt cannot be read: permission to read it is missing.",
                ArticleFile.refusal(new AccessDeniedException("secret.txt"), "secret.txt").getMessage());
        assertEquals("secret.txt cannot be read: disk on fire", ArticleFile.refusal(new IOException("disk on fire"), "secret.txt").getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 6, 7_999})
    void aZeroByteNearTheBeginning(int at) throws IOException {
        byte[] bytes = "The bridge is shut. ".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        bytes[at] = 0;
        assertRefused(file("zero.txt", bytes), "zero byte among its first 8000 bytes");
    }

    @Test
    void shortFilesWithAZeroByte() throws IOException {
        assertRefused(file("five.txt", "hello\0world!".getBytes(StandardCharsets.UTF_8)), "zero byte");
        assertRefused(file("six.txt", "hello \0world".getBytes(StandardCharsets.UTF_8)), "zero byte");
        assertRefused(file("wide.txt", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0, 0, 'b', 0}), "zero byte");
    }

    @Test
    void programsPicturesAndDocuments() throws IOException {
        byte[] noise = new byte[20_000];
        new Random(1).nextBytes(noise);
        assertRefused(file("noise.bin", noise), "zero byte");
        assertRefused(file("report.pdf", "%PDF-1.7\nx".getBytes(StandardCharsets.UTF_8)), "is a PDF document");
    }

    @Test
    void aFileNameWithALineEndStaysOnOneLine() {
        ArticleReadException refused = assertThrows(ArticleReadException.class,
                () -> ArticleReader.of(new byte[0], "articles/a\nb.txt", Limits.DEFAULT));
        assertEquals("articles/a\uFFFDb.txt holds no text: the file is empty.", refused.getMessage());
    }

    @Test
    void tooManyLines() throws IOException {
        Limits limits = new Limits(1 << 20, 100, 10, SOON);
        byte[] bytes = "A.\n\n".repeat(101).getBytes(StandardCharsets.UTF_8);
        ArticleReadException refused = assertThrows(ArticleReadException.class, () -> ArticleReader.of(bytes, "log.txt", limits));
        assertEquals("log.txt is too long for an article: it has more than 100 lines with text.", refused.getMessage());
        assertEquals(100, ArticleReader.of("A.\n\n".repeat(100).getBytes(StandardCharsets.UTF_8), "log.txt", limits).rawBlocks().size());
    }

    @Test
    void aPageWithTooManyElements() {
        Limits limits = new Limits(1 << 20, 1_000, 100, SOON);
        byte[] bytes = ("<!doctype html>" + "<p>x".repeat(101)).getBytes(StandardCharsets.UTF_8);
        ArticleReadException refused = assertThrows(ArticleReadException.class, () -> ArticleReader.of(bytes, "many.html", limits));
        assertEquals("many.html is too large a page: it has 101 elements, the limit is 100.", refused.getMessage());
    }

    @Test
    void aPageThatTakesTooLong() {
        Limits limits = new Limits(1 << 24, 1_000_000, 1_000_000, Duration.ofNanos(1));
        byte[] bytes = ("<!doctype html>" + "<p>x".repeat(10_000)).getBytes(StandardCharsets.UTF_8);
        ArticleReadException refused = assertThrows(ArticleReadException.class, () -> ArticleReader.of(bytes, "slow.html", limits));
        assertTrue(refused.getMessage().startsWith("slow.html takes too long to read"), refused.getMessage());
    }

    @Test
    void entitiesThatAPageDeclaresAreNeitherExpandedNorOpened() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c SYSTEM "
                + "\"file:///etc/hostname\">]><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>x &b; &c; y</p></body></html>";
        String text = read(bomb, "bomb.xhtml").source().text();
        assertTrue(text.contains("x &b; &c; y"), text);
    }

    private static Article read(String text, String name) {
        return assertTimeoutPreemptively(SOON, () -> ArticleReader.of(text.getBytes(StandardCharsets.UTF_8), name, PATIENT));
    }

    private void assertRefused(Path file, String reason) {
        ArticleReadException refused = assertTimeoutPreemptively(SOON, () -> assertThrows(ArticleReadException.class,
                () -> ArticleReader.read(file, "articles/x", Limits.DEFAULT)));
        assertTrue(refused.getMessage().startsWith(file.toString()) && refused.getMessage().contains(reason), refused.getMessage());
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
