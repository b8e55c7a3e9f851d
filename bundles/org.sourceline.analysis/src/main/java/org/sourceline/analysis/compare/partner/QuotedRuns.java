package org.sourceline.analysis.compare.partner;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;

/** The runs of three words that stand in a quotation of some article; most runs of a text do not, which a bit for each of their hashes tells at once. */
final class QuotedRuns {

    private static final int BITS = 20;

    private final BitSet seen = new BitSet(1 << BITS);
    private final long[] sorted;

    QuotedRuns(Collection<Keys> articles) {
        sorted = articles.stream().flatMap(one -> one.quotations().stream()).flatMapToLong(Arrays::stream).sorted().distinct().toArray();
        Arrays.stream(sorted).forEach(run -> seen.set(bit(run)));
    }

    private static int bit(long run) {
        return (int) (run >>> Long.SIZE - BITS);
    }

    /** Those that stand in an article. */
    long[] in(Keys article) {
        long[] runs = article.runs();
        long[] found = new long[runs.length];
        int size = 0;
        for (long run : runs) {
            if (seen.get(bit(run)) && Arrays.binarySearch(sorted, run) >= 0) {
                found[size++] = run;
            }
        }
        return Arrays.copyOf(found, size);
    }
}
