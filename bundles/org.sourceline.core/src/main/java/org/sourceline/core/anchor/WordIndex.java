package org.sourceline.core.anchor;

import java.util.Arrays;

/** Finds runs of words in a text: by the hash of their first few, sorted. */
final class WordIndex {

    private static final int WIDTH = 3;
    private static final int MANY = 200;

    private final Tokens tokens;
    private final int[] ids;
    private final long[] hashes;
    private final int[] places;

    /**
     * What was found.
     *
     * @param count how many places; several stands for more than one
     * @param first the token at the first of them
     */
    record Found(int count, int first) {
    }

    WordIndex(Tokens tokens) {
        this.tokens = tokens;
        this.ids = tokens.ids();
        int runs = Math.max(0, ids.length - WIDTH + 1);
        Integer[] order = new Integer[runs];
        long[] unsorted = new long[runs];
        for (int i = 0; i < runs; i++) {
            order[i] = i;
            unsorted[i] = hash(ids, i);
        }
        Arrays.sort(order, (one, other) -> Long.compare(unsorted[one], unsorted[other]));
        hashes = new long[runs];
        places = new int[runs];
        for (int i = 0; i < runs; i++) {
            places[i] = order[i];
            hashes[i] = unsorted[places[i]];
        }
    }

    private static long hash(int[] ids, int from) {
        return Mixing.mix(Mixing.mix(Mixing.mix(WIDTH, ids[from]), ids[from + 1]), ids[from + 2]);
    }

    Tokens tokens() {
        return tokens;
    }

    /** Where the words stand; where their beginning stands too often to look at all places, they count as standing in several. */
    Found find(int[] wanted) {
        if (wanted.length == 0 || wanted.length > ids.length) {
            return new Found(0, -1);
        }
        return wanted.length < WIDTH ? scan(wanted) : lookUp(wanted);
    }

    private Found scan(int[] wanted) {
        int count = 0;
        int first = -1;
        for (int i = 0; i + wanted.length <= ids.length && count < 2; i++) {
            if (matches(wanted, i)) {
                first = count++ == 0 ? i : first;
            }
        }
        return new Found(count, first);
    }

    private Found lookUp(int[] wanted) {
        int rarest = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i + WIDTH <= wanted.length && least > 1; i++) {
            long hash = hash(wanted, i);
            int occurrences = bound(hash, true) - bound(hash, false);
            if (occurrences < least) {
                least = occurrences;
                rarest = i;
            }
        }
        return least > MANY ? new Found(2, -1) : verify(wanted, rarest);
    }

    private Found verify(int[] wanted, int offset) {
        long hash = hash(wanted, offset);
        int count = 0;
        int first = -1;
        for (int i = bound(hash, false); i < bound(hash, true); i++) {
            int start = places[i] - offset;
            if (start >= 0 && start + wanted.length <= ids.length && matches(wanted, start)) {
                first = count++ == 0 ? start : first;
            }
        }
        return new Found(count, first);
    }

    private boolean matches(int[] wanted, int start) {
        return Arrays.equals(wanted, 0, wanted.length, ids, start, start + wanted.length);
    }

    /** The first entry with a hash, or the first behind those with it. */
    private int bound(long hash, boolean behind) {
        int low = 0;
        int high = hashes.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (hashes[middle] < hash || behind && hashes[middle] == hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
