package org.sourceline.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sourceline.core.anchor.ApproximateSearch.Match;
import org.sourceline.core.model.TextSpan;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class ApproximateSearchTest {

    /** The table of Sellers, row by row: the errors of the best match that ends at each place. */
    private static int[] errors(String pattern, String text) {
        int[] before = new int[text.length() + 1];
        for (int i = 1; i <= pattern.length(); i++) {
            int[] row = new int[text.length() + 1];
            row[0] = i;
            for (int j = 1; j <= text.length(); j++) {
                int replaced = before[j - 1] + (pattern.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(before[j], row[j - 1]));
            }
            before = row;
        }
        return before;
    }

    @Property(tries = 3_000)
    void findsTheFewestErrors(@ForAll @StringLength(min = 1, max = 200) @CharRange(from = 'a', to = 'c') String pattern,
            @ForAll @StringLength(max = 400) @CharRange(from = 'a', to = 'c') String text, @ForAll @IntRange(max = 120) int most) {
        check(pattern, text, most);
    }

    @Property(tries = 2_000)
    void findsAPieceOfTheText(@ForAll @StringLength(min = 150, max = 600) @CharRange(from = 'a', to = 'j') String text,
            @ForAll @IntRange(max = 149) int from, @ForAll @IntRange(min = 1, max = 140) int length, @ForAll @IntRange(max = 60) int most,
            @ForAll @StringLength(max = 8) @CharRange(from = 'a', to = 'j') String change) {
        int end = Math.min(text.length(), from + length);
        String piece = text.substring(from, (from + end) / 2) + change + text.substring((from + end) / 2, end);
        check(piece, text, most);
    }

    private static void check(String pattern, String text, int most) {
        Optional<Match> found = new ApproximateSearch(pattern).find(text.toCharArray(), most);
        int[] errors = errors(pattern, text);
        int least = Integer.MAX_VALUE;
        for (int j = 1; j < errors.length; j++) {
            least = Math.min(least, errors[j]);
        }
        if (found.isEmpty()) {
            int first = 1;
            while (first < errors.length && errors[first] > least) {
                first++;
            }
            int last = errors.length - 1;
            while (last > 0 && errors[last] > least) {
                last--;
            }
            assertTrue(least > Math.min(most, pattern.length() - 1) || last > first, "there is one with " + least + " errors");
        } else {
            assertEquals(least, found.get().errors());
            TextSpan span = found.get().span();
            assertEquals(least, errors[span.end()]);
            String there = span.of(text);
            assertEquals(least, errors(there, pattern).length == 0 ? 0 : distance(pattern, there));
        }
    }

    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                row[j] = Math.min(before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1), 1 + Math.min(before[j], row[j - 1]));
            }
            before = row;
        }
        return before[other.length()];
    }

    @Test
    void lettersBeyondLatin() {
        String text = "Der Fluss stieg. Река поднялась на два метра за ночь. 川が増水した。";
        Match match = new ApproximateSearch("Река поднялась на три метра").find(text.toCharArray(), 6).orElseThrow();
        assertEquals("Река поднялась на два метра", match.span().of(text));
        assertEquals("川が増水した", new ApproximateSearch("川が増水した").find(text.toCharArray(), 0).orElseThrow().span().of(text));
    }

    @Test
    void lettersOfTwoUnits() {
        String text = "She wrote: the bridge is open \uD83C\uDF09\uD83D\uDEB6 at last.";
        String pattern = "the bridge was open \uD83C\uDF09\uD83D\uDEB6 at last";
        assertEquals("the bridge is open \uD83C\uDF09\uD83D\uDEB6 at last", new ApproximateSearch(pattern).find(text.toCharArray(), 5).orElseThrow().span().of(text));
    }

    @Test
    void twoEquallyGoodPlacesAreNone() {
        assertEquals(Optional.empty(), new ApproximateSearch("the ferry").find("the ferry left, the ferry came".toCharArray(), 2));
    }

    @Test
    void nothingIsNotLookedFor() {
        assertThrows(IllegalArgumentException.class, () -> new ApproximateSearch(""));
        assertEquals(Optional.empty(), new ApproximateSearch("x").find(new char[0], 3));
    }
}
