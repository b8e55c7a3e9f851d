package org.sourceline.core.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** A page's bytes as a stream of properties and values. What is well-formed but unexpected is answered by {@link NotUnderstood}. */
final class JsonInput implements AutoCloseable {

    private final JsonFactory factory;
    private final byte[] bytes;
    private final int start;
    private final JsonParser parser;
    private final NameCheck names;

    JsonInput(JsonFactory factory, byte[] bytes, int start, int end) throws IOException {
        this.factory = factory;
        this.bytes = bytes;
        this.start = start;
        this.parser = factory.createParser(bytes, start, end - start);
        this.names = new NameCheck(parser, start);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** Steps to the next token; null at the end of the file. */
    @Nullable JsonToken next() throws IOException {
        return parser.nextToken();
    }

    /** Steps to the next property of the object inside which the input stands; null, and behind the object, if there is none. */
    @Nullable String nextName() throws IOException {
        String name = parser.nextFieldName();
        if (name != null) {
            names.check(name);
        }
        return name;
    }

    /** The value that comes next, any, as one line of JSON. */
    String raw() throws IOException {
        parser.nextToken();
        return JsonText.copy(parser, names);
    }

    /** The value at which the input stands, as one line of JSON. */
    String rawHere() throws IOException {
        return JsonText.copy(parser, names);
    }

    String text() throws IOException, NotUnderstood {
        expect(JsonToken.VALUE_STRING, "a text");
        return parser.getText();
    }

    /** Passes over the rest of the value at which the input stands. */
    void skipHere() throws IOException {
        parser.skipChildren();
    }

    /** The text at which the input stands. */
    String textHere() throws IOException {
        return parser.getText();
    }

    /** The list of texts that comes next. */
    List<String> texts() throws IOException, NotUnderstood {
        expect(JsonToken.START_ARRAY, "a list of texts");
        List<String> texts = new ArrayList<>(2);
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token != JsonToken.VALUE_STRING) {
                throw new NotUnderstood("a text");
            }
            texts.add(parser.getText());
        }
        return texts;
    }

    @Nullable String textOrNull() throws IOException, NotUnderstood {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token != JsonToken.VALUE_STRING) {
            throw new NotUnderstood("a text");
        }
        return parser.getText();
    }

    /** The text that comes next; {@code likely} itself where the two are equal, so that memory holds it once. */
    String text(String likely) throws IOException, NotUnderstood {
        expect(JsonToken.VALUE_STRING, "a text");
        int length = parser.getTextLength();
        if (length == likely.length()) {
            char[] chars = parser.getTextCharacters();
            int offset = parser.getTextOffset();
            int same = 0;
            while (same < length && chars[offset + same] == likely.charAt(same)) {
                same++;
            }
            if (same == length) {
                return likely;
            }
        }
        return parser.getText();
    }

    /** The text that comes next must be this one. */
    void exactly(String wanted) throws IOException, NotUnderstood {
        if (!text(wanted).equals(wanted)) {
            throw new NotUnderstood(wanted);
        }
    }

    /** The constant whose spelling comes next. */
    <E> E constant(Map<String, E> spellings) throws IOException, NotUnderstood {
        E found = spellings.get(text());
        if (found == null) {
            throw new NotUnderstood("one of " + spellings.keySet());
        }
        return found;
    }

    int integer() throws IOException, NotUnderstood {
        expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
        return integerHere();
    }

    /** The whole number at which the input stands. */
    int integerHere() throws IOException, NotUnderstood {
        if (parser.getNumberType() != JsonParser.NumberType.INT) {
            throw new NotUnderstood("a whole number below 2^31");
        }
        return parser.getIntValue();
    }

    double number() throws IOException, NotUnderstood {
        double number = parser.nextToken().isNumeric() ? parser.getDoubleValue() : Double.NaN;
        if (!Double.isFinite(number)) {
            throw new NotUnderstood("a number of common size");
        }
        return number;
    }

    void beginObject() throws IOException, NotUnderstood {
        expect(JsonToken.START_OBJECT, "an object");
    }

    private void expect(JsonToken wanted, String inWords) throws IOException, NotUnderstood {
        if (parser.nextToken() != wanted) {
            throw new NotUnderstood(inWords);
        }
    }

    /** How deep the place is; right behind the opening brace of an object the object counts. */
    int depth() {
        return parser.getParsingContext().getNestingDepth();
    }

    /** Steps to the closing brace of the object that was at that depth, unless the input stands there already. */
    void leave(int depth) throws IOException {
        while (depth() >= depth) {
            parser.nextToken();
        }
    }

    /** Reads one object of a list, at whose opening brace the input stands. */
    @FunctionalInterface
    interface Item {
        void read() throws IOException, NotUnderstood;
    }

    /**
     * Reads the list that comes next, object by object.
     *
     * @param unknown takes what is no object, or was not understood, each as one line of JSON
     */
    void list(Item item, List<String> unknown) throws IOException, NotUnderstood {
        expect(JsonToken.START_ARRAY, "a list");
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            if (token == JsonToken.START_OBJECT) {
                item(item, unknown);
            } else {
                unknown.add(rawHere());
            }
        }
    }

    private void item(Item item, List<String> unknown) throws IOException {
        int from = tokenStart();
        int depth = depth();
        try {
            item.read();
        } catch (NotUnderstood e) {
            leave(depth);
            unknown.add(rawFrom(from));
        }
    }

    /** Reads again from the start of a token already passed up to here. */
    JsonInput slice(int from) throws IOException {
        return new JsonInput(factory, bytes, from, position());
    }

    /** What stands between the start of a token already passed and the place, which must be one value, as one line of JSON. */
    String rawFrom(int tokenStart) throws IOException {
        try (JsonInput slice = slice(tokenStart)) {
            return slice.raw();
        }
    }

    /** Where the current token begins, as an index of the bytes. */
    int tokenStart() {
        return start + (int) parser.currentTokenLocation().getByteOffset();
    }

    /** The first byte that was not yet read, as an index of the bytes. */
    int position() {
        return start + (int) parser.currentLocation().getByteOffset();
    }
}
