package org.sourceline.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is the same bytes wherever in the buffer it comes to stand, and however long it is. */
class JsonOutputTest {

    /** The size of the buffer, around which everything is tried. */
    private static final int SIZE = 1 << 14;

    @FunctionalInterface
    private interface Writing {
        void to(JsonOutput out) throws IOException;
    }

    private static String written(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            JsonOutput out = new JsonOutput(bytes);
            writing.to(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** At each place near the end of the buffer. */
    private static void assertWrittenAnywhere(String expected, Writing writing) {
        for (int filled = SIZE - expected.length() - 16; filled <= SIZE + 1; filled++) {
            String before = " ".repeat(filled);
            assertEquals(before + expected, written(out -> {
                out.layout(before);
                writing.to(out);
            }));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x                   | x
            \u0020~             | \u0020~
            \u007F              | \u007F
            \u0080\u07FF        | \u0080\u07FF
            \u0800\uD7FF\uE000\uFFFF | \u0800\uD7FF\uE000\uFFFF
            \uD800\uDC00\uDBFF\uDFFF | \uD800\uDC00\uDBFF\uDFFF
            """)
    void charactersGoOutAsTheyAre(String text, String spelled) {
        assertWrittenAnywhere('"' + spelled + "\",\"" + spelled + '"', out -> {
            out.text(text);
            out.text(text);
        });
    }

    @Test
    void specialCharactersAreEscaped() {
        assertWrittenAnywhere("\"\\u0000a\\b\\t\\n\\f\\r\\\"\\\\\\u001F/\"", out -> out.text("\0a\b\t\n\f\r\"\\\u001F/"));
    }

    @Test
    void halfAPairIsEscaped() {
        assertWrittenAnywhere("\"\\uD83D\"", out -> out.text("\uD83D\uDE00".substring(0, 1)));
        assertWrittenAnywhere("\"x\\uDE00\\uD83Dx\"", out -> out.text("x" + "\uD83D\uDE00".substring(1) + "\uD83D\uDE00".substring(0, 1) + "x"));
    }

    @ParameterizedTest
    @ValueSource(ints = {SIZE - 3, SIZE - 2, SIZE - 1, SIZE, 3 * SIZE})
    void longTextsAreWhole(int length) {
        for (String unit : List.of("x", "\u00E9", "\u20AC", "\uD83D\uDE00")) {
            String text = unit.repeat(length / unit.length());
            assertEquals('"' + text + '"', written(out -> out.text(text)));
            assertEquals('"' + "\\n".repeat(length) + '"', written(out -> out.text("\n".repeat(length))));
            assertEquals('"' + text + "\"," + '"' + text + '"', written(out -> {
                out.json('"' + text + '"');
                out.text(text);
            }));
        }
    }

    @Test
    void objectsAndArraysHaveTheirCommas() {
        assertWrittenAnywhere("{\"a\":[\"b\",\"c\"],\"d\":1,\"e\":true,\"f\":null,\"g\":{},\"h\":[]}", out -> {
            out.beginObject();
            out.texts("a", List.of("b", "c"));
            out.property("d", 1);
            out.property("e", true);
            out.propertyOrNull("f", null);
            out.propertyIfGiven("no", null);
            out.propertyIfAny("no", "");
            out.name("g");
            out.beginObject();
            out.endObject();
            out.texts("h", List.of());
            out.endObject();
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, 0.01, 0.07, 0.29, 0.57, 0.99, 1, 1.01, 2, -0.5, -0.01, 0.005, 0.285, 0.30000000000000004, 1e-9, 1e22})
    void numbersAreTheShortestThatReadBackAsTheSame(double number) {
        assertEquals("\"n\":" + Double.toString(number), written(out -> out.property("n", number)));
    }
}
