package org.sourceline.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.sourceline.core.model.BlockRole;
import org.sourceline.core.model.TextSpan;

/** Nothing is lost between source text and reading text, and every place is found again, in any text cut into any blocks. */
class ReadingTextPropertyTest {

    @Property
    void everyCharacterIsFoundThereAndBack(@ForAll @AnyText String text, @ForAll long seed) {
        ReadingText reading = ReadingText.of(new SourceText(text), blocks(text, seed));
        for (int i = 0; i < text.length(); i++) {
            TextSpan unit = new TextSpan(i, i + 1);
            TextSpan shown = reading.map().toReading(unit);
            if (folds(text.charAt(i))) {
                assertTrue(shown.isEmpty(), "folded, but shown: " + i);
            } else {
                assertEquals(1, shown.length(), "lost: " + i);
                assertEquals(meant(text.charAt(i)), reading.text().charAt(shown.start()));
                assertEquals(unit, reading.map().toSource(shown));
            }
        }
    }

    @Property
    void everythingShownComesFromTheSource(@ForAll @AnyText String text, @ForAll long seed) {
        ReadingText reading = ReadingText.of(new SourceText(text), blocks(text, seed));
        int behind = -1;
        for (int i = 0; i < reading.text().length(); i++) {
            TextSpan unit = new TextSpan(i, i + 1);
            TextSpan from = reading.map().toSource(unit);
            if (reading.text().charAt(i) == ' ' || reading.text().charAt(i) == '\n') {
                assertTrue(from.isEmpty());
            } else {
                assertEquals(1, from.length());
                assertEquals(unit, reading.map().toReading(from));
                assertTrue(from.start() > behind, "out of order");
                behind = from.start();
            }
        }
    }

    @Property
    void spansComeBackAsTheyWent(@ForAll @AnyText String text, @ForAll long seed) {
        ReadingText reading = ReadingText.of(new SourceText(text), blocks(text, seed));
        Random random = new Random(seed);
        for (int i = 0; i < 20 && !reading.text().isEmpty(); i++) {
            int start = random.nextInt(reading.text().length());
            TextSpan span = new TextSpan(start, start + 1 + random.nextInt(reading.text().length() - start));
            TextSpan there = reading.map().toSource(span);
            TextSpan back = reading.map().toReading(there);
            assertEquals(span.of(reading.text()).strip(), back.of(reading.text()));
            if (!isBlank(span.of(reading.text()).charAt(0)) && !isBlank(reading.text().charAt(span.end() - 1))) {
                assertEquals(span, back);
                assertFalse(folds(text.charAt(there.start())));
                assertFalse(folds(text.charAt(there.end() - 1)));
            }
        }
    }

    @Property
    void emptySpansStayInside(@ForAll @AnyText String text, @ForAll long seed) {
        ReadingText reading = ReadingText.of(new SourceText(text), blocks(text, seed));
        for (int i = 0; i <= reading.text().length(); i++) {
            TextSpan place = reading.map().toSource(new TextSpan(i, i));
            assertTrue(place.isEmpty() && place.end() <= text.length());
        }
        for (int i = 0; i <= text.length(); i++) {
            TextSpan place = reading.map().toReading(new TextSpan(i, i));
            assertTrue(place.isEmpty() && place.end() <= reading.text().length());
        }
    }

    @Property
    void linesAreCleanAndBelongToBlocks(@ForAll @AnyText String text, @ForAll long seed) {
        ReadingText reading = ReadingText.of(new SourceText(text), blocks(text, seed));
        StringBuilder expected = new StringBuilder();
        for (ReadingBlock block : reading.blocks()) {
            assertEquals(expected.length(), block.span().start());
            expected.append(block.span().of(reading.text())).append('\n');
            assertEquals(block, reading.blockAt(block.span().start()).orElseThrow());
            assertEquals(block, reading.blockAt(block.span().end()).orElseThrow());
        }
        assertEquals(expected.toString(), reading.text());
        reading.text().lines().forEach(line -> assertTrue(line.equals(line.strip()) && !line.contains("  ") && !line.isEmpty(), line));
        reading.text().chars().filter(c -> c != ' ' && c != '\n').forEach(c -> assertFalse(folds((char) c), "U+" + Integer.toHexString(c)));
    }

    /** Blocks of any size, here and there, in any order. */
    private static List<Block> blocks(String text, long seed) {
        Random random = new Random(seed);
        List<Block> blocks = new ArrayList<>();
        int end = 0;
        while (end < text.length()) {
            int start = end + random.nextInt(Math.min(4, text.length() - end) + 1);
            end = start + random.nextInt(text.length() - start + 1);
            if (start < end && !splitsPair(text, start) && !splitsPair(text, end)) {
                blocks.add(random.nextInt(blocks.size() + 1), new Block(BlockRole.PARAGRAPH, new TextSpan(start, end)));
            }
        }
        return blocks;
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    private static boolean folds(char c) {
        boolean unknownControl = Character.isISOControl(c) && (c < '\u0080' || "\u0081\u008D\u008F\u0090\u009D".indexOf(c) >= 0);
        return isBlank(c) || "\u00AD\u200B\u2060\uFEFF".indexOf(c) >= 0 || unknownControl;
    }

    private static char meant(char c) {
        return c == '\u0092' ? '\u2019' : c;
    }
}
