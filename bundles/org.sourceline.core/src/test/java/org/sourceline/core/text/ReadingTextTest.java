package org.sourceline.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sourceline.core.model.BlockRole;
import org.sourceline.core.model.TextSpan;

/** What the reader sees of what stands in the file. */
class ReadingTextTest {

    @Test
    void softLineEndsAndRunsOfWhiteSpaceBecomeOneSpace() {
        assertEquals("The harbour bridge stays shut\n", read("The harbour \n\t\tbridge\u00A0\u00A0 stays\r\nshut"));
    }

    @Test
    void aHyphenAtALineEndStaysAndGetsNoSpace() {
        assertEquals("a well-known bank-linked firm\n", read("a well-\nknown bank-\r\n\t\tlinked firm"));
    }

    @Test
    void aHyphenThatHangsKeepsItsSpace() {
        assertEquals("pre- and post-war piers - all of them\n", read("pre-\nand post-war piers -\nall of them"));
    }

    @Test
    void aHyphenWithASpaceBehindItKeepsIt() {
        assertEquals("Graph: - see below\n", read("Graph: - \nsee below"));
        assertEquals("well- known\n", read("well- \n known"));
    }

    @Test
    void softHyphensGoAndJoinWhatTheyPart() {
        assertEquals("investigation of waterworks\n", read("in\u00ADves\u00ADti\u00AD\n  gation of water\u00ADworks"));
    }

    @Test
    void controlCharactersAndZeroWidthSpacesGo() {
        assertEquals("bridge shut\n", read("bri\u0007dge\u200B \uFEFFsh\u2060ut\0"));
    }

    @Test
    void rightToLeftTextAndEmojiStayAsTheyAre() {
        String text = "\u200Fשלום\u200F 👩‍🔧 👨‍👩‍👧 ❤️ می‌خواهم";
        assertEquals(text + "\n", read(text));
    }

    @Test
    void c1ControlsAreTheWindowsCharactersThatWereMeant() {
        assertEquals("the harbour’s “wall”\n", read("the harbour\u0092s \u0093wall\u0094"));
    }

    @Test
    void chineseLinesAreJoinedWithoutSpace() {
        assertEquals("港口的大桥，关闭了\n", read("港口的\n大桥，\n关闭了"));
    }

    @Test
    void aSpaceWithinALineOfChineseStays() {
        assertEquals("港口 大桥\n", read("港口 大桥"));
        assertEquals("港口 大桥\n", read("港口\u200B \u200B大桥"));
        assertEquals("port- side\n", read("port- side"));
    }

    @Test
    void scriptsWithoutSpacesAreJoinedAndTheirNeighboursAreNot() {
        for (int point : new int[] {0x3000 + 1, 0x3002, 0x303F, 0x3042, 0x30A2, 0x0E01, 0x0E81, 0x1780, 0x1000, 0xFF01, 0xFF0F, 0x4E00, 0x20000}) {
            String one = Character.toString(point);
            assertEquals(one + one + "\n", read(one + "\n" + one), Integer.toHexString(point));
        }
        for (int point : new int[] {0x2FFF, 0xFF10, 0xFEFE, 0xAC00, 'x'}) {
            String one = Character.toString(point);
            assertEquals(one + " " + one + "\n", read(one + "\n" + one), Integer.toHexString(point));
        }
    }

    @Test
    void controlsOfTheEdgeAreShownOrGo() {
        assertEquals("\u20AC\u0178~\u00A1\n", read("\u0080\u009F~\u007F\u00A1"));
    }

    @Test
    void aLongWordBehindAHyphenIsNoConjunction() {
        assertEquals("two-orchestras\n", read("two-\norchestras"));
        assertEquals("two- or three-year\n", read("two-\nor three-year"));
        assertEquals("two- or\n", read("two-\nor"));
        assertEquals("-\nx\n".replace('\n', ' ').strip() + "\n", read("-\nx"));
    }

    @Test
    void eachBlockHasALine() {
        SourceText source = new SourceText("Shut again\n\nThe bridge\nis shut.\n");
        Block head = new Block(BlockRole.HEADLINE, new TextSpan(0, 10));
        Block body = new Block(BlockRole.PARAGRAPH, new TextSpan(12, 31));
        ReadingText reading = ReadingText.of(source, List.of(body, head));
        assertEquals("Shut again\nThe bridge is shut.\n", reading.text());
        assertEquals(List.of(new ReadingBlock(head, new TextSpan(0, 10)), new ReadingBlock(body, new TextSpan(11, 30))), reading.blocks());
        assertEquals(body, reading.blockAt(15).orElseThrow().block());
        assertTrue(reading.blockAt(31).isEmpty());
    }

    @Test
    void blocksThatTouchAreParted() {
        SourceText source = new SourceText("BRACKWATER -The bridge");
        ReadingText reading = ReadingText.of(source, List.of(new Block(BlockRole.DATELINE, new TextSpan(0, 12)),
                new Block(BlockRole.PARAGRAPH, new TextSpan(12, 22))));
        assertEquals("BRACKWATER -\nThe bridge\n", reading.text());
        assertEquals(new TextSpan(12, 15), reading.map().toSource(new TextSpan(13, 16)));
        assertEquals(new TextSpan(0, 12), reading.map().toReading(new TextSpan(0, 12)));
        assertEquals(new TextSpan(13, 16), reading.map().toReading(new TextSpan(12, 15)));
    }

    @Test
    void textOutsideOfBlocksIsNotLost() {
        SourceText source = new SourceText("| Shut again |\nThe bridge");
        ReadingText reading = ReadingText.of(source, List.of(new Block(BlockRole.HEADLINE, new TextSpan(2, 12))));
        assertEquals("|\nShut again\n| The bridge\n", reading.text());
        assertEquals(List.of(BlockRole.NAVIGATION, BlockRole.HEADLINE, BlockRole.PARAGRAPH),
                reading.blocks().stream().map(block -> block.block().role()).toList());
    }

    @Test
    void whiteSpaceAtTheEdgesOfASpanNeverCounts() {
        SourceText source = new SourceText("one  two three");
        OffsetMap map = ReadingText.of(source, List.of()).map();
        assertEquals(new TextSpan(5, 8), map.toSource(new TextSpan(3, 8)));
        assertEquals(new TextSpan(4, 7), map.toReading(new TextSpan(3, 9)));
    }

    @Test
    void whatIsNotShownHasAPlaceWhereItWouldStand() {
        OffsetMap map = ReadingText.of(new SourceText("  one\u00AD\u00ADtwo   three  "), List.of()).map();
        assertEquals(new TextSpan(0, 0), map.toReading(new TextSpan(0, 2)));
        assertEquals(new TextSpan(3, 3), map.toReading(new TextSpan(5, 7)));
        assertEquals(new TextSpan(3, 3), map.toReading(new TextSpan(6, 7)));
        assertEquals(new TextSpan(2, 4), map.toReading(new TextSpan(4, 8)));
        assertTrue(map.toReading(new TextSpan(11, 13)).isEmpty());
        assertEquals(new TextSpan(13, 13), map.toReading(new TextSpan(19, 20)));
    }

    @Test
    void anEmptySpanHasAPlaceInTheSource() {
        OffsetMap map = ReadingText.of(new SourceText("  one\u00AD\u00ADtwo   three"), List.of()).map();
        assertEquals(new TextSpan(2, 2), map.toSource(new TextSpan(0, 0)));
        assertEquals(new TextSpan(4, 4), map.toSource(new TextSpan(2, 2)));
        assertEquals(new TextSpan(7, 7), map.toSource(new TextSpan(3, 3)));
        assertEquals(new TextSpan(10, 10), map.toSource(new TextSpan(6, 7)), "a space alone");
        assertEquals(new TextSpan(2, 10), map.toSource(new TextSpan(0, 7)));
        assertEquals(new TextSpan(18, 18), map.toSource(new TextSpan(12, 12)));
        OffsetMap none = ReadingText.of(new SourceText(" \n"), List.of()).map();
        assertEquals(new TextSpan(0, 0), none.toSource(new TextSpan(0, 0)));
        assertEquals(new TextSpan(0, 0), none.toReading(new TextSpan(1, 2)));
    }

    @Test
    void eachLineHasItsBlockUpToItsEnd() {
        SourceText source = new SourceText("one two three");
        ReadingText reading = ReadingText.of(source, List.of(new Block(BlockRole.HEADLINE, new TextSpan(0, 3)),
                new Block(BlockRole.DATELINE, new TextSpan(4, 7)), new Block(BlockRole.PARAGRAPH, new TextSpan(8, 13))));
        assertEquals(List.of(BlockRole.HEADLINE, BlockRole.HEADLINE, BlockRole.DATELINE, BlockRole.DATELINE, BlockRole.PARAGRAPH, BlockRole.PARAGRAPH),
                IntStream.of(0, 3, 4, 7, 8, 13).mapToObj(offset -> reading.blockAt(offset).orElseThrow().block().role()).toList());
    }

    @Test
    void aBlockOfWhiteSpaceHasNoLine() {
        assertEquals("a\n", ReadingText.of(new SourceText("a \u200B\n"), List.of(new Block(BlockRole.PARAGRAPH, new TextSpan(2, 4)))).text());
    }

    @Test
    void refusesBlocksThatOverlapOrLieOutside() {
        SourceText source = new SourceText("The bridge");
        assertThrows(IllegalArgumentException.class, () -> ReadingText.of(source, List.of(new Block(BlockRole.PARAGRAPH, new TextSpan(0, 5)),
                new Block(BlockRole.PARAGRAPH, new TextSpan(4, 10)))));
        assertThrows(IllegalArgumentException.class,
                () -> ReadingText.of(source, List.of(new Block(BlockRole.PARAGRAPH, new TextSpan(0, 11)))));
    }

    private static String read(String text) {
        return ReadingText.of(new SourceText(text), List.of()).text();
    }
}
