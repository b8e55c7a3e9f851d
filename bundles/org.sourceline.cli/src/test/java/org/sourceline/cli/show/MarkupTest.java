package org.sourceline.cli.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void linesBreakBetweenWords() {
        Markup markup = new Markup(false).add("one two three four");
        assertEquals(List.of("- one two", "  three", "  four"), markup.lines(9, "- ", "  "));
    }

    @Test
    void aWordThatIsTooLongIsCut() {
        assertEquals(List.of("ab", "abcd", "efgh", "ij c"), new Markup(false).add("ab abcdefghij c").lines(4, "", ""));
    }

    @Test
    void marksStandAroundWordsWhereThereAreNoColours() {
        Markup markup = new Markup(false).add("Yes, ").add("said", Look.CUE).add(" ").add("Ilse Varga", Look.PERSON).add(".");
        assertEquals(List.of("Yes, *said* [P:Ilse Varga]."), markup.lines(80, "", ""));
    }

    @Test
    void everyLineOfALookIsEscapedByItself() {
        Markup markup = new Markup(true).add("by ").add("Ilse Varga", Look.PERSON).add(" there");
        assertEquals(List.of("by \u001B[4;34mIlse\u001B[0m", "\u001B[4;34mVarga\u001B[0m there"), markup.lines(11, "", ""));
    }

    @Test
    void articlesCannotSteerTheTerminal() {
        assertEquals(List.of("a\uFFFD[31mb c"), new Markup(true).add("a\u001B[31mb\nc").lines(80, "", ""));
    }

    @Property(tries = 300)
    void noLineIsWiderThanAskedForAndNoLetterIsLost(@ForAll String text, @ForAll @IntRange(min = 4, max = 40) int width) {
        List<String> lines = new Markup(false).add(text).lines(width, "", "");
        lines.forEach(line -> assertTrue(Columns.of(line) <= width, line));
        assertEquals(letters(text), letters(String.join("", lines)));
    }

    private static String letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
