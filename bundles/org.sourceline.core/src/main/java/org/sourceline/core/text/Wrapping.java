package org.sourceline.core.text;

import java.util.Arrays;
import java.util.List;

/**
 * At which width the lines of a text were wrapped, told from the lines alone. A program that wraps puts into each line all the words that
 * it has room for; so within a paragraph the first word of a line had no room in the line before. Widths change within one file, so each
 * line is judged by those around it.
 */
final class Wrapping {

    /**
     * A width at which lines were wrapped.
     *
     * @param columns in UTF-16 units; 0 if the lines were not wrapped
     * @param slack as many columns left at the end of a line, behind a sentence, tell that the paragraph ends there
     */
    record Width(int columns, int slack) {

        static final Width NONE = new Width(0, 0);

        boolean isWrapped() {
            return columns > 0;
        }

        boolean isEven() {
            return slack < far();
        }

        /** So many columns left tell that a line ends there in any case. */
        int far() {
            return columns / 3;
        }
    }

    /** How many lines on either side are looked at. */
    private static final int WINDOW = 15;
    /** Where the width changes, so many lines of the paragraph on either side tell to which part it belongs. */
    private static final int NEAR = 3;
    private static final int NARROWEST = 24;
    private static final int WIDEST = 160;
    /** With fewer full lines around, only a common width counts as wrapping. */
    private static final int FEW = 4;
    private static final int COMMON_WIDTH = 50;
    /** A line longer than all others by so many columns was not wrapped. */
    private static final int OUTLIER = 10;

    /** With so many full lines whose sentence goes on in the next, the text was wrapped, however unevenly. */
    private static final int SOME = 3;
    private static final int SAMPLE = 1_000;
    /** So many columns left at the end of a line are too many for chance. */
    private static final int LOOSE = 2;

    private final List<Line> lines;
    private final LineSpacing spacing;
    /** Whether the indentation counts into the width. */
    private final boolean edges;

    private Wrapping(List<Line> lines, LineSpacing spacing, boolean edges) {
        this.lines = lines;
        this.spacing = spacing;
        this.edges = edges;
    }

    /** Measures lines from the margin or from where their text begins, whichever fits the sentences that run on better. */
    static Wrapping of(List<Line> lines, LineSpacing spacing) {
        Wrapping fromMargin = new Wrapping(lines, spacing, true);
        Wrapping fromText = new Wrapping(lines, spacing, false);
        return lines.stream().allMatch(line -> line.indent() == lines.getFirst().indent())
                || fromText.contradictions() < fromMargin.contradictions() ? fromText : fromMargin;
    }

    /** How many columns are left if the first word of the next line is put at the end of this one; negative if there is no room. */
    int room(int line, int columns) {
        return columns - length(lines.get(line)) - 1 - lines.get(line + 1).firstWord();
    }

    private int length(Line line) {
        return line.width() + (edges ? line.indent() : 0);
    }

    /** How many lines of a sample run into the next one although there was room for more. */
    private int contradictions() {
        int count = 0;
        int seen = 0;
        for (int i = 0; i + 1 < lines.size() && seen < SAMPLE; i++) {
            if (isFollowed(i) && lines.get(i).runsInto(lines.get(i + 1))) {
                seen++;
                Width width = width(i);
                count += !width.isEven() || room(i, width.columns) >= LOOSE ? 1 : 0;
            }
        }
        return count;
    }

    /** The width at which the line and those around it were wrapped. */
    Width width(int line) {
        int from = Math.max(0, line - WINDOW);
        int to = Math.min(lines.size() - 1, line + WINDOW + 1);
        int before = widest(from, line + 1);
        int behind = widest(line, to);
        boolean alike = Math.min(before, behind) * 4 >= Math.max(before, behind) * 3;
        Width around = alike ? fit(from, to, Math.min(before, behind)) : Width.NONE;
        if (around.isEven()) {
            return around;
        }
        int near = widest(firstNear(line), lastNear(line) + 1);
        boolean belongsBefore = Math.abs(near - before) < Math.abs(near - behind);
        Width side = belongsBefore ? fit(from, line + 1, before) : Width.NONE;
        if (!side.isWrapped() && (alike || !belongsBefore)) {
            side = fit(line, to, behind);
        }
        return side.isEven() || !around.isWrapped() ? side : around;
    }

    private int firstNear(int line) {
        int first = line;
        while (first > 0 && line - first < NEAR && isFollowed(first - 1)) {
            first--;
        }
        return first;
    }

    private int lastNear(int line) {
        int last = line;
        while (last + 1 < lines.size() && last - line < NEAR && isFollowed(last)) {
            last++;
        }
        return last;
    }

    /** The widest line of those that another one follows at once, outliers and lines of a single word left out. */
    private int widest(int from, int to) {
        int[] widths = new int[to - from];
        int count = 0;
        for (int i = from; i < to; i++) {
            if (isFollowed(i) && lines.get(i).firstWord() < lines.get(i).width()) {
                widths[count++] = length(lines.get(i));
            }
        }
        Arrays.sort(widths, 0, count);
        if (count == 0) {
            return 0;
        }
        boolean outlier = count > FEW && widths[count - 1] > widths[count - 2] + OUTLIER;
        return widths[count - (outlier ? 2 : 1)];
    }

    /**
     * Whether lines that end within a sentence, if they are rather full, end where the next word had no room; or else run into the next
     * line; and whether there are enough of them.
     */
    private Width fit(int from, int to, int columns) {
        int full = 0;
        int within = 0;
        int tight = 0;
        int running = 0;
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            if (isFollowed(i) && length(line) * 5 >= columns * 3) {
                full++;
                within += line.stops() ? 0 : 1;
                tight += !line.stops() && room(i, columns) < LOOSE ? 1 : 0;
                running += line.runsInto(lines.get(i + 1)) ? 1 : 0;
            }
        }
        boolean enough = full >= FEW || columns >= COMMON_WIDTH;
        if (columns < NARROWEST || columns > WIDEST || within == 0 || !enough || within * 5 < full) {
            return Width.NONE;
        }
        if (tight * 4 >= within * 3) {
            return new Width(columns, Math.max(LOOSE, columns / 20));
        }
        return running >= SOME && running * 2 >= within ? new Width(columns, columns / 3) : Width.NONE;
    }

    private boolean isFollowed(int line) {
        return line + 1 < lines.size() && lines.get(line + 1).blanksBefore() <= spacing.blanks();
    }
}
