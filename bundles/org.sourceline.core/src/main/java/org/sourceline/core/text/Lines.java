package org.sourceline.core.text;

import java.util.ArrayList;
import java.util.List;

/** Finds the lines of a text. */
final class Lines {

    private static final int TAB = 8;

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private int blanks;

    private Lines(String text) {
        this.text = text;
    }

    /** The lines that are not blank. */
    static List<Line> of(String text) {
        Lines found = new Lines(text);
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                found.add(start, i);
                start = i + 1;
            }
        }
        found.add(start, text.length());
        return found.lines;
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

    private void add(int from, int to) {
        int start = from;
        int indent = 0;
        while (start < to && Fold.of(text.charAt(start)) != Fold.KEEP) {
            indent += text.charAt(start) == '\t' ? TAB - indent % TAB : Fold.of(text.charAt(start)) == Fold.SPACE ? 1 : 0;
            start++;
        }
        if (start == to) {
            blanks++;
            return;
        }
        int end = to;
        while (Fold.of(text.charAt(end - 1)) != Fold.KEEP) {
            end--;
        }
        boolean trailing = end < to && !isLineEnd(text.charAt(end));
        lines.add(new Line(start, end, indent, firstWord(start, end), blanks, trailing, LineTraits.of(text, start, end)));
        blanks = 0;
    }

    private int firstWord(int start, int end) {
        if (Fold.standsAlone(text.codePointAt(start))) {
            return 1;
        }
        int i = start;
        while (i < end && Fold.of(text.charAt(i)) != Fold.SPACE) {
            i++;
        }
        return i - start;
    }
}
