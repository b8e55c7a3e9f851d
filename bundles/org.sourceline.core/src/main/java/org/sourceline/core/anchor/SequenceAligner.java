package org.sourceline.core.anchor;

import java.util.Arrays;

import org.sourceline.core.anchor.UniqueRuns.Part;

/**
 * Aligns two sequences: runs that are unique in both, the heaviest chain of them, and the same again between its links; what is short by
 * Myers' algorithm. Close to linear; where a text leaves only expensive ways, elements stay without a partner instead.
 */
final class SequenceAligner {

    private static final int SHORT = 200;
    private static final int BOUND = 300;
    private static final int DEEPEST = 12;
    private static final int NONE = -1;

    private final int[] a;
    private final int[] b;
    private final int[] widths;
    private final int[] weights;
    private final int[] map;

    private SequenceAligner(int[] a, int[] b, int[] weights, int... widths) {
        this.a = a;
        this.b = b;
        this.weights = weights;
        this.widths = widths;
        this.map = new int[a.length];
        Arrays.fill(map, NONE);
    }

    /** A sequence in which every element counts the same. */
    static int[] even(int length) {
        int[] weights = new int[length];
        Arrays.fill(weights, 1);
        return weights;
    }

    /**
     * For each element of the first sequence its partner in the second, -1 if it has none; partners rise. Only those pairs are given on
     * which an alignment from the front and one from the back agree: where two ways are equally good, they differ.
     *
     * @param weights how much the elements of the first count
     * @param widths how long runs are that may be links of the chain, the first to be tried first
     */
    static int[] certain(int[] a, int[] b, int[] weights, int... widths) {
        int[] forward = align(a, b, weights, widths);
        int[] backward = align(reversed(a), reversed(b), reversed(weights), widths);
        for (int i = 0; i < a.length; i++) {
            int mirrored = backward[a.length - 1 - i];
            if (mirrored == NONE || forward[i] != b.length - 1 - mirrored) {
                forward[i] = NONE;
            }
        }
        return forward;
    }

    /** One alignment; of equally good ones, the one that keeps to the front. */
    static int[] align(int[] a, int[] b, int[] weights, int... widths) {
        SequenceAligner aligner = new SequenceAligner(a, b, weights, widths);
        aligner.between(0, a.length, 0, b.length, 0);
        return aligner.map;
    }

    private static int[] reversed(int[] array) {
        int[] reversed = new int[array.length];
        for (int i = 0; i < array.length; i++) {
            reversed[i] = array[array.length - 1 - i];
        }
        return reversed;
    }

    /** What is equal at the end is not paired first: where it could as well be paired with the front, the two directions must differ. */
    private void between(int fromA, int toA, int fromB, int toB, int depth) {
        int startA = fromA;
        int startB = fromB;
        while (startA < toA && startB < toB && a[startA] == b[startB]) {
            map[startA++] = startB++;
        }
        if (startA < toA && startB < toB) {
            differing(new Part(a, startA, toA), new Part(b, startB, toB), depth);
        }
    }

    private void differing(Part partA, Part partB, int depth) {
        if (partA.length() + partB.length() <= SHORT && MyersDiff.align(partA, partB, map, SHORT)) {
            return;
        }
        if (depth < DEEPEST) {
            for (int width : widths) {
                if (byRuns(partA, partB, width, depth)) {
                    return;
                }
            }
        }
        MyersDiff.align(partA, partB, map, BOUND);
    }

    private boolean byRuns(Part partA, Part partB, int width, int depth) {
        UniqueRuns runs = UniqueRuns.of(partA, partB, width);
        int[] counts = Arrays.stream(runs.first()).map(place -> weights[place]).toArray();
        int[] chain = HeaviestChain.of(runs.second(), counts);
        int fromA = partA.from();
        int fromB = partB.from();
        for (int link : chain) {
            int placeA = runs.first()[link];
            int placeB = runs.second()[link];
            if (placeA < fromA || placeB < fromB) {
                continue;
            }
            between(fromA, placeA, fromB, placeB, depth + 1);
            map[placeA] = placeB;
            fromA = placeA + 1;
            fromB = placeB + 1;
        }
        if (chain.length > 0) {
            between(fromA, partA.to(), fromB, partB.to(), depth + 1);
        }
        return chain.length > 0;
    }
}
