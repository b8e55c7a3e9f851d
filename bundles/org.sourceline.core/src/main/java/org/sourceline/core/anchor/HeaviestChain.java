package org.sourceline.core.anchor;

import java.util.Arrays;

/**
 * Of pairs of places in two sequences, the heaviest chain that rises in both: the longest increasing subsequence (Fredman, Discrete
 * Mathematics 11, 1975) with weights, over a tree of prefix maxima (Fenwick, Software: Practice and Experience 24, 1994). O(n log n).
 */
final class HeaviestChain {

    private final int[] ranks;
    private final long[] best;
    private final int[] previous;
    private final int[] tree;

    private HeaviestChain(int[] second) {
        ranks = ranks(second);
        best = new long[second.length];
        previous = new int[second.length];
        tree = new int[second.length + 1];
        Arrays.fill(tree, -1);
    }

    /**
     * The chain.
     *
     * @param second the places in the second sequence, all different, of pairs that are sorted by their places in the first
     * @param weights of the pairs, positive
     * @return the indexes of the pairs in the chain, rising
     */
    static int[] of(int[] second, int[] weights) {
        return new HeaviestChain(second).find(weights);
    }

    private int[] find(int[] weights) {
        int end = -1;
        for (int i = 0; i < ranks.length; i++) {
            int before = heaviestBelow(ranks[i]);
            previous[i] = before;
            best[i] = weights[i] + (before < 0 ? 0 : best[before]);
            put(i);
            if (end < 0 || best[i] > best[end]) {
                end = i;
            }
        }
        return chain(end);
    }

    private int heaviestBelow(int rank) {
        int found = -1;
        for (int i = rank; i > 0; i -= i & -i) {
            if (tree[i] >= 0 && (found < 0 || best[tree[i]] > best[found])) {
                found = tree[i];
            }
        }
        return found;
    }

    private void put(int pair) {
        for (int i = ranks[pair] + 1; i < tree.length; i += i & -i) {
            if (tree[i] < 0 || best[pair] > best[tree[i]]) {
                tree[i] = pair;
            }
        }
    }

    private int[] chain(int end) {
        int length = 0;
        for (int i = end; i >= 0; i = previous[i]) {
            length++;
        }
        int[] chain = new int[length];
        for (int i = end; i >= 0; i = previous[i]) {
            chain[--length] = i;
        }
        return chain;
    }

    private static int[] ranks(int[] second) {
        long[] order = new long[second.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) second[i] << 32 | i;
        }
        Arrays.sort(order);
        int[] ranks = new int[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            ranks[(int) order[rank]] = rank;
        }
        return ranks;
    }
}
