package org.sourceline.core.anchor;

import java.util.Arrays;

/**
 * Runs of {@code width} elements that occur once in either of two sequences: the anchors of a patience diff (Bram Cohen's; here of runs
 * instead of lines).
 *
 * @param first where they begin in the first sequence, rising
 * @param second where they begin in the second
 */
record UniqueRuns(int[] first, int[] second) {

    /** Finds them in parts of two sequences. */
    static UniqueRuns of(Part a, Part b, int width) {
        long[] ofA = once(a, width);
        long[] ofB = once(b, width);
        int[] placesA = new int[ofA.length / 2];
        int[] placesB = new int[ofA.length / 2];
        int found = 0;
        for (int i = 0, j = 0; i < ofA.length && j < ofB.length;) {
            int order = Long.compare(ofA[i], ofB[j]);
            if (order == 0 && same(a, (int) ofA[i + 1], b, (int) ofB[j + 1], width)) {
                placesA[found] = (int) ofA[i + 1];
                placesB[found++] = (int) ofB[j + 1];
            }
            i += order <= 0 ? 2 : 0;
            j += order >= 0 ? 2 : 0;
        }
        return sorted(placesA, placesB, found);
    }

    private static UniqueRuns sorted(int[] placesA, int[] placesB, int found) {
        long[] order = new long[found];
        for (int i = 0; i < found; i++) {
            order[i] = (long) placesA[i] << 32 | placesB[i];
        }
        Arrays.sort(order);
        int[] first = new int[found];
        int[] second = new int[found];
        for (int i = 0; i < found; i++) {
            first[i] = (int) (order[i] >>> 32);
            second[i] = (int) order[i];
        }
        return new UniqueRuns(first, second);
    }

    private static boolean same(Part a, int i, Part b, int j, int width) {
        return Arrays.equals(a.ids(), i, i + width, b.ids(), j, j + width);
    }

    /** Hash and place of each run whose hash occurs once, by hash. */
    private static long[] once(Part part, int width) {
        int runs = Math.max(0, part.length() - width + 1);
        Hashed[] all = new Hashed[runs];
        for (int i = 0; i < runs; i++) {
            long hash = width;
            for (int k = 0; k < width; k++) {
                hash = Mixing.mix(hash, part.ids()[part.from() + i + k]);
            }
            all[i] = new Hashed(hash, part.from() + i);
        }
        Arrays.sort(all);
        long[] once = new long[2 * runs];
        int found = 0;
        for (int i = 0; i < runs; i++) {
            boolean twin = i > 0 && all[i - 1].hash == all[i].hash || i + 1 < runs && all[i + 1].hash == all[i].hash;
            if (!twin) {
                once[found++] = all[i].hash;
                once[found++] = all[i].place;
            }
        }
        return Arrays.copyOf(once, found);
    }

    private record Hashed(long hash, int place) implements Comparable<Hashed> {
        @Override
        public int compareTo(Hashed other) {
            return Long.compare(hash, other.hash);
        }
    }

    /** A part of a sequence. */
    record Part(int[] ids, int from, int to) {
        int length() {
            return to - from;
        }
    }
}
