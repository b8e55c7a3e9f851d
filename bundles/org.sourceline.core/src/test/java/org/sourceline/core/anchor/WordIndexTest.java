package org.sourceline.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.sourceline.core.anchor.WordIndex.Found;

class WordIndexTest {

    private final Vocabulary vocabulary = new Vocabulary();

    private Found find(String wanted, String text) {
        return new WordIndex(Tokens.of(text, vocabulary)).find(Tokens.of(wanted, vocabulary).ids());
    }

    @Test
    void findsRunsOfAnyLength() {
        String text = "a b c a b d a b c";
        assertEquals(new Found(1, 5), find("d", text));
        assertEquals(2, find("a b", text).count());
        assertEquals(new Found(2, 0), find("a b c", text));
        assertEquals(new Found(1, 0), find("a b c a", text));
        assertEquals(new Found(1, 6), find("a b c", "c b c a b d a b c"));
        assertEquals(new Found(1, 0), find(text, text));
        assertEquals(new Found(0, -1), find(text + " a", text));
        assertEquals(new Found(0, -1), find("", text));
        assertEquals(0, find("x", text).count());
        assertEquals(0, find("b c d", text).count());
        assertEquals(new Found(1, 7), find("b c", "b d b d b d a b c"));
    }

    @Test
    void findsAsOftenAsThereIs() {
        Random random = new Random(9);
        for (int run = 0; run < 1_000; run++) {
            String[] words = random.ints(30, 0, 3).mapToObj(i -> "w" + i).toArray(String[]::new);
            int from = random.nextInt(26);
            int length = 3 + random.nextInt(Math.min(6, 30 - from - 2));
            String[] wanted = Arrays.copyOfRange(words, from, Math.min(30, from + length));
            int count = 0;
            int first = -1;
            for (int i = 0; i + wanted.length <= words.length; i++) {
                if (Arrays.equals(wanted, 0, wanted.length, words, i, i + wanted.length)) {
                    first = count++ == 0 ? i : first;
                }
            }
            Found found = find(String.join(" ", wanted), String.join(" ", words));
            assertEquals(count, found.count());
            assertEquals(first, found.first());
        }
    }

    @Test
    void whatBeginsTooOftenStandsInSeveralPlaces() {
        assertEquals(2, find("a a a a", "a ".repeat(204)).count());
        assertEquals(new Found(2, -1), find("a a a a", "a ".repeat(203)), "its first words begin at 201 places");
        assertEquals(199, find("a a a a", "a ".repeat(202)).count());
    }
}
