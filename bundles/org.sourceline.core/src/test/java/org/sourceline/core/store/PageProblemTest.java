package org.sourceline.core.store;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no page is refused with words that name the file, the place and the reason. */
class PageProblemTest {

    private static final PageReader READER = new PageReader(new PageLimits(10_000, 6, 8, 40));
    private static final String GOOD = "{\"type\":\"AnnotationPage\",\"items\":[]}";

    static Stream<Arguments> broken() {
        return Stream.of(of("", "bad.jsonld is empty; an annotation page was expected."),
                of("\uFEFF \r\n", "bad.jsonld is empty; an annotation page was expected."),
                of("A letter, not JSON.", "bad.jsonld is not an annotation page: it does not begin with “{”."),
                of("[1]", "bad.jsonld is not an annotation page: it does not begin with “{”."),
                of("{}", "bad.jsonld is not an annotation page: it does not say “AnnotationPage”."),
                of("{\"type\":\"AnnotationCollection\"}", "bad.jsonld is not an annotation page: its type is “AnnotationCollection”."),
                of("{\"type\":\"a\\nb\"}", "bad.jsonld is not an annotation page: its type is “a\uFFFDb”."),
                of("{\n \"type\": AnnotationPage}", "bad.jsonld is damaged: what stands at line 2, column 10 is not JSON."),
                of("{\"é\":1,\n\"é🚢\": 'x'}", "bad.jsonld is damaged: what stands at line 2, column 7 is not JSON."),
                of("{\"type\":\"AnnotationPage\",\n \"items\":[",
                        "bad.jsonld is cut off: it ends in the middle of an annotation page, at line 2, column 11."),
                of(GOOD + "\n{}", "bad.jsonld is damaged: the page ends before line 2, column 1, but more text follows."),
                of(GOOD + "\n}", "bad.jsonld is damaged: what stands at line 2, column 1 is not JSON."),
                of("{\"id\":\"a\",\n\"id\":\"b\"}",
                        "bad.jsonld is damaged: at line 2, column 1 the name “id” stands a second time in the same object."),
                of("{\"items\":[{\"a\":{\"x\":1,\"y\":2,\"x\":3}}]}",
                        "bad.jsonld is damaged: at line 1, column 29 the name “x” stands a second time in the same object."),
                of("{\"new\":[[{\"x\":1,\n\"\\u0078\":3}]]}",
                        "bad.jsonld is damaged: at line 2, column 1 the name “x” stands a second time in the same object."),
                of("{\"article\":5}", "bad.jsonld cannot be read: at line 1, column 12, “article” has a value that does not belong there."),
                of("{\"items\":{}}", "bad.jsonld cannot be read: at line 1, column 10, “items” has a value that does not belong there."),
                of("{\"formatVersion\":\"one\"}",
                        "bad.jsonld cannot be read: at line 1, column 18, “formatVersion” has a value that does not belong there."),
                of("{\"formatVersion\":0}",
                        "bad.jsonld cannot be read: at line 1, column 18, “formatVersion” has a value that does not belong there."),
                of("{\"x\":NaN}", "bad.jsonld is damaged: what stands at line 1, column 6 is not JSON."),
                of("{\"x\":1,}", "bad.jsonld is damaged: what stands at line 1, column 8 is not JSON."),
                of("{\"x\":\"a\tb\"}", "bad.jsonld is damaged: what stands at line 1, column 8 is not JSON."));
    }

    private static Arguments of(String text, String message) {
        return Arguments.of(text, message);
    }

    private static PageReadException refused(byte[] bytes) {
        return assertThrows(PageReadException.class, () -> READER.read(bytes, "bad.jsonld"));
    }

    private static String message(String text) {
        return String.valueOf(refused(text).getMessage());
    }

    private static PageReadException refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void saysWhatIsWrong(String text, String message) {
        PageReadException problem = refused(text);

        assertEquals(message, problem.getMessage());
        assertEquals("bad.jsonld", problem.file());
        assertEquals(message.contains("line "), problem.line() > 0);
        assertEquals(message.contains("column "), problem.column() > 0);
    }

    @Test
    void refusesOtherEncodings() {
        assertEquals("bad.jsonld is not UTF-8 text, as an annotation page must be.",
                refused(GOOD.getBytes(StandardCharsets.UTF_16)).getMessage());
        assertEquals("bad.jsonld is not UTF-8 text, as an annotation page must be.",
                refused(GOOD.getBytes(StandardCharsets.UTF_16LE)).getMessage());
        assertEquals("bad.jsonld is damaged: the bytes at line 2, column 3 are not UTF-8 text.",
                refused("{\n\"aé\":1}".getBytes(StandardCharsets.ISO_8859_1)).getMessage());
    }

    @Test
    void takesDepthUpToTheLimit() {
        assertDoesNotThrow(() -> READER.read(nested(6).getBytes(StandardCharsets.UTF_8), "deep"));
        assertEquals("bad.jsonld is refused: at line 1, column 36 objects and lists are nested deeper than 6 levels.",
                refused(nested(7)).getMessage());
        assertTrue(message(nested(4000)).contains("deeper than 6 levels"));
    }

    private static String nested(int depth) {
        return "{\"type\":\"AnnotationPage\",\"a\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";
    }

    @Test
    void takesNumbersUpToTheLimit() {
        assertDoesNotThrow(() -> READER.read(with("12345678").getBytes(StandardCharsets.UTF_8), "long"));
        assertEquals("bad.jsonld is refused: the number that is read at line 1, column 39 is longer than 8 characters.",
                refused(with("123456789")).getMessage());
        assertTrue(message(with("1.2345678e5")).contains("the number that is read at line 1, column "));
        assertTrue(message(with("-" + "9".repeat(5000))).contains("longer than 8 characters"));
    }

    @Test
    void takesTextsUpToTheLimit() {
        assertDoesNotThrow(() -> READER.read(with('"' + "x".repeat(40) + '"').getBytes(StandardCharsets.UTF_8), "long"));
        assertEquals("bad.jsonld is refused: the text that is read at line 1, column 73 is longer than 40 characters.",
                refused(with('"' + "x".repeat(41) + '"')).getMessage());
        assertTrue(message(with("{\"" + "x".repeat(5000) + "\":1}")).contains("longer than 40 characters"));
    }

    private static String with(String value) {
        return "{\"type\":\"AnnotationPage\",\"a\":" + value + "}";
    }

    @Test
    void keepsToTheDefaultLimits() {
        PageReader reader = new PageReader();
        String text = '"' + "x".repeat(1_000_000) + '"';

        assertDoesNotThrow(() -> reader.read(with(text).getBytes(StandardCharsets.UTF_8), "long"));
        assertDoesNotThrow(() -> reader.read(nested(64).getBytes(StandardCharsets.UTF_8), "deep"));
        assertDoesNotThrow(() -> reader.read(with("1".repeat(64)).getBytes(StandardCharsets.UTF_8), "number"));
        assertThrows(PageReadException.class,
                () -> reader.read(with(text.replaceFirst("x", "xx")).getBytes(StandardCharsets.UTF_8), "long"));
        assertThrows(PageReadException.class, () -> reader.read(nested(65).getBytes(StandardCharsets.UTF_8), "deep"));
        assertThrows(PageReadException.class, () -> reader.read(with("1".repeat(65)).getBytes(StandardCharsets.UTF_8), "number"));
    }

    @Test
    void tellsNamesApartAmongMany() {
        StringBuilder many = new StringBuilder("{\"type\":\"AnnotationPage\"");
        for (int i = 0; i < 400; i++) {
            many.append(",\"n").append(i).append("\":0");
        }

        assertDoesNotThrow(() -> READER.read((many + "}").getBytes(StandardCharsets.UTF_8), "many"));
        assertTrue(message(many + ",\"n3\":0}").contains("“n3” stands a second time"));
        assertTrue(message(many + ",\"n399\":0}").contains("“n399” stands a second time"));
    }

    @Test
    void refusesFilesThatAreNoPages(@TempDir Path folder) throws IOException {
        Path huge = folder.resolve("huge.jsonld");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(1L << 30);
        }

        assertEquals(folder + " is not a file.", messageOf(folder));
        assertEquals(folder.resolve("none") + " does not exist.", messageOf(folder.resolve("none")));
        assertEquals(huge + " is larger than 256 MB, the most that is read of an annotation page.", messageOf(huge));
        Path small = Files.writeString(folder.resolve("small"), GOOD + " ".repeat(10_000));
        PageReadException problem = assertThrows(PageReadException.class, () -> READER.read(small));
        assertTrue(String.valueOf(problem.getMessage()).startsWith(small + " is larger than"));
    }

    private static String messageOf(Path file) {
        return String.valueOf(assertThrows(PageReadException.class, () -> new PageReader().read(file)).getMessage());
    }
}
