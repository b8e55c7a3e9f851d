package org.sourceline.core.anchor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

/** Sentences by their numbers, of ten words each. */
class MovedSentencesTest {

    private static int[] moved(int[] before, int[] after, int[] partners, int least) {
        return new MovedSentences(before, after, partners).find(sentence -> 10, least);
    }

    @Test
    void aRunOfTwoThatStandsElsewhereWasMoved() {
        int[] before = {0, 1, 2, 3};
        int[] after = {2, 3, 0, 1};
        assertArrayEquals(new int[] {-1, -1, 0, 1}, moved(before, after, new int[] {2, 3, -1, -1}, 20));
        assertArrayEquals(new int[] {-1, -1, -1, -1}, moved(before, after, new int[] {2, 3, -1, -1}, 21), "too short");
        assertArrayEquals(new int[] {2, 3, 0, 1}, moved(before, after, new int[] {-1, -1, -1, -1}, 20));
    }

    @Test
    void aSentenceAloneMayHaveBeenWrittenAnew() {
        assertArrayEquals(new int[] {-1, -1, -1}, moved(new int[] {0, 1, 2}, new int[] {2, 0, 1}, new int[] {1, 2, -1}, 5));
    }

    @Test
    void aRunGoesOnOverSentencesThatAreThereTwice() {
        int[] before = {7, 1, 7, 2, 3};
        int[] after = {2, 3, 7, 1, 7};
        assertArrayEquals(new int[] {2, 3, 4, -1, -1}, moved(before, after, new int[] {-1, -1, -1, 0, 1}, 30));
    }

    @Test
    void whatIsTwiceBeginsNoRun() {
        assertArrayEquals(new int[] {-1, -1, -1, -1}, moved(new int[] {1, 2, 1, 2}, new int[] {1, 2}, new int[] {-1, -1, -1, -1}, 10));
        assertArrayEquals(new int[] {-1, -1}, moved(new int[] {1, 2}, new int[] {1, 2, 1, 2}, new int[] {-1, -1}, 10));
    }

    @Test
    void aRunEndsWhereASentenceIsTaken() {
        int[] before = {1, 2, 3, 4};
        int[] after = {1, 2, 3, 4};
        assertArrayEquals(new int[] {0, 1, -1, -1}, moved(before, after, new int[] {-1, -1, 2, -1}, 20));
        assertArrayEquals(new int[] {-1, -1, 2, 3}, moved(before, after, new int[] {-1, 1, -1, -1}, 20));
    }
}
