package org.sourceline.analysis.layout;

import java.util.ArrayList;
import java.util.List;

import org.sourceline.core.model.TextSpan;

/**
 * A line of plain text.
 *
 * @param span without the white space at its ends; empty for a blank line
 * @param indent the white space before it
 */
record Line(TextSpan span, String indent) {

    static List<Line> of(String text, TextSpan within) {
        List<Line> lines = new ArrayList<>();
        int start = within.start();
        while (start < within.end()) {
            int end = start;
            while (end < within.end() && text.charAt(end) != '\n' && text.charAt(end) != '\r' && text.charAt(end) != '\u2028'
                    && text.charAt(end) != '\u2029') {
                end++;
            }
            lines.add(line(text, start, end));
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return lines;
    }

    private static Line line(String text, int start, int end) {
        int from = start;
        while (from < end && Piece.isSpace(text.charAt(from))) {
            from++;
        }
        int to = end;
        while (to > from && Piece.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Line(new TextSpan(from, to), from < to && from - start < 200 ? text.substring(start, from) : "");
    }

    boolean isBlank() {
        return span.isEmpty();
    }

    int length() {
        return span.length();
    }
}
