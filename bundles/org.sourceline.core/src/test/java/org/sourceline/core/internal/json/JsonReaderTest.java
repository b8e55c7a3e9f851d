package org.sourceline.core.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The grammar of RFC 8259, its limits, and where they are overstepped. */
class JsonReaderTest {

    private static final JsonLimits LIMITS = new JsonLimits(6, 8, 40);

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonReader reader(String json) {
        return reader(bytes(json));
    }

    private static JsonReader reader(byte[] bytes) {
        return new JsonReader(bytes, 0, bytes.length, LIMITS);
    }

    private static List<String> tokens(JsonReader reader) throws JsonProblem {
        List<String> tokens = new ArrayList<>();
        for (JsonToken token = reader.next(); token != null; token = reader.next()) {
            tokens.add(switch (token) {
                case NAME -> "NAME " + reader.name();
                case TEXT -> "TEXT " + reader.text();
                case INTEGER -> "INTEGER " + reader.integer();
                case FRACTION -> "FRACTION " + reader.number();
                default -> token.name();
            });
        }
        return tokens;
    }

    @Test
    void readsEveryKindOfValue() throws JsonProblem {
        assertEquals(List.of("OBJECT", "NAME a", "LIST", "INTEGER 1", "INTEGER -20", "FRACTION 0.5", "FRACTION 1200.0", "LIST_END", "NAME b", "OBJECT",
                "OBJECT_END", "NAME ", "TRUE", "NAME c", "FALSE", "NAME d", "NULL", "NAME e", "TEXT f", "OBJECT_END"),
                tokens(reader(" {\"a\" :[1,-20 ,0.5,\t12E+2],\r\n\"b\":{} , \"\":true,\"c\":false,\"d\":null,\"e\":\"f\"}\n")));
        assertEquals(List.of(), tokens(reader(" \n")));
        assertEquals(List.of("INTEGER 0", "TEXT a", "LIST", "LIST_END"), tokens(reader("0 \"a\"[]")));
    }

    @Test
    void readsTextsWithAndWithoutEscapes() throws JsonProblem {
        assertEquals(List.of("TEXT \"\\/\b\f\n\r\t\u00e9\ud83d\udea2\ud800."), tokens(reader("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00E9\\uD83D\\udea2\\uD800.\"")));
        assertEquals(List.of("TEXT seven..", "TEXT eight...", "TEXT nine....."), tokens(reader("\"seven..\" \"eight...\" \"nine.....\"")));
        assertEquals(List.of("TEXT for éleven or 川が増水した, 🚢 \u007f \uFFFD"), tokens(reader("\"for éleven or 川が増水した, 🚢 \u007f \uFFFD\"")));
        assertEquals(List.of("TEXT before \n é \t behind the escapes"), tokens(reader("\"before \\n é \\t behind the escapes\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,]", "{\"a\":1,}", "[,1]", "[1 2]", "{\"a\" 1}", "{\"a\":}", "{a:1}", "{1:1}", "[}", "{]", "[1}", "{\"a\":1]", "]", "}", ",",
            ":", "[01]", "[-]", "[+1]", "[1.]", "[.5]", "[1e]", "[1e+]", "[1.5.]", "[0x1]", "[1a]", "[tru]", "[True]", "[truer]", "[nul]", "[NaN]", "[\"\\x\"]",
            "[\"\\u00g0\"]", "[\"\\u00\"]", "[\"a\tb\"]", "[\"a\u0000\"]", "['a']", "[\u00a01]", "[\"\\é\"]", "{\"a\":1:2}", "{\"a\",\"b\"}", "{,}", "[1;2]"})
    void refusesWhatIsNoJson(String json) {
        assertEquals(JsonProblem.Kind.SYNTAX, problem(bytes(json)).kind(), json);
    }

    @Test
    void eachBeginningOfADocumentIsCutOff() throws JsonProblem {
        String json = "{\"ab\":[1,-2.5e3,true,null],\"c\":{\"d\\n\":\"e\\u00e9 \"}}";
        assertEquals(14, tokens(reader(json)).size());
        for (int end = 1; end < json.length(); end++) {
            assertEquals(JsonProblem.Kind.TRUNCATED, problem(bytes(json.substring(0, end))).kind(), json.substring(0, end));
        }
    }

    private static JsonProblem problem(byte[] bytes) {
        return assertThrows(JsonProblem.class, () -> tokens(reader(bytes)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {"[1, x]|SYNTAX|4", "{\"a\": 'x'}|SYNTAX|6", "[1 2]|SYNTAX|3", "[\"a\\q\"]|SYNTAX|4", "[[[[[[[|DEPTH|7",
            "[123456789]|NUMBER|10", "[-1234567 ,-12345678]|NUMBER|20", "{\"a\":1,\"b\":2, \"a\":3}|DUPLICATE|14", "{\"x\":1,\"\\u0078\":2}|DUPLICATE|7",
            "{\"\\u0078\":1,\"x\":2}|DUPLICATE|12", "{\"\\uD800\":1,\"\\ud800\":2}|DUPLICATE|12"})
    void saysWhere(String json, JsonProblem.Kind kind, int offset) {
        JsonProblem problem = problem(bytes(json));
        assertEquals(kind, problem.kind());
        assertEquals(offset, problem.offset());
    }

    @Test
    void countsTheUnitsOfTexts() throws JsonProblem {
        assertEquals(1, tokens(reader('"' + "x".repeat(40) + '"')).size());
        assertEquals(1, tokens(reader('"' + "\\u00e9".repeat(40) + '"')).size());
        assertEquals(1, tokens(reader('"' + "🚢".repeat(20) + '"')).size());
        assertEquals(JsonProblem.Kind.TEXT, problem(bytes('"' + "x".repeat(41) + '"')).kind());
        assertEquals(JsonProblem.Kind.TEXT, problem(bytes('"' + "\\n".repeat(41) + '"')).kind());
        assertEquals(JsonProblem.Kind.TEXT, problem(bytes('"' + "🚢".repeat(20) + "x\"")).kind());
        assertEquals(JsonProblem.Kind.TEXT, problem(bytes("{\"" + "x".repeat(41) + "\":1}")).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"c3", "c328", "e282", "ff", "eda080", "c0af", "f8888080", "80"})
    void refusesWhatIsNoUtf8(String hexadecimal) {
        StringBuilder text = new StringBuilder("[\"of some length ");
        for (int i = 0; i < hexadecimal.length(); i += 2) {
            text.append((char) Integer.parseInt(hexadecimal.substring(i, i + 2), 16));
        }
        assertEquals(JsonProblem.Kind.BYTES, problem((text + "\"]").getBytes(StandardCharsets.ISO_8859_1)).kind());
        assertEquals(JsonProblem.Kind.BYTES, problem((text + "\\n\"]").getBytes(StandardCharsets.ISO_8859_1)).kind());
        assertEquals(JsonProblem.Kind.BYTES, problem(("{" + text.substring(1) + "\":1}").getBytes(StandardCharsets.ISO_8859_1)).kind());
    }

    @Test
    void namesAreToldApartHoweverMany() throws JsonProblem {
        StringBuilder json = new StringBuilder("{\"n\":{\"n0\":1,\"n70\":2}");
        for (int i = 0; i < 200; i++) {
            json.append(",\"n").append(i).append("\":{\"n0\":1,\"n199\":1}");
        }
        assertEquals(9 + 200 * 7, tokens(reader(json + "}")).size());
        for (int i : new int[] {0, 63, 64, 65, 199}) {
            assertEquals("n" + i, problem(bytes(json + ",\"n" + i + "\":1}")).getMessage());
        }
    }

    @Test
    void everyDepthHasItsOwnNames() throws JsonProblem {
        assertEquals(14, tokens(reader("{\"a\":{\"a\":{\"a\":1},\"b\":1},\"b\":1}")).size());
        assertEquals("a", problem(bytes("{\"a\":[{\"b\":1},{\"b\":1}],\"a\":1}")).getMessage());
    }

    @Test
    void aRecurringTextIsOneObject() throws JsonProblem {
        JsonReader reader = reader("[\"the ferry\",\"the ferry\",\"the \\u0066erry\"]");
        reader.next();
        reader.next();
        String first = reader.recurringText();
        reader.next();
        assertSame(first, reader.recurringText());
        reader.next();
        assertEquals(first, reader.recurringText());
        assertFalse(reader.isPlain());
    }

    @Test
    void standsWhereItSays() throws JsonProblem {
        JsonReader reader = reader(" {\"a\": [1.50, \"b\"]}");
        assertNull(reader.token());
        assertEquals(JsonToken.OBJECT, reader.next());
        assertEquals(1, reader.depth());
        reader.next();
        assertEquals(JsonToken.LIST, reader.next());
        assertEquals(2, reader.depth());
        assertEquals(JsonToken.FRACTION, reader.next());
        assertEquals("1.50", reader.spelling());
        assertEquals(8, reader.tokenStart());
        assertEquals(12, reader.position());
        assertEquals(JsonToken.TEXT, reader.next());
        assertTrue(reader.isPlain());
        assertEquals("\"b\"", reader.spelling());
        assertEquals(List.of("FRACTION 1.5"), tokens(reader("1.50")));
        assertEquals(JsonToken.LIST_END, reader.next());
        assertEquals(List.of("LIST", "FRACTION 1.5", "TEXT b", "LIST_END"), tokens(reader.slice(7)));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-0,0", "9223372036854775807,9223372036854775807", "999999999999999999,999999999999999999", "-999999999999999999,-999999999999999999",
            "12345678901234567890,9223372036854775807", "-12345678901234567890,-9223372036854775808"})
    void wholeNumbers(String spelled, long value) {
        byte[] bytes = bytes(spelled);
        assertEquals(value, JsonNumber.integer(bytes, 0, bytes.length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "0.1", "0.37", "123456.789", "0.000001", "9007199254740.993", "0.30000000000000004", "1e5", "-0.25", "-0.0", "1.7976931348623157e308",
            "4.9E-324", "1e400", "99999999999999.9", "0.99999999999999", "12"})
    void fractionsAreTheNearestDouble(String spelled) {
        byte[] bytes = bytes(spelled);
        assertEquals(Double.doubleToRawLongBits(Double.parseDouble(spelled)), Double.doubleToRawLongBits(JsonNumber.fraction(bytes, 0, bytes.length)));
    }

    @Test
    void aReaderBeginsAndEndsWhereItIsTold() throws JsonProblem {
        byte[] bytes = bytes("[\"unfinished\",1,2 ");
        @Nullable JsonToken token = new JsonReader(bytes, 14, 15, LIMITS).next();
        assertEquals(JsonToken.INTEGER, token);
        assertNull(new JsonReader(bytes, 17, 18, LIMITS).next());
    }
}
