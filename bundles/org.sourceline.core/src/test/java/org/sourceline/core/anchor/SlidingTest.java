package org.sourceline.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;

import org.junit.jupiter.api.Test;

/** Where the gap between two aligned texts could as well be elsewhere. */
class SlidingTest {

    private static BitSet unsure(String before, String after, int... words) {
        Vocabulary vocabulary = new Vocabulary();
        return Sliding.of(Tokens.of(before, vocabulary), Tokens.of(after, vocabulary), words);
    }

    private static BitSet words(int... places) {
        BitSet set = new BitSet();
        for (int place : places) {
            set.set(place);
        }
        return set;
    }

    @Test
    void whatIsThereTwiceInARowNowMayBeEither() {
        assertEquals(words(1, 2, 3), unsure("a b c d e", "a b c d b c d e", 0, 1, 2, 3, 7));
        assertEquals(words(1, 2, 3), unsure("a b c d e", "a b c d b c d e", 0, 4, 5, 6, 7));
        assertEquals(words(1, 2, 3), unsure("a b c d e", "a b c d b c d e", 0, 1, 5, 6, 7), "in the middle");
    }

    @Test
    void whatWasThereTwiceInARowMayBeEither() {
        assertEquals(words(1, 2, 3), unsure("a b c d b c d e", "a b c d e", 0, 1, 2, 3, -1, -1, -1, 4));
        assertEquals(words(4, 5, 6), unsure("a b c d b c d e", "a b c d e", 0, -1, -1, -1, 1, 2, 3, 4));
        assertEquals(words(1, 5, 6), unsure("a b c d b c d e", "a b c d e", 0, 1, -1, -1, -1, 2, 3, 4));
    }

    @Test
    void aGapThatSlidesOverTheEdgeOfTheTextsStopsThere() {
        assertEquals(words(0, 1, 2), unsure("b c d e", "b c d b c d e", 0, 1, 2, 6));
        assertEquals(words(1, 2, 3), unsure("a b c d", "a b c d b c d", 0, 4, 5, 6));
    }

    @Test
    void twoWordsAreTooFewToTell() {
        assertEquals(words(), unsure("a b c e", "a b c b c e", 0, 1, 2, 5));
        assertEquals(words(), unsure("a b c b c e", "a b c e", 0, 1, 2, -1, -1, 3));
    }

    @Test
    void otherWordsInTheGapHoldItInPlace() {
        assertEquals(words(), unsure("a b c d e", "a b c d x y z e", 0, 1, 2, 3, 7));
        assertEquals(words(), unsure("a b c d x e", "a b c d b c d e", 0, 1, 2, 3, -1, 7), "one for three");
        assertEquals(words(), unsure("a b c d e", "a b c d e", 0, 1, 2, 3, 4));
    }
}
