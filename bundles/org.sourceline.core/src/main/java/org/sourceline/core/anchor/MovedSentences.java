package org.sourceline.core.anchor;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Finds sentences that were moved: those that occur once in either text and have no partner yet, and their neighbours as far as both
 * texts go on alike. A run of them must be of some length: a single sentence elsewhere may have been written anew.
 */
final class MovedSentences {

    private static final int NONE = TextAlignment.NONE;
    private static final int SEVERAL = -2;

    private final int[] before;
    private final int[] after;
    private final boolean[] takenBefore;
    private final boolean[] takenAfter;
    private final int[] moved;

    /**
     * @param before the numbers of the old sentences, equal for equal sentences
     * @param after those of the new ones
     * @param partners for each old sentence the new one that it is, -1 if it has none yet
     */
    MovedSentences(int[] before, int[] after, int[] partners) {
        this.before = before;
        this.after = after;
        takenBefore = new boolean[before.length];
        takenAfter = new boolean[after.length];
        moved = new int[before.length];
        Arrays.fill(moved, NONE);
        for (int i = 0; i < partners.length; i++) {
            takenBefore[i] = partners[i] != NONE;
            if (takenBefore[i]) {
                takenAfter[partners[i]] = true;
            }
        }
    }

    /**
     * For each old sentence the place it was moved to, -1 if it was not.
     *
     * @param length how many words and marks an old sentence has
     * @param least how many a run of at least two sentences must have
     */
    int[] find(IntUnaryOperator length, int least) {
        int size = 1 + Math.max(Arrays.stream(before).max().orElse(0), Arrays.stream(after).max().orElse(0));
        int[] onlyBefore = places(before, size);
        int[] onlyAfter = places(after, size);
        for (int i = 0; i < before.length; i++) {
            int place = onlyBefore[before[i]] == i ? onlyAfter[before[i]] : NONE;
            if (place >= 0 && !takenBefore[i] && !takenAfter[place]) {
                run(i, place, length, least);
            }
        }
        return moved;
    }

    private static int[] places(int[] numbers, int size) {
        int[] places = new int[size];
        Arrays.fill(places, NONE);
        for (int i = 0; i < numbers.length; i++) {
            places[numbers[i]] = places[numbers[i]] == NONE ? i : SEVERAL;
        }
        return places;
    }

    private void run(int seed, int place, IntUnaryOperator length, int least) {
        int first = 0;
        while (isFree(seed + first - 1, place + first - 1)) {
            first--;
        }
        int last = 0;
        while (isFree(seed + last + 1, place + last + 1)) {
            last++;
        }
        int words = 0;
        for (int i = first; i <= last; i++) {
            words += length.applyAsInt(seed + i);
        }
        for (int i = first; first < last && i <= last && words >= least; i++) {
            moved[seed + i] = place + i;
            takenBefore[seed + i] = true;
            takenAfter[place + i] = true;
        }
    }

    private boolean isFree(int old, int now) {
        return old >= 0 && now >= 0 && old < before.length && now < after.length && !takenBefore[old] && !takenAfter[now]
                && before[old] == after[now];
    }
}
