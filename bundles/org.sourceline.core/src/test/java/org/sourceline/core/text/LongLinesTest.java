package org.sourceline.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.sourceline.core.model.BlockRole;
import org.sourceline.core.model.TextSpan;

/** Lines that no text widget could lay out are cut where a reader would. */
class LongLinesTest {

    private static final int MAX = ReadingText.MAX_LINE;

    @Test
    void aLongParagraphIsCutBehindSentences() {
        String sentence = "Divers found cracks in two of the piers, Castor Holm said. ";
        ReadingText reading = read(sentence.repeat(400).strip());
        assertEquals(1, reading.blocks().size());
        assertTrue(lines(reading).stream().allMatch(line -> line.endsWith("said.")));
        assertEquals(sentence.repeat(400).strip(), reading.text().strip().replace('\n', ' '));
    }

    @Test
    void withoutSentencesItIsCutAtSpaces() {
        ReadingText reading = read("harbour ".repeat(2_000).strip());
        assertTrue(lines(reading).stream().allMatch(line -> line.length() > MAX - 10 && line.endsWith("harbour") || line.length() < MAX));
    }

    @Test
    void withoutSpacesItIsCutBetweenCharacters() {
        ReadingText reading = read("x".repeat(3 * MAX + 1));
        assertEquals(List.of(MAX, MAX, MAX, 1), lines(reading).stream().map(String::length).toList());
    }

    @Test
    void aLineOfJustTheLengthIsNotCut() {
        assertEquals(1, lines(read("x".repeat(MAX))).size());
        assertEquals(1, lines(read("ab ".repeat(MAX / 3) + "x".repeat(MAX % 3))).size());
    }

    @Property(tries = 40)
    void familiesAreNotTornApart(@ForAll @IntRange(max = 12) int shift) {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        ReadingText reading = read("x".repeat(shift) + family.repeat(2_000));
        List<String> lines = lines(reading);
        assertTrue(lines.size() > 3 && lines.stream().allMatch(line -> line.length() <= MAX && line.endsWith(family)));
    }

    @Property(tries = 40)
    void marksStayWithTheirLetters(@ForAll @IntRange(max = 6) int shift) {
        List<String> lines = lines(read("x".repeat(shift) + "e\u0301\u0323".repeat(4_000)));
        assertTrue(lines.stream().skip(1).allMatch(line -> line.startsWith("e\u0301\u0323")));
        List<String> spaced = lines(read("x".repeat(shift) + " \u0301".repeat(4_000)));
        assertTrue(spaced.stream().allMatch(line -> line.length() <= MAX));
    }

    @Property(tries = 40)
    void aSkinColourStaysWithItsHand(@ForAll @IntRange(max = 4) int shift) {
        String hand = "\uD83D\uDC4B\uD83C\uDFFD";
        assertTrue(lines(read("x".repeat(shift) + hand.repeat(3_000))).stream().allMatch(line -> line.endsWith(hand)));
    }

    @Test
    void anEndlessCharacterIsCutBetweenCodePoints() {
        ReadingText reading = read("e" + "\uDB40\uDD00".repeat(6_000));
        assertTrue(lines(reading).stream().allMatch(line -> line.length() <= MAX && !Character.isLowSurrogate(line.charAt(0))));
        assertMapsEveryUnit(reading, "e" + "\uDB40\uDD00".repeat(6_000));
    }

    @Property(tries = 60)
    void nothingIsLostAtTheCuts(@ForAll @AnyText(pieces = 40) String text, @ForAll @IntRange(max = 200) int shift) {
        String source = "x".repeat(shift) + text.repeat(9_000 / Math.max(20, text.length()) + 1);
        ReadingText reading = read(source);
        Predicate<String> fits = line -> line.length() <= MAX && !line.isBlank();
        assertTrue(lines(reading).stream().allMatch(fits));
        assertMapsEveryUnit(reading, source);
    }

    private static List<Integer> lengths(String text) {
        return lines(read(text)).stream().map(String::length).toList();
    }

    @Test
    void ofTheSecondHalfTheLastSentenceEndsTheLine() {
        String words = " ab".repeat(MAX);
        assertEquals(MAX / 2, lengths("x".repeat(MAX / 2 - 1) + "." + words).getFirst(), "it ends right in the middle");
        assertTrue(lengths("x".repeat(MAX / 2 - 2) + "." + words).getFirst() > MAX - 3, "the first half would be short");
        assertEquals(MAX / 2 + 9, lengths("x".repeat(MAX / 2 - 1) + ". Shut too." + words).getFirst() - 1);
        assertEquals(MAX, lengths("ab ".repeat(MAX / 4) + "x".repeat(MAX - MAX / 4 * 3 - 1) + "." + words).getFirst());
    }

    @Test
    void aSpaceRightBehindTheLongestLineEndsIt() {
        assertEquals(List.of(MAX, 2), lengths("x".repeat(MAX) + " yy"));
        assertEquals(List.of(MAX, 4), lengths("x".repeat(MAX + 1) + " yy"));
        assertEquals(List.of(MAX - 1, 2), lengths("x".repeat(MAX - 1) + " yy"));
        assertEquals(List.of(1, MAX, 2), lengths("y " + "x".repeat(MAX + 2)));
    }

    @Test
    void eachBlockHasLinesOfItsOwn() {
        SourceText source = new SourceText("x ".repeat(MAX / 3) + "\n" + "y ".repeat(MAX / 3) + "\n");
        int half = source.text().length() / 2;
        ReadingText reading = ReadingText.of(source, List.of(new Block(BlockRole.PARAGRAPH, new TextSpan(0, half - 2)),
                new Block(BlockRole.PARAGRAPH, new TextSpan(half, 2 * half - 2))));
        assertEquals(2, lines(reading).size());
        assertEquals(2, reading.blocks().size());
    }

    @Test
    void aSpaceThatCarriesAMarkIsNoPlaceToCut() {
        String rest = "y".repeat(MAX);
        assertEquals(100, lengths("x".repeat(100) + " я" + rest).getFirst());
        assertEquals(100, lengths("x".repeat(100) + " \uD83D\uDC4B" + rest).getFirst());
        assertEquals(MAX, lengths("x".repeat(100) + " \u0300" + rest).getFirst());
        assertEquals(50, lengths("x".repeat(50) + " z" + "x".repeat(48) + " \u0301" + rest).getFirst());
    }

    @Test
    void whatIsLeftOutAroundACutIsLeftOutThere() {
        for (int at = MAX - 4; at <= MAX + 4; at++) {
            assertMapsAtCut("x".repeat(at) + "\u00AD" + "y".repeat(MAX));
            assertMapsAtCut("x".repeat(at) + "\u00ADz\u00AD\u00AD" + "y".repeat(MAX));
            assertMapsAtCut("\u00AD" + "x".repeat(at) + "\u00ADz\u00ADz\u00AD" + "y".repeat(MAX));
        }
    }

    @Test
    void aCutAmongManyPlacesWhereSomethingIsLeftOut() {
        for (int count = 60; count <= 68; count++) {
            String pieces = "xyz\u00AD".repeat(count);
            assertMapsAtCut(pieces + "x".repeat(2 * MAX));
            assertMapsAtCut("x".repeat(MAX - 2) + pieces + "x".repeat(MAX));
        }
        assertMapsAtCut("x".repeat(MAX - 2) + "xyz\u00AD".repeat(300) + "x".repeat(MAX));
    }

    private static void assertMapsAtCut(String source) {
        ReadingText reading = read(source);
        assertMapsEveryUnit(reading, source);
        int cut = reading.text().indexOf('\n');
        int place = reading.map().toSource(new TextSpan(cut - 1, cut)).end();
        TextSpan lineEnd = reading.map().toSource(new TextSpan(cut, cut + 1));
        assertTrue(lineEnd.isEmpty() && lineEnd.start() >= place && lineEnd.start() <= place + 3, source.length() + ": " + lineEnd);
    }

    private static void assertMapsEveryUnit(ReadingText reading, String source) {
        for (int i = 0; i < source.length(); i++) {
            if (Fold.of(source.charAt(i)) == Fold.KEEP) {
                TextSpan unit = new TextSpan(i, i + 1);
                TextSpan shown = reading.map().toReading(unit);
                assertEquals(Fold.shown(source.charAt(i)), reading.text().charAt(shown.start()));
                assertEquals(unit, reading.map().toSource(shown));
                assertFalse(shown.isEmpty());
            }
        }
    }

    private static ReadingText read(String text) {
        return ReadingText.of(new SourceText(text), List.of());
    }

    private static List<String> lines(ReadingText reading) {
        return reading.text().lines().toList();
    }
}
