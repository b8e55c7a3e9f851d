package org.sourceline.core.store;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Values as one line of JSON, without white space, numbers spelled as they were. */
final class JsonText {

    private static final String HEX = "0123456789ABCDEF";

    private final JsonParser parser;
    private final NameCheck names;
    private final StringBuilder out = new StringBuilder();
    private boolean separate;

    private JsonText(JsonParser parser, NameCheck names) {
        this.parser = parser;
        this.names = names;
    }

    /** The parser's current value; the parser ends at its last token. */
    static String copy(JsonParser parser, NameCheck names) throws IOException {
        JsonText text = new JsonText(parser, names);
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
        do {
            JsonToken token = parser.currentToken();
            if (token.isStructEnd()) {
                depth--;
                out.append(token.asString());
                separate = true;
            } else {
                depth += token.isStructStart() ? 1 : 0;
                value(token);
            }
        } while (depth > 0 && parser.nextToken() != null);
    }

    private void value(JsonToken token) throws IOException {
        if (separate) {
            out.append(',');
        }
        separate = token.isScalarValue();
        switch (token) {
            case FIELD_NAME -> {
                names.check(parser.currentName());
                quote(parser.currentName(), out);
                out.append(':');
            }
            case VALUE_STRING -> quote(parser.getText(), out);
            default -> out.append(parser.getText());
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
