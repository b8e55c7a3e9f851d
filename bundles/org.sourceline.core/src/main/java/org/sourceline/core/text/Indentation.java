package org.sourceline.core.text;

/** Follows how far the lines of paragraphs are indented: the first one otherwise than the others, in either direction, or all alike. */
final class Indentation {

    /** A deeper or shallower line by fewer columns is an accident where all lines of a paragraph stood alike. */
    private static final int CLEAR = 2;

    private int lines;
    private int first;
    private int others;
    /** The latest paragraph whose first line stood otherwise than the rest: where the one stood and where the others. */
    private int styleFirst;
    private int styleOthers;

    /** Tells the next line of the paragraph. */
    void add(Line line) {
        if (lines == 0) {
            first = line.indent();
        } else if (lines == 1) {
            others = line.indent();
        }
        lines++;
    }

    /** Tells that the paragraph is over. */
    void end() {
        if (lines > 1 && first != others) {
            styleFirst = first;
            styleOthers = others;
        }
        lines = 0;
    }

    /**
     * Whether the next line begins a paragraph.
     *
     * @param ended whether the line before may be the last one of a paragraph, by its end
     */
    boolean breaksBefore(Line next, boolean ended) {
        int indent = next.indent();
        if (lines > 1) {
            if (first != others) {
                return indent == first || ended && indent != others;
            }
            return Math.abs(indent - others) >= CLEAR || ended && indent != others;
        }
        if (styleFirst == styleOthers) {
            return false;
        }
        return indent == styleFirst && (first == styleOthers || first == styleFirst && ended);
    }
}
