package org.sourceline.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.sourceline.core.anchor.ApproximateSearch.Match;
import org.sourceline.core.model.TextSpan;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** In a long text the places are narrowed down first. What is found is what a scan of the whole text finds. */
class SampledSearchTest {

    private static final String[] SYLLABLES = {"ba", "ren", "to", "li", "mar", "ke", "sol", "und", " ", ", "};
    private static final int LENGTH = 12_000;

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder(length + 8);
        while (text.length() < length) {
            text.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return text.substring(0, length);
    }

    /** With letters replaced, left out and put in. */
    private static String altered(Random random, String text, int errors) {
        StringBuilder altered = new StringBuilder(text);
        for (int i = 0; i < errors; i++) {
            int at = random.nextInt(altered.length());
            switch (random.nextInt(3)) {
                case 0 -> altered.setCharAt(at, (char) ('a' + random.nextInt(26)));
                case 1 -> altered.deleteCharAt(at);
                default -> altered.insert(at, (char) ('a' + random.nextInt(26)));
            }
        }
        return altered.toString();
    }

    @Property(tries = 2_000)
    void findsWhatAWholeScanFinds(@ForAll long seed, @ForAll @IntRange(min = 20, max = 400) int length, @ForAll @IntRange(max = 60) int errors,
            @ForAll @IntRange(max = 3) int copies, @ForAll @IntRange(max = 100) int most) {
        Random random = new Random(seed);
        String pattern = text(random, length);
        StringBuilder text = new StringBuilder(text(random, LENGTH));
        for (int i = 0; i < copies; i++) {
            text.insert(random.nextInt(text.length()), altered(random, pattern, errors * length / 400));
        }
        check(pattern, text.toString().toCharArray(), most);
    }

    private static void check(String pattern, char[] text, int most) {
        ApproximateSearch search = new ApproximateSearch(pattern);
        ApproximateScan scan = new ApproximateScan(search, Math.min(most, pattern.length() - 1), 0);
        scan.read(text, 0, text.length);
        Optional<Match> found = search.find(text, most);
        assertEquals(scan.isFound() && !scan.isElsewhere(), found.isPresent());
        found.ifPresent(match -> assertEquals(scan.errors(), match.errors()));
        found.ifPresent(match -> assertEquals(scan.end(), match.span().end()));
    }

    @Property(tries = 2_000)
    void aMatchWithFewErrorsHidesNowhere(@ForAll long seed, @ForAll @IntRange(min = 10, max = 300) int length, @ForAll @IntRange(max = 4_000) int at) {
        Random random = new Random(seed);
        String pattern = text(random, length);
        int errors = random.nextInt(Samples.mostErrors(length) + 1);
        String match = altered(random, pattern, errors);
        String text = text(random, at) + match + text(random, 20_000);
        int end = at + match.length();
        Samples.Places places = new Samples(pattern.toCharArray()).places(text.toCharArray(), errors);
        if (places != null && places.errors() == errors) {
            assertTrue(places.pieces().get(at / Samples.PIECE));
            assertTrue(places.pieces().nextClearBit(at / Samples.PIECE) > (end - 1) / Samples.PIECE);
        }
    }

    @Test
    void aMatchIsLookedForInLittleOfTheText() {
        Random random = new Random(8);
        String pattern = text(random, 160);
        char[] text = (text(random, 1_000_000) + altered(random, pattern, 12) + text(random, 100_000)).toCharArray();
        Samples.Places places = new Samples(pattern.toCharArray()).places(text, 32);
        assertTrue(places != null && places.errors() >= 12, String.valueOf(places));
        assertTrue(places.pieces().cardinality() * 8 * Samples.PIECE <= text.length);
    }

    @Test
    void matchesAtBothEndsOfTheTextAreFound() {
        Random random = new Random(5);
        String pattern = text(random, 160);
        String other = text(random, LENGTH);
        String changed = altered(random, pattern, 9);
        assertEquals(0, new ApproximateSearch(pattern).find((changed + other).toCharArray(), 32).orElseThrow().span().start());
        assertEquals(new TextSpan(LENGTH, LENGTH + 160), new ApproximateSearch(pattern).find((other + pattern).toCharArray(), 32).orElseThrow().span());
    }

    @Test
    void twoEquallyGoodPlacesFarApartAreNone() {
        Random random = new Random(6);
        String pattern = text(random, 160);
        String text = text(random, LENGTH) + pattern + text(random, LENGTH) + pattern + text(random, LENGTH);
        assertFalse(new ApproximateSearch(pattern).find(text.toCharArray(), 32).isPresent());
    }

    @Test
    void aTextThatIsThePatternOverAndOverIsReadAsAWhole() {
        String pattern = text(new Random(7), 160);
        assertFalse(new ApproximateSearch(pattern).find(pattern.repeat(100).toCharArray(), 32).isPresent());
        assertTrue(new ApproximateSearch(pattern + "!").find((pattern.repeat(100) + "!").toCharArray(), 32).isPresent());
    }
}
