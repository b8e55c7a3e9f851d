package org.sourceline.core.anchor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds words of which there were several and are now more or fewer: those of rows of words and of lines that occur more than once in the
 * old text, and in the new one too but not as often. Some were taken out or put in, and even where the words around one of them are the same
 * nobody can tell whether it is not another that came to stand there; unless they are words that occur there only.
 */
final class Recurring {

    private record Row(int from, int to, long hash) {

        static Row of(Tokens tokens, int from, int to) {
            long hash = (long) to - from;
            for (int i = from; i < to; i++) {
                hash = Mixing.mix(hash, tokens.id(i));
            }
            return new Row(from, to, hash);
        }
    }

    /** How many words on either side have to be there only. */
    private static final int BESIDE = 4;

    private final TextAlignment texts;
    /** The words of rows and lines that occur more than once in the old text. */
    private final BitSet repeated = new BitSet();
    private final BitSet recurring = new BitSet();

    private Recurring(TextAlignment texts) {
        this.texts = texts;
    }

    /**
     * Looks at two texts.
     *
     * @param width of the rows, in words
     * @return the words of the old text that are such
     */
    static BitSet of(TextAlignment texts, int width) {
        Recurring found = new Recurring(texts);
        found.mark(rows(texts.before(), width), rows(texts.after(), width));
        found.mark(lines(texts.before()), lines(texts.after()));
        return found.unsettled();
    }

    private BitSet unsettled() {
        BitSet unsettled = new BitSet();
        for (int from = recurring.nextSetBit(0); from >= 0; from = recurring.nextSetBit(recurring.nextClearBit(from))) {
            int to = recurring.nextClearBit(from);
            unsettled.set(from, to, !isSettled(from, to));
        }
        return unsettled;
    }

    /** Whether a stretch is there without a change, between words that are there without a change and were never there twice. */
    private boolean isSettled(int from, int to) {
        int first = from - BESIDE;
        int last = to + BESIDE - 1;
        if (first < 0 || last >= texts.before().count() || repeated.get(first, from).cardinality() + repeated.get(to, last + 1).cardinality() > 0) {
            return false;
        }
        for (int i = first; i <= last; i++) {
            if (texts.word(first) == TextAlignment.NONE || texts.word(i) != texts.word(first) + i - first) {
                return false;
            }
        }
        return true;
    }

    private void mark(List<Row> before, List<Row> after) {
        Map<Long, Integer> then = count(before);
        Map<Long, Integer> now = count(after);
        for (Row row : before) {
            int times = then.getOrDefault(row.hash, 0);
            int left = now.getOrDefault(row.hash, 0);
            if (times > 1) {
                repeated.set(row.from, row.to);
            }
            if (times > 1 && left > 0 && left != times) {
                recurring.set(row.from, row.to);
            }
        }
    }

    private static Map<Long, Integer> count(List<Row> rows) {
        Map<Long, Integer> count = HashMap.newHashMap(rows.size());
        rows.forEach(row -> count.merge(row.hash, 1, Integer::sum));
        return count;
    }

    private static List<Row> rows(Tokens tokens, int width) {
        List<Row> rows = new ArrayList<>(tokens.count());
        for (int from = 0; from + width <= tokens.count(); from++) {
            rows.add(Row.of(tokens, from, from + width));
        }
        return rows;
    }

    private static List<Row> lines(Tokens tokens) {
        List<Row> lines = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= tokens.count(); i++) {
            if (i == tokens.count() || tokens.text().substring(tokens.end(i - 1), tokens.start(i)).indexOf('\n') >= 0) {
                lines.add(Row.of(tokens, from, i));
                from = i;
            }
        }
        return lines;
    }
}
