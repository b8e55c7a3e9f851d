package org.sourceline.analysis.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sourceline.analysis.lexicon.Patterns;
import org.sourceline.core.model.TextSpan;

/**
 * Joins the hard-wrapped lines of plain text to paragraphs. A blank line always ends one; where there is none, indentation, the length of
 * the line and how it ends decide.
 */
final class Paragraphs {

    /** A line beyond this length, in UTF-16 units, was not wrapped by anybody. */
    private static final int UNWRAPPED = 160;
    /** What takes one line and no more. */
    private static final List<String> UNITS = List.of("byline", "date", "link", "navigation", "advertisement", "column-jump", "label",
            "tail");
    /** What begins on a line of its own and may take several. */
    private static final List<String> STARTS = List.of("credit", "copyright");

    private final String text;
    private final Patterns patterns;
    private final List<Line> lines;
    private final String firstIndent;
    private final int width;

    private Paragraphs(String text, TextSpan within, Patterns patterns) {
        this.text = text;
        this.patterns = patterns;
        this.lines = Line.of(text, within);
        this.firstIndent = firstIndent();
        this.width = width();
    }

    static List<Piece> of(String text, TextSpan within, Patterns patterns) {
        return new Paragraphs(text, within, patterns).pieces();
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int first = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (first >= 0 && (lines.get(i).isBlank() || !joins(i, first))) {
                pieces.add(piece(first, i - 1));
                first = -1;
            }
            if (first < 0 && !lines.get(i).isBlank()) {
                first = i;
            }
        }
        if (first >= 0) {
            pieces.add(piece(first, lines.size() - 1));
        }
        return pieces;
    }

    private Piece piece(int first, int last) {
        return Piece.of(text, new TextSpan(lines.get(first).span().start(), lines.get(last).span().end()), "", List.of());
    }

    /** Whether the line goes on with the paragraph of the line before it. */
    private boolean joins(int index, int first) {
        Line before = lines.get(index - 1);
        Line line = lines.get(index);
        if (before.length() > UNWRAPPED || line.length() > UNWRAPPED && before.length() < width / 2) {
            return false;
        }
        String above = before.span().of(text);
        String here = line.span().of(text);
        if (above.endsWith(" -") || above.endsWith(":") && here.startsWith("http") || endsInBy(above)) {
            return true;
        }
        boolean alone = index - 1 == first;
        if (alone && isAny(UNITS, above)) {
            return false;
        }
        if (isOpen(first, index)) {
            return true;
        }
        boolean breaks = ends(above) || alone && before.length() < width * 3 / 4;
        if (breaks && (isAny(UNITS, here) || isAny(STARTS, here)) || patterns.matches("dateline", here)) {
            return false;
        }
        return !isHeading(above, here) && !(startsParagraph(line, before) && ends(above)) && !isShortEnd(before, above, here);
    }

    private static boolean endsInBy(String line) {
        int start = line.length() - 2;
        return line.regionMatches(true, start, "by", 0, 2) && (start == 0 || !Character.isLetterOrDigit(line.charAt(start - 1)));
    }

    private boolean isAny(List<String> sections, String line) {
        return sections.stream().anyMatch(section -> patterns.matches(section, line));
    }

    /** Whether the paragraph begins with a bracket or a copyright mark whose matter is not at its end. */
    private boolean isOpen(int first, int index) {
        String start = lines.get(first).span().of(text);
        if (start.startsWith("((")) {
            return !lines.get(index - 1).span().of(text).endsWith("))");
        }
        return patterns.matches("copyright", start);
    }

    private static boolean isHeading(String above, String here) {
        return isShout(above) && !isShout(here);
    }

    private static boolean isShout(String line) {
        boolean letters = false;
        for (int i = 0; i < line.length(); i++) {
            if (Character.isLowerCase(line.charAt(i))) {
                return false;
            }
            letters |= Character.isUpperCase(line.charAt(i));
        }
        return letters && line.length() > 3;
    }

    private boolean startsParagraph(Line line, Line before) {
        return line.indent().equals(firstIndent) && !before.indent().equals(firstIndent);
    }

    private static boolean ends(String line) {
        int end = line.length();
        while (end > 0 && "\"'\u201d\u2019)]".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?:\u2026".indexOf(line.charAt(end - 1)) >= 0;
    }

    /** A line that stops well before the margin although the next word would have had room there. */
    private boolean isShortEnd(Line before, String above, String here) {
        int word = 0;
        while (word < here.length() && !Piece.isSpace(here.charAt(word))) {
            word++;
        }
        boolean room = before.length() + word + 10 < width;
        return room && (ends(above) || before.length() < width / 2 && !Character.isLowerCase(here.codePointAt(0)));
    }

    /** The commonest white space before a line that comes after a blank one. */
    private String firstIndent() {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i - 1).isBlank() && !lines.get(i).isBlank()) {
                counts.merge(lines.get(i).indent(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
    }

    /** The length that nine of ten lines do not reach or just reach. */
    private int width() {
        int[] lengths = lines.stream().filter(line -> !line.isBlank()).mapToInt(Line::length).sorted().toArray();
        return lengths.length == 0 ? 0 : Math.min(lengths[lengths.length * 9 / 10], UNWRAPPED);
    }
}
