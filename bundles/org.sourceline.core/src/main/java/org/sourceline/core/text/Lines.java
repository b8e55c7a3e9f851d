package org.sourceline.core.text;

/** The lines of a text. */
final class Lines {

    private Lines() {
    }

    /**
     * Whether a line ends with the character: line feed, carriage return, vertical tab, form feed, next line, line separator, paragraph
     * separator (Unicode Standard, section 5.8).
     */
    static boolean isLineEnd(char c) {
        return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Whether a line ends with the character at the offset; of a carriage return and its line feed it is the second. */
    static boolean endsLine(CharSequence text, int offset) {
        char c = text.charAt(offset);
        return isLineEnd(c) && !(c == '\r' && offset + 1 < text.length() && text.charAt(offset + 1) == '\n');
    }
}
