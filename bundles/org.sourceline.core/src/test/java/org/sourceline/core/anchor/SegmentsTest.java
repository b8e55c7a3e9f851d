package org.sourceline.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** How a text falls into words and sentences when it is compared. */
class SegmentsTest {

    private static Tokens tokens(String text) {
        return Tokens.of(text, new Vocabulary());
    }

    private static List<String> words(String text) {
        Tokens tokens = tokens(text);
        return IntStream.range(0, tokens.count()).mapToObj(tokens::word).toList();
    }

    private static List<String> sentences(String text) {
        Tokens tokens = tokens(text);
        Segments segments = Segments.of(tokens);
        return IntStream.range(0, segments.count())
                .mapToObj(i -> text.substring(tokens.start(segments.from(i)), tokens.end(segments.to(i) - 1))).toList();
    }

    @Test
    void wordsAndMarks() {
        assertEquals(List.of("The", "lock", "-", "keeper", "'", "s", "3", ".", "2", "m", "."), words(" The lock-keeper's\n3.2 m. "));
        assertEquals(List.of("''", "Shut", "''", "``", "'"), words("''Shut'' ``'"));
        assertEquals(List.of("in\u00ADside", "é\u0301t", "増", "水", "\uD83C\uDF09", "x"), words("in\u00ADside é\u0301t 増水\uD83C\uDF09\u200B x"));
        assertEquals(List.of("[", "`", "a", "{", "A", "Z", "z", "@", "/", "0", ":", "9"), words("[ ` a { A Z z @ / 0 : 9"));
        assertEquals(List.of("azAZ09"), words("azAZ09"));
    }

    @Test
    void quotationMarksAndDashesOfAllStylesAreAlike() {
        Tokens tokens = tokens("\" “ ‘ « ′ - – — −");
        assertEquals(1, IntStream.range(0, 5).map(tokens::id).distinct().count());
        assertEquals(1, IntStream.range(5, 9).map(tokens::id).distinct().count());
        assertFalse(tokens.id(0) == tokens.id(5));
    }

    @Test
    void aPlaceBetweenWordsBelongsToTheNext() {
        Tokens tokens = tokens("one two three");
        assertEquals(0, tokens.firstEndingAfter(2));
        assertEquals(1, tokens.firstEndingAfter(3));
        assertEquals(1, tokens.firstEndingAfter(4));
        assertEquals(3, tokens.firstEndingAfter(13));
        assertEquals(1, tokens.firstStartingAt(4));
        assertEquals(2, tokens.firstStartingAt(5));
        assertEquals(0, tokens.firstStartingAt(0));
        assertEquals(3, tokens.firstStartingAt(9));
    }

    @Test
    void sentencesEndBehindTheirMarksAndBrackets() {
        assertEquals(List.of("One is shut.", "Two are not!", "(Nobody knows?)", "“Really…”", "It is."),
                sentences("One is shut. Two are not! (Nobody knows?) “Really…” It is."));
        assertEquals(List.of("It rose 3.2 metres. and fell"), sentences("It rose 3.2 metres. and fell"), "what goes on in lower case");
        assertEquals(List.of("Mr. Ode met J. Lund.", "They left."), sentences("Mr. Ode met J. Lund. They left."));
        assertEquals(List.of("It was late.", "They left."), sentences("It was late. They left."));
        assertEquals(List.of("The Dock.", "They left."), sentences("The Dock. They left."), "a longer word");
        assertEquals(List.of("Is it J?", "They left."), sentences("Is it J? They left."));
        assertEquals(List.of("water。", "増"), sentences("water。 増"));
    }

    @Test
    void blankLinesEndASentenceAndLineEndsDoNot() {
        assertEquals(List.of("Shut again", "The bridge\nis shut"), sentences("Shut again\n\nThe bridge\nis shut"));
        assertEquals(List.of("a\r\nb", "c"), sentences("a\r\nb\r\n \r\nc"));
    }

    @Test
    void anEndlessSentenceIsCut() {
        Segments segments = Segments.of(tokens("word ".repeat(161)));
        assertEquals(3, segments.count());
        assertEquals(80, segments.length(0));
        assertEquals(1, segments.length(2));
        assertTrue(segments.beginsAt(80) && segments.beginsAt(0) && !segments.beginsAt(81));
        assertEquals(List.of(0, 0, 1, 2), Arrays.stream(new int[] {0, 79, 80, 160}).map(segments::of).boxed().toList());
    }

    @Test
    void equalSentencesHaveEqualNumbers() {
        Tokens tokens = tokens("It is shut. Nobody knows. It  is\nshut. Nobody says.");
        int[] numbers = Segments.of(tokens).numbers(Segments.newNumbers());
        assertEquals(numbers[0], numbers[2]);
        assertEquals(3, Arrays.stream(numbers).distinct().count());
    }

    @Test
    void namesNumbersAndNegationsMayNotChange() {
        assertEquals(List.of("Felsen", "14", "not", "3", ".", "2", "m"), heavy("The keeper Felsen left. After 14 years the quay was not after the 3.2 m rise."));
        assertEquals(List.of("The", "MARN"), heavy("The MARN."), "nothing tells that the first word is a common one");
    }

    private static List<String> heavy(String text) {
        Vocabulary words = new Vocabulary();
        Tokens tokens = Tokens.of(text, words);
        return tokens.heavy(words, Segments.of(tokens)).stream().mapToObj(tokens::word).toList();
    }
}
