package org.sourceline.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The awkward shapes of scraped text, one by one. */
class PlainLayoutTest {

    @Test
    void aBarAloneOnItsLineIsABlockOfItsOwn() {
        assertBlocks("|\n\tThe harbour bridge stays shut, the \n\tport authority says\n\t\t\n[next column]\n |\n",
                "|", "The harbour bridge stays shut, the port authority says", "[next column]", "|");
    }

    @Test
    void aLineAtThePlaceOfFirstLinesBeginsAParagraphWithoutABlankLine() {
        assertBlocks("""
                 The council of Brackwater voted on Tuesday to close the northern bridge
                \t\tfor a year, after divers found cracks in two of the piers that nobody
                \t\thad looked at since the flood.
                \s
                 A report that was to be published in spring had warned of such damage,
                \t\tand the council had asked for a second opinion in which the cracks were
                \t\tcalled harmless and old, as three engineers had told it in private.
                 The mayor did not say who wrote the second opinion, nor when it will be
                \t\tpublished, and left.
                """,
                "The council of Brackwater voted on Tuesday to close the northern bridge for a year, after divers found cracks in two of the "
                        + "piers that nobody had looked at since the flood.",
                "A report that was to be published in spring had warned of such damage, and the council had asked for a second opinion in "
                        + "which the cracks were called harmless and old, as three engineers had told it in private.",
                "The mayor did not say who wrote the second opinion, nor when it will be published, and left.");
    }

    @Test
    void aHeadingRightAboveItsParagraphStandsAlone() {
        assertBlocks("""
                Divers went down again on Monday and came back with pictures of a gap as
                wide as a hand, which the harbour master showed to reporters in the rain
                and would not explain.
                NOBODY TO BLAME
                The firm that built the bridge was wound up nine years ago, and the bank
                that took over its contracts says that it never took over the duties.
                """,
                "Divers went down again on Monday and came back with pictures of a gap as wide as a hand, which the harbour master showed to "
                        + "reporters in the rain and would not explain.",
                "NOBODY TO BLAME",
                "The firm that built the bridge was wound up nine years ago, and the bank that took over its contracts says that it never took "
                        + "over the duties.");
    }

    @Test
    void itemsOfAListStandAlone() {
        assertBlocks("""
                The council decided three things at its meeting on Tuesday night, namely:
                - to close the bridge to lorries from Monday, and to cars from the first
                  of the month
                - to ask the ministry for money
                - to meet again in a week
                """,
                "The council decided three things at its meeting on Tuesday night, namely:",
                "- to close the bridge to lorries from Monday, and to cars from the first of the month",
                "- to ask the ministry for money", "- to meet again in a week");
    }

    @Test
    void aDashAtTheStartOfALineOfASentenceIsNoListItem() {
        assertBlocks("""
                The man who had signed the report, and whom nobody has seen since Friday
                - not his wife, not his office, not the two reporters who waited for him
                - wrote that he stood by it.
                """,
                "The man who had signed the report, and whom nobody has seen since Friday - not his wife, not his office, not the two reporters "
                        + "who waited for him - wrote that he stood by it.");
    }

    @Test
    void linesOfAMenuStandAlone() {
        assertBlocks("Home\nWorld\nBusiness\nTechnology\nSport\nWeather in Port Ansel\nMore from us\n",
                "Home", "World", "Business", "Technology", "Sport", "Weather in Port Ansel", "More from us");
    }

    @Test
    void rowsOfATableStandAlone() {
        assertBlocks("Pier        Depth       Width of the crack in mm\nNorth       12 m        40\nSouth       9 m         3\n",
                "Pier Depth Width of the crack in mm", "North 12 m 40", "South 9 m 3");
    }

    @Test
    void aLongAddressDoesNotWidenTheLines() {
        String address = "https://www.example.org/harbour/2031/03/04/the-bridge-stays-shut/a-very-long-name-that-nobody-can-wrap.html";
        assertBlocks("""
                Divers went down again on Monday and came back with pictures of a gap as
                wide as a hand, which Harbour Master Castor Holm showed to all reporters
                Orla Venn and Ivo Lund in the rain. They are at
                %s
                Brackwater's council saw them on Tuesday, a day after they had been sold
                to a Port Ansel magazine.
                """.formatted(address),
                "Divers went down again on Monday and came back with pictures of a gap as wide as a hand, which Harbour Master Castor Holm "
                        + "showed to all reporters Orla Venn and Ivo Lund in the rain. They are at " + address
                        + " Brackwater's council saw them on Tuesday, a day after they had been sold to a Port Ansel magazine.");
    }

    @Test
    void twoPartsOfDifferentWidthAreBothUnderstood() {
        for (int text = 0; text < 20; text++) {
            List<String> first = new Prose(text).paragraphs(12, 4);
            List<String> second = new Prose(text + 100).paragraphs(12, 4);
            String set = new Typesetter(60, "", "", "\n", "\n\n").set(first) + new Typesetter(90, "  ", "", "\n", "\n").set(second);
            List<String> all = new ArrayList<>(first);
            all.addAll(second);
            assertBlocks(set, all.toArray(String[]::new));
        }
    }

    @Test
    void scriptsWithoutCaseAreJoinedByWidth() {
        String line = "שער הנמל נשאר סגור גם השבוע כך אמרה הרשות ביום שלישי בערב לאחר הבדיקה";
        assertEquals(2, PlainLayout.blocks((line + "\n").repeat(4) + "סוף.\n\n" + (line + "\n").repeat(3) + "עוד סוף.\n").size());
    }

    @Test
    void linesOfChineseAreJoined() {
        String line = "港口的大桥在星期二晚上关闭了因为潜水员在两个桥墩上发现了裂缝市长没有说明原因";
        assertEquals(1, PlainLayout.blocks((line + "\n").repeat(5) + "结束。\n").size());
    }

    @Test
    void oneLineIsOneBlock() {
        assertBlocks("  The bridge is shut.  ", "The bridge is shut.");
    }

    @Test
    void nothingButWhiteSpaceHasNoBlock() {
        assertBlocks(" \n\t\u00A0\u200B\r\n\f");
    }

    private static void assertBlocks(String text, String... expected) {
        assertEquals(List.of(expected), PlainLayout.blocks(text).stream().map(block -> block.span().of(text).replaceAll("\\s+", " ")).toList());
    }
}
