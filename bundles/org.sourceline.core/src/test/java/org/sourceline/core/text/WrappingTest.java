package org.sourceline.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourceline.core.text.Wrapping.Width;

/** Which width is read from lines of a given length, and where it is none. */
class WrappingTest {

    private static final int FIRST_WORD = 6;

    /** A line of two words within a sentence. */
    private static String line(int width) {
        return "a".repeat(FIRST_WORD) + " " + "b".repeat(width - FIRST_WORD - 1) + "\n";
    }

    private static String stopping(int width) {
        return line(width - 1).strip() + ".\n";
    }

    private static String lines(int... widths) {
        StringBuilder text = new StringBuilder();
        Arrays.stream(widths).forEach(width -> text.append(line(width)));
        return text.toString();
    }

    private static String paragraph(int count, int width) {
        return lines(IntStream.range(0, count).map(i -> width).toArray());
    }

    private static Wrapping wrapping(String text) {
        List<Line> lines = Lines.of(text);
        return Wrapping.of(lines, LineSpacing.of(lines));
    }

    private static Width width(String text, int line) {
        return wrapping(text).width(line);
    }

    @Test
    void theWidthIsThatOfTheWidestLine() {
        String text = lines(60, 57, 56, 58, 60, 20);
        for (int line = 0; line < 5; line++) {
            assertEquals(new Width(60, 3), width(text, line), "line " + line);
        }
        assertEquals(-3, wrapping(text).room(2, 60));
    }

    @ParameterizedTest
    @CsvSource({"23, 0, 0", "24, 24, 2", "40, 40, 2", "59, 59, 2", "60, 60, 3", "100, 100, 5", "160, 160, 8", "161, 0, 0"})
    void narrowAndWideLinesAreNotWrapped(int width, int columns, int slack) {
        Width found = width(paragraph(8, width), 3);
        assertEquals(new Width(columns, slack), found);
        assertEquals(columns > 0, found.isWrapped());
        assertEquals(columns > 0, found.isEven());
        assertEquals(columns / 3, found.far());
    }

    @Test
    void ofFewLinesOnlyACommonWidthIsWrapping() {
        assertFalse(width(paragraph(4, 49), 1).isWrapped(), "three lines that another follows");
        assertTrue(width(paragraph(5, 49), 1).isWrapped());
        assertTrue(width(paragraph(4, 50), 1).isWrapped());
        assertTrue(width(paragraph(2, 50), 0).isWrapped());
    }

    @Test
    void oneLineFarBeyondTheOthersIsAnAccident() {
        assertEquals(60, width(lines(60, 60, 60, 60, 71, 60, 60, 60, 60, 60), 4).columns());
        assertEquals(70, width(lines(60, 60, 60, 60, 70, 60, 60, 60, 60, 60), 4).columns());
        assertEquals(71, width(lines(60, 60, 60, 71, 60, 60, 60, 60), 3).columns(), "of four one cannot tell");
    }

    @Test
    void aLineOfOneLongWordTellsNoWidth() {
        assertEquals(60, width(lines(60, 60) + "x".repeat(68) + "\n" + lines(60, 60, 60, 60), 1).columns());
    }

    @Test
    void linesOfSentencesTellNothing() {
        String sentences = stopping(60).repeat(8);
        assertEquals(Width.NONE, width(sentences, 3));
        assertEquals(Width.NONE, width(stopping(60).repeat(13) + paragraph(4, 60), 0), "a fifth has to go on");
        assertEquals(new Width(60, 3), width(stopping(60).repeat(12) + paragraph(4, 60), 0));
    }

    @Test
    void linesThatEndAnywhereAreWrappedUnevenlyIfTheyRunOn() {
        String uneven = lines(60, 45, 52, 44, 40, 51, 60, 43, 51);
        Width found = width(uneven, 3);
        assertEquals(new Width(60, 20), found);
        assertFalse(found.isEven());
        assertTrue(found.isWrapped());
    }

    @Test
    void threeOfFourLinesThatGoOnHaveToBeFull() {
        String full = lines(60, 60, 60, 60, 60, 60);
        assertEquals(new Width(60, 3), width(full + lines(50, 50, 60, 60), 4));
        assertEquals(new Width(60, 20), width(lines(60, 50, 60, 50, 60, 50, 60, 60), 3));
    }

    @Test
    void shortLinesDoNotCount() {
        assertEquals(new Width(60, 3), width(lines(60, 35, 60, 35, 60, 35, 60, 60), 3), "less than three fifths of the width");
        assertEquals(new Width(60, 20), width(lines(60, 36, 60, 36, 60, 36, 60, 60), 3), "three fifths");
    }

    @Test
    void aLineHasRoomForTheNextWordOrHasNot() {
        Wrapping wrapping = wrapping(lines(60, 53, 54, 52));
        assertEquals(-1 - FIRST_WORD, wrapping.room(0, 60));
        assertEquals(0, wrapping.room(1, 60));
        assertEquals(-1, wrapping.room(2, 60));
    }

    @Test
    void whereTheWidthChangesEachLineHasTheOneOfItsPart() {
        String wide = lines(90, 90, 90, 90, 90, 90, 90) + stopping(30) + "\n";
        String narrow = lines(60, 60, 60, 60, 60, 60, 60) + stopping(30) + "\n";
        List<Integer> down = columns(wide + narrow);
        assertEquals(List.of(90, 90, 90, 90, 90, 90, 90), down.subList(0, 7));
        assertEquals(List.of(60, 60, 60, 60, 60, 60, 60), down.subList(8, 15));
        List<Integer> up = columns(narrow + wide);
        assertEquals(List.of(60, 60, 60, 60, 60, 60, 60), up.subList(0, 7));
        assertEquals(List.of(90, 90, 90, 90, 90, 90, 90), up.subList(8, 15));
    }

    @Test
    void withinAParagraphTheNarrowLinesNextToWideOnesCountAsWide() {
        List<Integer> columns = columns(paragraph(10, 90) + paragraph(10, 60));
        assertEquals(IntStream.range(0, 18).map(line -> line < 12 ? 90 : 60).boxed().toList(), columns.subList(0, 18));
        assertEquals(IntStream.range(0, 18).map(line -> line < 8 ? 60 : 90).boxed().toList(),
                columns(paragraph(10, 60) + paragraph(10, 90)).subList(0, 18));
    }

    private static List<Integer> columns(String text) {
        Wrapping wrapping = wrapping(text);
        return IntStream.range(0, Lines.of(text).size()).map(line -> wrapping.width(line).columns()).boxed().toList();
    }

    @Test
    void linesFarAwayDoNotCount() {
        String text = lines(79, 79, 79, 79) + paragraph(40, 60) + lines(79, 79, 79, 79);
        assertEquals(new Width(60, 3), width(text, 20));
        assertEquals(79, width(text, 1).columns());
    }

    @Test
    void aHangingParagraphIsMeasuredFromTheMargin() {
        String hanging = (line(72) + ("    " + line(68)).repeat(3) + "    " + stopping(20)).repeat(3);
        Wrapping wrapping = wrapping(hanging);
        assertEquals(-1 - FIRST_WORD, wrapping.room(1, 72));
        assertEquals(new Width(72, 3), wrapping.width(6));
    }

    @Test
    void whatIsSetInAsWideAsTheRestIsMeasuredFromItsText() {
        String plain = lines(60, 60, 60, 60) + stopping(20) + "\n";
        String quoted = ("            " + line(60)).repeat(4) + "            " + stopping(20) + "\n";
        Wrapping wrapping = wrapping((plain + quoted).repeat(3));
        assertEquals(-1 - FIRST_WORD, wrapping.room(1, 60));
        assertEquals(-1 - FIRST_WORD, wrapping.room(6, 60));
        assertEquals(new Width(60, 3), wrapping.width(6));
        assertEquals(new Width(60, 3), wrapping.width(12));
    }

    @Test
    void aMarginThatAllLinesHaveDoesNotCount() {
        assertEquals(new Width(60, 3), width(("          " + line(60)).repeat(6), 2));
    }
}
