package org.sourceline.core.internal.json;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.internal.json.JsonProblem.Kind;

/**
 * Reads UTF-8 bytes as the tokens of JSON (RFC 8259), one value or several behind each other. Takes nothing that the grammar does not
 * allow, and no name twice in one object. A text is only made of bytes when it is asked for.
 */
public final class JsonReader {

    private static final int SHALLOW = 16;

    private final byte[] bytes;
    private final int end;
    private final JsonLimits limits;
    private final KnownNames names;
    private final KnownTexts texts;
    private final ObjectNames had;
    /** Whether what was opened at each depth is an object. */
    private boolean[] objects = new boolean[SHALLOW];
    private int depth;
    private boolean inObject;
    /** Whether nothing was read yet of the object or list. */
    private boolean fresh;
    /** Whether a name and its colon were read, but not its value. */
    private boolean named;
    /** The next byte. */
    private int at;

    private @Nullable JsonToken token;
    private int tokenStart;
    /** What stands between the quotation marks of a text, or the digits of a number. */
    private int from;
    private int to;
    private boolean escaped;
    /** What stands there, if that is known already. */
    private @Nullable Known known;
    /** The name or recurring text that was read last. */
    private Known before = new Known(new byte[0], "", 0);
    private String name = "";

    /**
     * @param start the first byte to read
     * @param end the first byte behind
     */
    public JsonReader(byte[] bytes, int start, int end, JsonLimits limits) {
        this(bytes, start, end, limits, new KnownNames(), new KnownTexts());
    }

    private JsonReader(byte[] bytes, int start, int end, JsonLimits limits, KnownNames names, KnownTexts texts) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
        this.limits = limits;
        this.texts = texts;
        this.names = names;
        this.had = new ObjectNames(names);
    }

    /** A reader of the same bytes, from the start of a token already passed up to here. */
    public JsonReader slice(int start) {
        return new JsonReader(bytes, start, at, limits, names, texts);
    }

    /** Steps to the next token; null behind the last value. */
    public @Nullable JsonToken next() throws JsonProblem {
        token = step();
        return token;
    }

    private @Nullable JsonToken step() throws JsonProblem {
        int c = blank();
        if (named) {
            named = false;
            return value(c);
        }
        if (depth == 0) {
            return c < 0 ? null : value(c);
        }
        if (c == (inObject ? '}' : ']')) {
            return close();
        }
        if (!fresh) {
            if (c != ',') {
                throw JsonSyntax.unexpected(at, end);
            }
            at++;
            c = blank();
        }
        return inObject ? name(c) : value(c);
    }

    /** Passes over white space; returns the byte behind it, -1 if there is none. */
    private int blank() {
        return at < end && bytes[at] > ' ' ? bytes[at] : behindBlanks();
    }

    private int behindBlanks() {
        while (at < end) {
            byte c = bytes[at];
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return c & 0xff;
            }
            at++;
        }
        return -1;
    }

    private JsonToken value(int c) throws JsonProblem {
        tokenStart = at;
        fresh = false;
        return switch (c) {
            case '{' -> open(JsonToken.OBJECT);
            case '[' -> open(JsonToken.LIST);
            case '"' -> {
                if (!isGuessed(before.nextText)) {
                    string();
                }
                yield JsonToken.TEXT;
            }
            case 't' -> word("true", JsonToken.TRUE);
            case 'f' -> word("false", JsonToken.FALSE);
            case 'n' -> word("null", JsonToken.NULL);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> numeral();
            default -> throw JsonSyntax.unexpected(at, end);
        };
    }

    private JsonToken open(JsonToken opened) throws JsonProblem {
        at++;
        if (depth == limits.depth()) {
            throw new JsonProblem(Kind.DEPTH, at);
        }
        depth++;
        inObject = opened == JsonToken.OBJECT;
        if (depth == objects.length) {
            objects = Arrays.copyOf(objects, depth * 2);
        }
        objects[depth] = inObject;
        if (inObject) {
            had.begin(depth);
        }
        fresh = true;
        return opened;
    }

    private JsonToken close() {
        tokenStart = at++;
        boolean object = inObject;
        depth--;
        inObject = objects[depth];
        fresh = false;
        return object ? JsonToken.OBJECT_END : JsonToken.LIST_END;
    }

    private JsonToken name(int c) throws JsonProblem {
        if (c != '"') {
            throw JsonSyntax.unexpected(at, end);
        }
        tokenStart = at;
        fresh = false;
        if (!isGuessed(before.nextName)) {
            string();
            known = escaped ? null : names.find(bytes, from, to);
            before.nextName = known;
        }
        Known found = known;
        if (found == null) {
            name = text();
            had.addOther(name, depth, tokenStart);
        } else {
            name = found.text;
            had.add(found, depth, tokenStart);
            before = found;
        }
        int colon = blank();
        if (colon != ':') {
            throw JsonSyntax.unexpected(at, end);
        }
        at++;
        named = true;
        return JsonToken.NAME;
    }

    /** Reads a text if it is this one. */
    private boolean isGuessed(@Nullable Known guess) {
        if (guess == null || !guess.standsAt(bytes, at + 1, end)) {
            return false;
        }
        known = guess;
        escaped = false;
        from = at + 1;
        to = from + guess.length();
        at = to + 1;
        return true;
    }

    private void string() throws JsonProblem {
        known = null;
        from = at + 1;
        int special = JsonBytes.special(bytes, from, end);
        escaped = special < end && bytes[special] == '\\';
        at = special;
        to = JsonSyntax.closingQuote(bytes, special, end);
        at = to + 1;
        if (to - from > limits.text() && text().length() > limits.text()) {
            throw new JsonProblem(Kind.TEXT, at);
        }
    }

    private JsonToken word(String word, JsonToken meant) throws JsonProblem {
        at = JsonSyntax.behindWord(bytes, at, end, word);
        return meant;
    }

    private JsonToken numeral() throws JsonProblem {
        from = at;
        to = JsonSyntax.behindNumber(bytes, at, end);
        at = to;
        if (to - from > limits.number()) {
            throw new JsonProblem(Kind.NUMBER, at);
        }
        return JsonNumber.isInteger(bytes, from, to) ? JsonToken.INTEGER : JsonToken.FRACTION;
    }

    /** The token at which the reader stands. */
    public @Nullable JsonToken token() {
        return token;
    }

    /** The name at which the reader stands, or stood last. */
    public String name() {
        return name;
    }

    /** The text at which the reader stands. */
    public String text() throws JsonProblem {
        Known there = known;
        return there != null ? there.text : escaped ? JsonBytes.unescaped(bytes, from, to) : JsonBytes.utf8(bytes, from, to);
    }

    /** The text at which the reader stands; the same object for one that comes again, as a rule. */
    public String recurringText() throws JsonProblem {
        Known found = known;
        if (found == null) {
            if (escaped || to - from > KnownTexts.LONGEST) {
                return text();
            }
            found = texts.get(bytes, from, to);
            before.nextText = found;
        }
        before = found;
        return found.text;
    }

    /** Whether the text at which the reader stands is spelled without escapes. */
    public boolean isPlain() {
        return !escaped;
    }

    /** The token at which the reader stands, a number, a word or a text, as it is spelled. */
    public String spelling() throws JsonProblem {
        return JsonBytes.utf8(bytes, tokenStart, at);
    }

    /** The whole number at which the reader stands; one of more than 18 digits counts as the largest or least. */
    public long integer() {
        return JsonNumber.integer(bytes, from, to);
    }

    /** The number at which the reader stands; infinite if it is too large. */
    public double number() {
        return JsonNumber.fraction(bytes, from, to);
    }

    /**
     * Passes over the object at whose opening brace the reader stands if it is spelled like another.
     *
     * @param copyStart where the other begins, as an index of the bytes
     * @param copyEnd behind its closing brace
     * @return whether it is
     */
    public boolean skipCopy(int copyStart, int copyEnd) {
        int behind = tokenStart + copyEnd - copyStart;
        if (behind > end || !Arrays.equals(bytes, copyStart, copyEnd, bytes, tokenStart, behind)) {
            return false;
        }
        close();
        tokenStart = behind - 1;
        at = behind;
        token = JsonToken.OBJECT_END;
        return true;
    }

    /** How deep the place is; right behind the opening brace of an object the object counts. */
    public int depth() {
        return depth;
    }

    /** Where the current token begins, as an index of the bytes. */
    public int tokenStart() {
        return tokenStart;
    }

    /** The first byte that was not yet read, as an index of the bytes. */
    public int position() {
        return at;
    }
}
