package org.sourceline.core.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** Learns beforehand where lines within a sentence stand, and those that begin one otherwise. */
    static Indentation of(List<Line> lines, LineSpacing spacing) {
        Map<Integer, Integer> within = new HashMap<>();
        Map<Integer, Integer> behindStop = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.blanksBefore() <= spacing.blanks()) {
                boolean runsOn = lines.get(i - 1).runsInto(line);
                Map<Integer, Integer> counts = runsOn ? within : behindStop;
                counts.merge(line.indent(), lines.get(i - 1).stops() || runsOn ? 1 : 0, Integer::sum);
            }
        }
        Indentation learned = new Indentation();
        learned.styleOthers = mostFrequent(within, -1);
        behindStop.remove(learned.styleOthers);
        learned.styleFirst = mostFrequent(behindStop, learned.styleOthers);
        return learned;
    }

    private static int mostFrequent(Map<Integer, Integer> counts, int otherwise) {
        return counts.entrySet().stream().filter(one -> one.getValue() > 1).max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .orElse(otherwise);
    }

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
        return isKnown() && indent == styleFirst && (first == styleOthers || first == styleFirst && ended);
    }

    /** Whether the next line stands where the lines of a paragraph but its first one stand. */
    boolean goesOnWith(Line next) {
        boolean inside = lines > 1 && first != others;
        return inside ? next.indent() == others : lines == 1 && isKnown() && first == styleFirst && next.indent() == styleOthers;
    }

    private boolean isKnown() {
        return styleFirst != styleOthers;
    }
}
