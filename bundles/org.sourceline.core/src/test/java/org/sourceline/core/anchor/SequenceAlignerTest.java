package org.sourceline.core.anchor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sourceline.core.anchor.UniqueRuns.Part;

/** Sequences that differ a little or much, by the table of longest common subsequences. */
class SequenceAlignerTest {

    private static final int NONE = -1;

    private static int common(int[] a, int[] b) {
        int[][] table = new int[a.length + 1][b.length + 1];
        for (int i = 1; i <= a.length; i++) {
            for (int j = 1; j <= b.length; j++) {
                table[i][j] = a[i - 1] == b[j - 1] ? table[i - 1][j - 1] + 1 : Math.max(table[i - 1][j], table[i][j - 1]);
            }
        }
        return table[a.length][b.length];
    }

    private static long checked(int[] map, int[] a, int[] b) {
        int last = NONE;
        for (int i = 0; i < a.length; i++) {
            if (map[i] != NONE) {
                assertTrue(map[i] > last, "partners rise");
                assertEquals(a[i], b[map[i]]);
                last = map[i];
            }
        }
        return Arrays.stream(map).filter(partner -> partner != NONE).count();
    }

    private static int[] unpaired(int length) {
        int[] map = new int[length];
        Arrays.fill(map, NONE);
        return map;
    }

    @Test
    void aShortDifferenceIsAsSmallAsCanBeOrBeyondTheBound() {
        Random random = new Random(3);
        for (int run = 0; run < 2_000; run++) {
            int[] a = random.ints(random.nextInt(12), 0, 4).toArray();
            int[] b = random.ints(random.nextInt(12), 0, 4).toArray();
            int common = common(a, b);
            int bound = random.nextInt(20);
            int[] map = unpaired(a.length);
            boolean found = MyersDiff.align(new Part(a, 0, a.length), new Part(b, 0, b.length), map, bound);
            assertEquals(a.length + b.length - 2 * common <= bound, found);
            assertEquals(found ? common : 0, checked(map, a, b));
        }
    }

    @Test
    void onlyThePartsAreAligned() {
        int[] a = {9, 1, 2, 3, 9};
        int[] b = {9, 9, 1, 3, 9, 9};
        int[] map = unpaired(5);
        assertTrue(MyersDiff.align(new Part(a, 1, 4), new Part(b, 2, 4), map, 10));
        assertArrayEquals(new int[] {NONE, 2, NONE, 3, NONE}, map);
    }

    @Test
    void runsThatAreInEitherPartOnceAreFound() {
        int[] a = {1, 2, 3, 1, 2, 4, 5, 6, 7};
        int[] b = {4, 5, 6, 1, 2, 3, 9, 1, 2};
        UniqueRuns runs = UniqueRuns.of(new Part(a, 0, a.length), new Part(b, 0, b.length), 2);
        assertArrayEquals(new int[] {1, 5, 6}, runs.first());
        assertArrayEquals(new int[] {4, 0, 1}, runs.second());
        UniqueRuns part = UniqueRuns.of(new Part(a, 3, a.length), new Part(b, 2, 5), 2);
        assertArrayEquals(new int[] {3}, part.first(), "once within the part");
        assertArrayEquals(new int[] {3}, part.second());
        assertEquals(0, UniqueRuns.of(new Part(a, 0, 1), new Part(b, 0, b.length), 2).first().length);
        assertArrayEquals(new int[] {7}, UniqueRuns.of(new Part(a, 7, 9), new Part(new int[] {6, 7}, 0, 2), 2).first());
    }

    @Test
    void certainPairsAreThoseOnWhichAllAlignmentsAgree() {
        assertArrayEquals(new int[] {0, NONE, 2}, certain(new int[] {1, 2, 3}, new int[] {1, 4, 3}));
        assertArrayEquals(new int[] {0, NONE, 3}, certain(new int[] {1, 2, 3}, new int[] {1, 2, 2, 3}), "either of the two");
        assertArrayEquals(new int[] {NONE, NONE}, certain(new int[] {1, 2}, new int[] {2, 1}));
        assertArrayEquals(new int[] {0, 1, 2}, certain(new int[] {1, 2, 3}, new int[] {1, 2, 3, 4}));
        assertArrayEquals(new int[0], certain(new int[0], new int[] {1}));
    }

    private static int[] certain(int[] a, int[] b) {
        return SequenceAligner.certain(a, b, SequenceAligner.even(a.length), 1);
    }

    @Test
    void longTextsThatWereChangedHereAndThereAreAlignedWhole() {
        Random random = new Random(11);
        int[] a = random.ints(2_000, 0, 300).toArray();
        int[] b = a.clone();
        for (int i = 25; i < b.length; i += 50) {
            b[i] = 1_000 + i;
        }
        int[] map = SequenceAligner.certain(a, b, SequenceAligner.even(a.length), 6, 3, 1);
        assertArrayEquals(IntStream.range(0, a.length).map(i -> i % 50 == 25 ? NONE : i).toArray(), map);
    }

    @Test
    void ofTwoBlocksThatChangedPlacesTheHeavierStays() {
        int[] a = IntStream.range(0, 600).toArray();
        int[] b = IntStream.concat(IntStream.range(200, 600), IntStream.range(0, 200)).toArray();
        int[] even = SequenceAligner.certain(a, b, SequenceAligner.even(600), 3);
        assertArrayEquals(IntStream.range(0, 600).map(i -> i < 200 ? NONE : i - 200).toArray(), even);
        int[] weights = IntStream.range(0, 600).map(i -> i < 200 ? 5 : 1).toArray();
        assertArrayEquals(IntStream.range(0, 600).map(i -> i < 200 ? i + 400 : NONE).toArray(), SequenceAligner.certain(a, b, weights, 3));
    }

    @Test
    void textsWithNothingInCommonStayUnpaired() {
        int[] a = IntStream.range(0, 1_000).toArray();
        int[] b = IntStream.range(1_000, 2_000).toArray();
        assertFalse(Arrays.stream(SequenceAligner.certain(a, b, SequenceAligner.even(1_000), 6, 3, 1)).anyMatch(partner -> partner != NONE));
    }
}
