package org.sourceline.core.anchor;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Of places in an old and a new text, those that are in every longest chain that rises in both: where two chains are equally long, what
 * only one of them has is left out. By patience sorting from both ends, O(n log n).
 */
final class CertainOrder {

    private CertainOrder() {
    }

    /** @param pairs old place in the upper 32 bits, new place in the lower, sorted, each once */
    static Set<Long> of(long[] pairs) {
        int[] upTo = levels(pairs, false);
        int[] from = levels(pairs, true);
        int longest = Arrays.stream(upTo).max().orElse(0);
        int[] sharing = new int[longest + 1];
        for (int i = 0; i < pairs.length; i++) {
            if (upTo[i] + from[i] - 1 == longest) {
                sharing[upTo[i]]++;
            }
        }
        Set<Long> certain = new HashSet<>();
        for (int i = 0; i < pairs.length; i++) {
            if (upTo[i] + from[i] - 1 == longest && sharing[upTo[i]] == 1) {
                certain.add(pairs[i]);
            }
        }
        return certain;
    }

    /** The length of the longest chain that ends at each pair, or begins there; of pairs with the same old place a chain has one. */
    private static int[] levels(long[] pairs, boolean reversed) {
        int n = pairs.length;
        long[] tails = new long[n + 1];
        int[] levels = new int[n];
        int longest = 0;
        for (int group = 0; group < n;) {
            int end = group;
            long old = at(pairs, group, reversed) >> 32;
            while (end < n && at(pairs, end, reversed) >> 32 == old) {
                end++;
            }
            for (int i = group; i < end; i++) {
                long now = (int) at(pairs, i, reversed) * (reversed ? -1L : 1L);
                int place = Arrays.binarySearch(tails, 1, longest + 1, now);
                levels[reversed ? n - 1 - i : i] = place > 0 ? place : -place - 1;
            }
            for (int i = group; i < end; i++) {
                long now = (int) at(pairs, i, reversed) * (reversed ? -1L : 1L);
                int level = levels[reversed ? n - 1 - i : i];
                if (level > longest) {
                    longest = level;
                    tails[level] = now;
                }
                tails[level] = Math.min(tails[level], now);
            }
            group = end;
        }
        return levels;
    }

    private static long at(long[] pairs, int index, boolean reversed) {
        return pairs[reversed ? pairs.length - 1 - index : index];
    }
}
