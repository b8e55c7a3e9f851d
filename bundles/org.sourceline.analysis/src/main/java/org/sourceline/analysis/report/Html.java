package org.sourceline.analysis.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Writes HTML. Whatever comes from articles goes through {@link #text} or an attribute and is escaped there. */
final class Html {

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; of {@code attributes} every second one is a value. */
    Html open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1])).append('"');
        }
        out.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element that was opened last. */
    Html close() {
        out.append("</").append(open.pop()).append('>');
        if (open.size() < 4) {
            out.append('\n');
        }
        return this;
    }

    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** An element with nothing but text. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** Markup of the program's own making. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** What was written; fails if an element is still open. */
    String finished() {
        Iterator<String> left = open.iterator();
        if (left.hasNext()) {
            throw new IllegalStateException("not closed: " + left.next());
        }
        return out.toString();
    }

    /** For text and attribute values; control characters that HTML forbids become the replacement character. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c >= ' ' && c < 0x7F || c >= 0xA0 && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
