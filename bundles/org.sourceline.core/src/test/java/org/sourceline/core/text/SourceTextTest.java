package org.sourceline.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.sourceline.core.model.TextSpan;

/** Code points and UTF-16 units, whatever stands in the text: the Java platform counts alike, only more slowly. */
class SourceTextTest {

    @Property
    void countsAsThePlatformDoes(@ForAll @AnyText String text) {
        SourceText source = new SourceText(text);
        assertEquals(text.codePointCount(0, text.length()), source.codePoints());
        assertEquals(text.length(), source.length());
    }

    @Property
    void findsEveryCodePoint(@ForAll @AnyText String text) {
        SourceText source = new SourceText(text);
        for (int i = 0; i <= source.codePoints(); i++) {
            int utf16 = source.toUtf16(i);
            assertEquals(text.offsetByCodePoints(0, i), utf16);
            assertEquals(i, source.toCodePoints(utf16));
        }
    }

    @Property
    void convertsSpansThereAndBack(@ForAll @AnyText String text, @ForAll @IntRange(max = 60) int a, @ForAll @IntRange(max = 60) int b) {
        SourceText source = new SourceText(text);
        int start = Math.min(Math.min(a, b), source.codePoints());
        int end = Math.min(Math.max(a, b), source.codePoints());
        TextSpan codePoints = new TextSpan(start, end);
        TextSpan utf16 = source.toUtf16(codePoints);
        assertEquals(codePoints, source.toCodePoints(utf16));
        assertEquals(end - start, (int) utf16.of(text).codePoints().count());
    }

    @Test
    void betweenTheHalvesOfAPairCountsAsBeforeIt() {
        SourceText source = new SourceText("a\uD83D\uDE00b");
        assertEquals(1, source.toCodePoints(2));
        assertEquals(3, source.toUtf16(2));
    }

    @Test
    void aLoneSurrogateIsOneCodePoint() {
        SourceText source = new SourceText("\uDE00\uD83Dx\uD83D");
        assertEquals(4, source.codePoints());
        assertEquals(3, source.toUtf16(3));
    }

    @Test
    void refusesPlacesOutsideTheText() {
        SourceText source = new SourceText("a\uD83D\uDE00");
        assertThrows(IndexOutOfBoundsException.class, () -> source.toUtf16(3));
        assertThrows(IndexOutOfBoundsException.class, () -> source.toUtf16(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> source.toCodePoints(4));
        assertThrows(IndexOutOfBoundsException.class, () -> source.toCodePoints(-1));
    }
}
