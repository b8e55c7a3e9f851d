package org.sourceline.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.sourceline.core.model.TextSpan;

/** Where samples of a text say that a match can lie; {@link SampledSearchTest} tries that on thousands of texts. */
class SamplesTest {

    private static String letters(Random random, int length) {
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    /** With some letters, evenly over the text, made others. */
    private static String replaced(String text, int errors) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < errors; i++) {
            changed.setCharAt((2 * i + 1) * text.length() / (2 * errors), '#');
        }
        return changed.toString();
    }

    private static Samples.Places places(String pattern, String text, int most) {
        return new Samples(pattern.toCharArray()).places(text.toCharArray(), most);
    }

    @Test
    void aMatchIsWithinThePiecesThatAreToldWhereverItStands() {
        Random random = new Random(4);
        for (int at = 0; at <= 6_000; at += 61) {
            String pattern = letters(random, 80 + at % 90);
            int errors = at % (Samples.mostErrors(pattern.length()) + 1);
            String match = replaced(pattern, errors);
            Samples.Places places = places(pattern, letters(random, at) + match + letters(random, 6_000 - at), errors);
            assertNotNull(places);
            assertEquals(errors, places.errors());
            assertTrue(places.pieces().nextClearBit(at / Samples.PIECE) > (at + match.length() - 1) / Samples.PIECE, "at " + at);
            assertTrue(places.pieces().cardinality() <= 10, "elsewhere is nothing to look at: " + places.pieces());
        }
    }

    @Test
    void howManyErrorsLeaveASample() {
        assertEquals(0, Samples.mostErrors(9));
        assertEquals(-1, Samples.mostErrors(8));
        assertEquals(0, Samples.mostErrors(14));
        assertEquals(1, Samples.mostErrors(15));
        assertEquals(25, Samples.mostErrors(160));
    }

    @Test
    void nothingCanBeToldOfShortPatternsAndOfTextsThatAreThePatternOverAndOver() {
        Random random = new Random(6);
        assertNull(places("abcdefgh", letters(random, 5_000), 3));
        assertNotNull(places("abcdefghi", letters(random, 5_000), 3));
        String pattern = letters(random, 160);
        assertNull(places(pattern, pattern.repeat(60), 20));
        assertNull(places("a".repeat(40), "a".repeat(5_000), 2));
    }

    @Test
    void fewerErrorsAreToldWhereTheTextHoldsManySamples() {
        Random random = new Random(9);
        String pattern = letters(random, 160);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            text.append(pattern, 5 * i, 5 * i + 10).append(letters(random, 190));
        }
        Samples.Places places = places(pattern, text + pattern + text, 25);
        assertNotNull(places);
        assertTrue(places.errors() < 25 && places.errors() > 0, "errors " + places.errors());
        int at = text.length() / Samples.PIECE;
        assertTrue(places.pieces().nextClearBit(at) > (text.length() + 159) / Samples.PIECE);
        assertTrue(places.pieces().cardinality() * 8 * Samples.PIECE <= 3 * text.length());
    }

    @Test
    void aLongTextIsSearchedWhereThePatternCanLie() {
        Random random = new Random(12);
        String pattern = letters(random, 160);
        String other = letters(random, 20_000);
        for (String text : new String[] {replaced(pattern, 9) + other, other + replaced(pattern, 9), other + replaced(pattern, 9) + other}) {
            int at = text.startsWith(other) ? other.length() : 0;
            assertEquals(new ApproximateSearch.Match(new TextSpan(at, at + 160), 9), new ApproximateSearch(pattern).find(text.toCharArray(), 32).orElseThrow());
        }
        assertTrue(new ApproximateSearch(pattern).find((other + replaced(pattern, 9) + replaced(pattern, 9)).toCharArray(), 8).isEmpty(), "more than allowed");
        assertTrue(new ApproximateSearch(pattern).find((pattern + other + pattern).toCharArray(), 8).isEmpty(), "two equally good");
    }
}
