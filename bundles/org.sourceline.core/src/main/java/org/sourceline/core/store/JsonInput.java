package org.sourceline.core.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.internal.json.JsonProblem;
import org.sourceline.core.internal.json.JsonReader;
import org.sourceline.core.internal.json.JsonToken;

/**
 * A page's bytes as a stream of properties and values. What is well-formed but unexpected is answered by {@link NotUnderstood}, what is not by
 * {@link JsonProblem}.
 */
final class JsonInput {

    private final JsonReader reader;

    JsonInput(byte[] bytes, int start, int end, PageLimits limits) {
        this(new JsonReader(bytes, start, end, limits.json()));
    }

    private JsonInput(JsonReader reader) {
        this.reader = reader;
    }

    /** Steps to the next token; null at the end of the file. */
    @Nullable JsonToken next() throws IOException {
        return reader.next();
    }

    /** Steps to the next property of the object inside which the input stands; null, and behind the object, if there is none. */
    @Nullable String nextName() throws IOException {
        return reader.next() == JsonToken.NAME ? reader.name() : null;
    }

    /** The value that comes next, any, as one line of JSON. */
    String raw() throws IOException {
        reader.next();
        return JsonText.copy(reader);
    }

    /** The value at which the input stands, as one line of JSON. */
    String rawHere() throws IOException {
        return JsonText.copy(reader);
    }

    String text() throws IOException, NotUnderstood {
        expect(JsonToken.TEXT, "a text");
        return reader.text();
    }

    /** The text that comes next; as a rule the same object for one that was there before, so that memory holds it once. */
    String recurring() throws IOException, NotUnderstood {
        expect(JsonToken.TEXT, "a text");
        return reader.recurringText();
    }

    /** Passes over the rest of the value at which the input stands. */
    void skipHere() throws IOException {
        JsonToken token = reader.token();
        if (token == JsonToken.OBJECT || token == JsonToken.LIST) {
            leave(depth());
        }
    }

    /** The text at which the input stands. */
    String textHere() throws IOException {
        return reader.text();
    }

    /** The list of texts that comes next. */
    List<String> texts() throws IOException, NotUnderstood {
        expect(JsonToken.LIST, "a list of texts");
        List<String> texts = new ArrayList<>(2);
        for (JsonToken token = reader.next(); token != JsonToken.LIST_END; token = reader.next()) {
            if (token != JsonToken.TEXT) {
                throw new NotUnderstood("a text");
            }
            texts.add(reader.recurringText());
        }
        return texts;
    }

    @Nullable String textOrNull() throws IOException, NotUnderstood {
        JsonToken token = reader.next();
        if (token == JsonToken.NULL) {
            return null;
        }
        if (token != JsonToken.TEXT) {
            throw new NotUnderstood("a text");
        }
        return reader.recurringText();
    }

    /** The text that comes next must be this one. */
    void exactly(String wanted) throws IOException, NotUnderstood {
        if (!recurring().equals(wanted)) {
            throw new NotUnderstood(wanted);
        }
    }

    /** The constant whose spelling comes next. */
    <E> E constant(Map<String, E> spellings) throws IOException, NotUnderstood {
        E found = spellings.get(recurring());
        if (found == null) {
            throw new NotUnderstood("one of " + spellings.keySet());
        }
        return found;
    }

    int integer() throws IOException, NotUnderstood {
        expect(JsonToken.INTEGER, "a whole number");
        long number = reader.integer();
        if (number < Integer.MIN_VALUE || number > Integer.MAX_VALUE) {
            throw new NotUnderstood("a whole number below 2^31");
        }
        return (int) number;
    }

    double number() throws IOException, NotUnderstood {
        JsonToken token = reader.next();
        double number = token == JsonToken.INTEGER || token == JsonToken.FRACTION ? reader.number() : Double.NaN;
        if (!Double.isFinite(number)) {
            throw new NotUnderstood("a number of common size");
        }
        return number;
    }

    void beginObject() throws IOException, NotUnderstood {
        expect(JsonToken.OBJECT, "an object");
    }

    private void expect(JsonToken wanted, String inWords) throws IOException, NotUnderstood {
        if (reader.next() != wanted) {
            throw new NotUnderstood(inWords);
        }
    }

    /** How deep the place is; right behind the opening brace of an object the object counts. */
    int depth() {
        return reader.depth();
    }

    /** Steps to the closing brace of the object that was at that depth, unless the input stands there already. */
    void leave(int depth) throws IOException {
        while (depth() >= depth) {
            reader.next();
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
        expect(JsonToken.LIST, "a list");
        for (JsonToken token = next(); token != JsonToken.LIST_END; token = next()) {
            if (token == JsonToken.OBJECT) {
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
    JsonInput slice(int from) {
        return new JsonInput(reader.slice(from));
    }

    /** What stands between the start of a token already passed and the place, which must be one value, as one line of JSON. */
    String rawFrom(int tokenStart) throws IOException {
        return slice(tokenStart).raw();
    }

    /** Passes over the object at whose opening brace the input stands if it is spelled as what stands between two other places. */
    boolean skipCopy(int from, int to) {
        return reader.skipCopy(from, to);
    }

    /** The first byte that was not yet read, as an index of the bytes. */
    int position() {
        return reader.position();
    }

    /** Where the current token begins, as an index of the bytes. */
    int tokenStart() {
        return reader.tokenStart();
    }
}
