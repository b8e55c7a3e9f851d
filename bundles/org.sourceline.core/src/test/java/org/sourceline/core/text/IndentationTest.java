package org.sourceline.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What the places of lines tell about paragraphs: of those before, and of the one that is being read. */
class IndentationTest {

    private static final String FLAT = "The pumps were brought by night.\n";

    private static Line at(int indent) {
        return Lines.of(" ".repeat(indent) + "They were old.").getFirst();
    }

    private static Indentation of(String text) {
        List<Line> lines = Lines.of(text);
        return Indentation.of(lines, LineSpacing.of(lines));
    }

    /** Within a paragraph whose lines stand there. */
    private static Indentation within(int... indents) {
        Indentation indentation = of(FLAT);
        add(indentation, indents);
        return indentation;
    }

    private static void add(Indentation indentation, int... indents) {
        for (int indent : indents) {
            indentation.add(at(indent));
        }
    }

    private static void assertBreaks(boolean ended, boolean breaks, Indentation indentation, int next) {
        assertEquals(breaks, indentation.breaksBefore(at(next), ended), "next line at " + next + (ended ? ", ended" : ""));
    }

    @Test
    void aLineWhereTheFirstOneStoodBeginsAParagraph() {
        for (int[] paragraph : new int[][] {{4, 0}, {4, 0, 0}, {0, 4, 4}, {1, 16, 16}}) {
            assertBreaks(false, true, within(paragraph), paragraph[0]);
            assertBreaks(false, false, within(paragraph), paragraph[1]);
            assertBreaks(true, false, within(paragraph), paragraph[1]);
            assertTrue(within(paragraph).goesOnWith(at(paragraph[1])));
            assertFalse(within(paragraph).goesOnWith(at(paragraph[0])));
        }
    }

    @Test
    void anotherPlaceBeginsOneOnlyBehindAnEnd() {
        assertBreaks(false, false, within(4, 0, 0), 2);
        assertBreaks(true, true, within(4, 0, 0), 2);
    }

    @Test
    void whereAllLinesStandAlikeAClearlyOtherOneBeginsAParagraph() {
        assertBreaks(false, false, within(3, 3, 3), 3);
        assertBreaks(true, false, within(3, 3, 3), 3);
        assertBreaks(false, false, within(3, 3, 3), 4);
        assertBreaks(true, true, within(3, 3, 3), 4);
        assertBreaks(false, true, within(3, 3, 3), 5);
        assertBreaks(false, false, within(3, 3, 3), 2);
        assertBreaks(false, true, within(3, 3), 1);
        assertFalse(within(3, 3).goesOnWith(at(3)));
    }

    @Test
    void aParagraphOfOneLineIsJudgedByThoseBefore() {
        Indentation indentation = within(4, 0, 0);
        indentation.end();
        add(indentation, 4);
        assertBreaks(true, true, indentation, 4);
        assertBreaks(false, false, indentation, 4);
        assertBreaks(true, false, indentation, 0);
        assertTrue(indentation.goesOnWith(at(0)));
        assertFalse(indentation.goesOnWith(at(4)));
    }

    @Test
    void aFirstLineInThePlaceOfTheOthersEndsWhereOneStandsAsFirstLinesDo() {
        Indentation indentation = within(4, 0, 0);
        indentation.end();
        add(indentation, 0);
        assertBreaks(false, true, indentation, 4);
        assertBreaks(true, false, indentation, 0);
        assertFalse(indentation.goesOnWith(at(0)));
        Indentation elsewhere = within(4, 0, 0);
        elsewhere.end();
        add(elsewhere, 7);
        assertBreaks(true, false, elsewhere, 4);
    }

    @Test
    void nothingIsKnownOfParagraphsOfOneLineOrOfLinesThatStandAlike() {
        Indentation single = within(4);
        single.end();
        add(single, 4);
        assertBreaks(true, false, single, 4);
        Indentation alike = within(4, 4);
        alike.end();
        add(alike, 4);
        assertBreaks(true, false, alike, 4);
        assertFalse(alike.goesOnWith(at(4)));
    }

    @Test
    void thePlacesOfFirstLinesAreLearnedFromTheWholeText() {
        String paragraph = "   Divers went down again on Monday and came back\nwith pictures of a gap as wide\nas a hand.\n";
        Indentation indentation = of(paragraph.repeat(3));
        add(indentation, 3);
        assertTrue(indentation.goesOnWith(at(0)));
        assertFalse(indentation.goesOnWith(at(3)));
        assertBreaks(true, true, indentation, 3);
        assertBreaks(false, false, indentation, 3);
    }

    @Test
    void onePlaceSeenOnceIsNotLearned() {
        String paragraph = "   Divers went down again on Monday and came back\nwith pictures of a gap as wide\nas a hand.\n";
        Indentation once = of(paragraph.repeat(2));
        add(once, 3);
        assertBreaks(true, false, once, 3);
        assertFalse(once.goesOnWith(at(0)));
    }

    @Test
    void linesBehindBlankOnesTeachNothing() {
        String paragraph = "   Divers went down again on Monday and came back\nwith pictures of a gap as wide\nas a hand.\n\n";
        Indentation parted = of(paragraph.repeat(4));
        add(parted, 3);
        assertBreaks(true, false, parted, 3);
    }
}
