package org.sourceline.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Paragraphs set in many manners are found again, every one and no other. */
class TypesetPlainTextTest {

    private static final int TEXTS = 20;

    static Stream<Arguments> manners() {
        return IntStream.of(60, 66, 72, 78, 100).boxed().flatMap(width -> Stream.of(
                manner("blank line between, " + width, new Typesetter(width, "", "", "\n", "\n\n")),
                manner("line with one space between, " + width, new Typesetter(width, " ", "", "\n", "\n \n")),
                manner("first line indented by three, " + width, new Typesetter(width, "   ", "", "\n", "\n")),
                manner("first line indented by a tab, " + width, new Typesetter(width, "\t", "", "\n", "\n")),
                manner("first line less indented than the rest, " + width, new Typesetter(width, " ", "\t\t", " \n", "\n")),
                manner("hanging by four, " + width, new Typesetter(width, "", "    ", "\n", "\n")),
                manner("in a margin, " + width, new Typesetter(width, "     ", "     ", "\n", "\n     \n")),
                manner("double-spaced, " + width, new Typesetter(width, "", "", "\n\n", "\n\n\n")),
                manner("double-spaced and indented, " + width, new Typesetter(width, "    ", "", "\n\n", "\n\n")),
                manner("CR CR LF, " + width, new Typesetter(width, "", "", "\r\r\n", "\r\r\n\r\r\n")),
                manner("CR LF, " + width, new Typesetter(width, "", "", "\r\n", "\r\n\r\n")),
                manner("CR, " + width, new Typesetter(width, "  ", "", "\r", "\r")),
                manner("NEL, " + width, new Typesetter(width, "", "", "\u0085", "\u0085\u0085")),
                manner("no-break spaces before and blank line, " + width, new Typesetter(width, "\u00A0", "", "\n", "\n\u00A0\u200B\n")))
        );
    }

    static Stream<Arguments> longLines() {
        return Stream.of(manner("a line each", new Typesetter(0, "", "", "\n", "\n")),
                manner("a line each, CR LF", new Typesetter(0, "", "", "\r\n", "\r\n")),
                manner("a line each, indented", new Typesetter(0, "    ", "", "\n", "\n")),
                manner("a line each, blank line between", new Typesetter(0, "", "", "\n", "\n\n")),
                manner("a line each, form feed between", new Typesetter(0, "", "", "\n", "\n\f\n")));
    }

    private static Arguments manner(String name, Typesetter setter) {
        return Arguments.of(name, setter);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"manners", "longLines"})
    void findsEveryParagraph(String name, Typesetter setter) {
        for (int text = 0; text < TEXTS; text++) {
            List<String> paragraphs = new Prose(text).paragraphs(25, 1 + text % 5);
            assertEquals(paragraphs, found(setter.set(paragraphs)), name + ", text " + text);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("longLines")
    void findsHeadingsBetweenLongLines(String name, Typesetter setter) {
        for (int text = 0; text < TEXTS; text++) {
            Prose prose = new Prose(text);
            List<String> paragraphs = prose.paragraphs(20, 4);
            for (int i = 4; i < paragraphs.size(); i += 5) {
                paragraphs.add(i, prose.heading());
            }
            assertEquals(paragraphs, found(setter.set(paragraphs)), name + ", text " + text);
        }
    }

    static Stream<Arguments> widths() {
        return Stream.of(60, 72, 80).map(Arguments::of);
    }

    /** With neither blank line nor indentation, a last line that fills the width tells nothing. */
    @ParameterizedTest
    @MethodSource("widths")
    void findsMostParagraphsByShortLastLines(int width) {
        int right = 0;
        int found = 0;
        int all = 0;
        for (int text = 0; text < TEXTS; text++) {
            List<String> paragraphs = new Prose(text).paragraphs(25, 4);
            List<String> blocks = found(new Typesetter(width, "", "", "\n", "\n").set(paragraphs));
            found += blocks.size();
            all += paragraphs.size();
            right += (int) paragraphs.stream().filter(blocks::contains).count();
        }
        assertTrue(found <= all, found + " blocks of " + all + " paragraphs");
        assertTrue(right >= all * 0.65, right + " whole paragraphs of " + all);
    }

    @ParameterizedTest
    @MethodSource("widths")
    void obeysTrailingSpaces(int width) {
        for (int text = 0; text < TEXTS; text++) {
            List<String> paragraphs = new Prose(text).paragraphs(25, 5);
            assertEquals(paragraphs, found(new Typesetter(width, "", "", " \n", "\n").set(paragraphs)), "text " + text);
        }
    }

    /** Where somebody broke the lines by hand, one sentence in a hundred may look like the end of its paragraph. */
    @Test
    void understandsUnevenLines() {
        int all = 0;
        int right = 0;
        for (int text = 0; text < TEXTS; text++) {
            Random random = new Random(text);
            List<String> paragraphs = new Prose(text).paragraphs(25, 4);
            StringBuilder set = new StringBuilder();
            for (String paragraph : paragraphs) {
                int length = 0;
                for (String word : paragraph.split(" ")) {
                    boolean full = length + word.length() > 70 - random.nextInt(14);
                    set.append(length == 0 ? "" : full ? "\n" : " ").append(word);
                    length = full ? word.length() : length + 1 + word.length();
                }
                set.append("\n\n");
            }
            List<String> blocks = found(set.toString());
            all += paragraphs.size();
            right += (int) paragraphs.stream().filter(blocks::contains).count();
        }
        assertTrue(right >= all * 0.98, right + " whole paragraphs of " + all);
    }

    private static List<String> found(String text) {
        List<String> found = new ArrayList<>();
        PlainLayout.blocks(text).forEach(block -> found.add(block.span().of(text).replaceAll("\\s+", " ").replace('\u0085', ' ')));
        return found;
    }
}
