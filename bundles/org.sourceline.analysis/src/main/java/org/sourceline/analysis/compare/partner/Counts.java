package org.sourceline.analysis.compare.partner;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;

/** How often articles, by their numbers, were met. */
final class Counts {

    private final int[] counts;
    private final BitSet met = new BitSet();

    Counts(int articles) {
        counts = new int[articles];
    }

    void clear() {
        Arrays.fill(counts, 0);
        met.clear();
    }

    void add(int[] articles) {
        for (int article : articles) {
            counts[article]++;
            met.set(article);
        }
    }

    /** Those that were met so often and as often as the function demands of each. */
    BitSet atLeast(int fewest, IntToDoubleFunction least) {
        BitSet found = new BitSet();
        for (int article = met.nextSetBit(0); article >= 0; article = met.nextSetBit(article + 1)) {
            found.set(article, counts[article] >= fewest && counts[article] >= least.applyAsDouble(article));
        }
        return found;
    }
}
