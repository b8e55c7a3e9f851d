package org.sourceline.cli.show;

import java.util.ArrayList;
import java.util.List;

import org.sourceline.cli.Printable;

/** Text whose stretches have looks, to be broken into lines. */
final class Markup {

    private static final String RESET = "\u001B[0m";

    private final boolean colour;
    private final StringBuilder text = new StringBuilder();
    private final List<Look> looks = new ArrayList<>();

    /** @param colour whether looks become escape sequences, else marks in the text */
    Markup(boolean colour) {
        this.colour = colour;
    }

    /** Appends a stretch; control characters are made visible, line ends become spaces. */
    Markup add(String stretch, Look look) {
        String printable = Printable.line(stretch.replace('\n', ' '));
        return colour ? append(printable, look) : append(look.before() + printable + look.behind(), look);
    }

    private Markup append(String stretch, Look look) {
        text.append(stretch);
        while (looks.size() < text.length()) {
            looks.add(look);
        }
        return this;
    }

    Markup add(String stretch) {
        return add(stretch, Look.PLAIN);
    }

    /**
     * The text as lines, broken between words.
     *
     * @param width how many columns a line may take, its indent included
     * @param first what the first line begins with
     * @param indent what the others begin with
     */
    List<String> lines(int width, String first, String indent) {
        List<String> lines = new ArrayList<>();
        int start = skipSpaces(0);
        while (start < text.length()) {
            String margin = lines.isEmpty() ? first : indent;
            int end = lineEnd(start, Math.max(1, width - Columns.of(margin)));
            lines.add(margin + render(start, end));
            start = skipSpaces(end);
        }
        return lines;
    }

    private int skipSpaces(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Where a line ends that begins at a word: behind the last word that fits; a word that alone is too long is cut. */
    private int lineEnd(int start, int room) {
        int used = 0;
        int lastWord = -1;
        int previous = 0;
        for (int at = start; at < text.length();) {
            int codePoint = text.codePointAt(at);
            if (codePoint == ' ') {
                lastWord = at;
            }
            used += previous == 0x200D ? 0 : Columns.of(codePoint);
            if (used > room) {
                return lastWord > start ? lastWord : Math.max(at, start + Character.charCount(codePoint));
            }
            previous = codePoint;
            at += Character.charCount(codePoint);
        }
        return text.length();
    }

    private String render(int start, int end) {
        String line = text.substring(start, end).stripTrailing();
        if (!colour) {
            return line;
        }
        StringBuilder rendered = new StringBuilder();
        for (int at = 0; at < line.length();) {
            Look look = looks.get(start + at);
            int behind = at;
            while (behind < line.length() && looks.get(start + behind) == look) {
                behind++;
            }
            rendered.append(sequence(look)).append(line, at, behind).append(look == Look.PLAIN ? "" : RESET);
            at = behind;
        }
        return rendered.toString();
    }

    private static String sequence(Look look) {
        return look == Look.PLAIN ? "" : "\u001B[" + look.rendition() + "m";
    }
}
