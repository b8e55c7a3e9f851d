package org.sourceline.core.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;

import org.jspecify.annotations.Nullable;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Our reader takes what Jackson takes, as Jackson takes it, and refuses what Jackson refuses; but it takes half a surrogate pair in a name. */
class JsonPeerTest {

    private static final JsonFactory JACKSON = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final JsonLimits LIMITS = new JsonLimits(1_000, 1_000, 1_000_000);
    private static final String[] PIECES = {"{", "}", "[", "]", ",", ":", "\"", "\\", " ", "\n", "0", "1", "-", ".", "e", "E+", "5", "true", "null", "\"a\"", "\"b\":",
            "\"\\u0061\"", "é", "🚢", "\\n", "\t", "a", "/"};

    private static final String[] SCALARS = {"0", "-1", "12.50", "1e9", "-0.0E-7", "true", "false", "null", "\"\"", "\"a b\"", "\"é 川 🚢\"", "\"\\\"\\\\\\u00E9\\n\"",
            "\"long enough for some words of eight\"", "\"\\ud800\"", "123456789012345678901234567890"};

    private static String document(Random random, int depth) {
        int parts = depth > 4 ? 0 : random.nextInt(5);
        return switch (random.nextInt(3)) {
            case 0 -> SCALARS[random.nextInt(SCALARS.length)];
            case 1 -> IntStream.range(0, parts).mapToObj(i -> document(random, depth + 1)).collect(Collectors.joining(" ,\n", "[", "]"));
            default -> IntStream.range(0, parts).mapToObj(i -> '"' + "name é".substring(i) + "\" :" + document(random, depth + 1))
                    .collect(Collectors.joining(",", "{ ", "}"));
        };
    }

    @Property(tries = 3_000)
    void whatIsJson(@ForAll long seed) {
        String json = "[" + document(new Random(seed), 0) + "]";
        List<String> ours = ours(json);
        assertTrue(ours != null, json);
        assertEquals(jackson(json), ours);
    }

    @Property(tries = 20_000)
    void whatIsNearlyJson(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder changed = new StringBuilder("[" + document(random, 0) + "]");
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = 1 + random.nextInt(changed.length() - 1);
            int to = random.nextBoolean() ? at : Math.min(changed.length(), at + 1 + random.nextInt(3));
            changed.replace(at, to, PIECES[random.nextInt(PIECES.length)]);
        }
        String odd = new String(changed.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertEquals(jackson(odd), ours(odd), odd);
    }

    /** The tokens of the first value; null if it is none. */
    private static @Nullable List<String> ours(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        List<String> tokens = new ArrayList<>();
        try {
            JsonReader reader = new JsonReader(bytes, 0, bytes.length, LIMITS);
            JsonToken token = reader.next();
            for (; token != null && (reader.depth() > 0 || tokens.isEmpty()); token = reader.next()) {
                tokens.add(switch (token) {
                    case NAME -> "N" + reader.name();
                    case TEXT -> "T" + reader.text();
                    case INTEGER -> "I" + reader.spelling();
                    case FRACTION -> "F" + reader.number();
                    case OBJECT, OBJECT_END, LIST, LIST_END, TRUE, FALSE, NULL -> String.valueOf(token.ordinal());
                });
            }
            return tokens;
        } catch (JsonProblem e) {
            return null;
        }
    }

    private static @Nullable List<String> jackson(String json) {
        List<String> tokens = new ArrayList<>();
        try (JsonParser parser = JACKSON.createParser(json.getBytes(StandardCharsets.UTF_8))) {
            com.fasterxml.jackson.core.JsonToken token = parser.nextToken();
            for (; token != null && (parser.getParsingContext().getNestingDepth() > 0 || tokens.isEmpty()); token = parser.nextToken()) {
                tokens.add(switch (token) {
                    case FIELD_NAME -> "N" + parser.getText();
                    case VALUE_STRING -> "T" + parser.getText();
                    case VALUE_NUMBER_INT -> "I" + parser.getText();
                    case VALUE_NUMBER_FLOAT -> "F" + parser.getDoubleValue();
                    default -> String.valueOf(kind(token).ordinal());
                });
            }
            return tokens;
        } catch (IOException e) {
            return null;
        }
    }

    private static JsonToken kind(com.fasterxml.jackson.core.JsonToken token) {
        return switch (token) {
            case START_OBJECT -> JsonToken.OBJECT;
            case END_OBJECT -> JsonToken.OBJECT_END;
            case START_ARRAY -> JsonToken.LIST;
            case END_ARRAY -> JsonToken.LIST_END;
            case VALUE_TRUE -> JsonToken.TRUE;
            case VALUE_FALSE -> JsonToken.FALSE;
            default -> JsonToken.NULL;
        };
    }
}
