package org.sourceline.core.store;

import java.io.IOException;

import org.sourceline.core.internal.json.JsonReader;
import org.sourceline.core.internal.json.JsonToken;

/** Values as one line of JSON, without white space, numbers spelled as they were. */
final class JsonText {

    private static final String HEX = "0123456789ABCDEF";

    private final JsonReader reader;
    private final StringBuilder out = new StringBuilder();
    private boolean separate;

    private JsonText(JsonReader reader) {
        this.reader = reader;
    }

    /** The reader's current value; the reader ends at its last token. */
    static String copy(JsonReader reader) throws IOException {
        JsonToken token = reader.token();
        if (token == JsonToken.TEXT ? reader.isPlain() : token != null && token.isScalar()) {
            return reader.spelling();
        }
        JsonText text = new JsonText(reader);
        text.copy();
        return text.out.toString();
    }

    /** A text in quotation marks, everything escaped that may not stand in UTF-8 or in JSON: lone surrogates too. */
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2);
        quote(text, quoted);
        return quoted.toString();
    }

    /** Whether UTF-8 can spell the text, which it cannot where half a surrogate pair is missing. */
    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && !isPair(text, i++)) {
                return false;
            }
        }
        return true;
    }

    private void copy() throws IOException {
        int depth = 0;
        JsonToken token = reader.token();
        do {
            if (token == JsonToken.OBJECT_END || token == JsonToken.LIST_END) {
                depth--;
                out.append(token == JsonToken.OBJECT_END ? '}' : ']');
                separate = true;
            } else if (token != null) {
                depth += token == JsonToken.OBJECT || token == JsonToken.LIST ? 1 : 0;
                begin(token);
            }
            token = depth > 0 ? reader.next() : null;
        } while (token != null);
    }

    private void begin(JsonToken token) throws IOException {
        if (separate) {
            out.append(',');
        }
        separate = token.isScalar();
        switch (token) {
            case OBJECT -> out.append('{');
            case LIST -> out.append('[');
            case NAME -> {
                quote(reader.name(), out);
                out.append(':');
            }
            case TEXT -> quote(reader.text(), out);
            default -> out.append(reader.spelling());
        }
    }

    private static boolean isPair(String text, int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c) && isPair(text, i)) {
                out.append(c).append(text.charAt(++i));
            } else if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                escape(c, out);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static void escape(char c, StringBuilder out) {
        int at = "\b\t\n\f\r\"\\".indexOf(c);
        out.append('\\');
        if (at >= 0) {
            out.append("btnfr\"\\".charAt(at));
            return;
        }
        out.append('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt(c >> shift & 0xf));
        }
    }
}
