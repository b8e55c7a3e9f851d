package org.sourceline.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import java.util.function.BiFunction;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sourceline.core.anchor.Placement.Reason;
import org.sourceline.core.text.ArticleReadException;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;

/**
 * How many passages of one article are attached, for review (and why) and gone after each drift. {@link DriftSuiteTest} tells whether that is
 * right; this tells that a rule or a limit has become another one, which may be better or worse: whoever changes one looks at the suite's
 * figures before and after, and then writes down here what has become of the table.
 */
class DriftTableTest {

    private static final Path ARTICLE = Path.of("../../seeds/BowDoors/articles/ansel-bugle.txt");
    private static String text = "";

    @BeforeAll
    static void readArticle() throws ArticleReadException {
        text = ArticleReader.read(ARTICLE, "articles/sample.txt", Limits.DEFAULT).source().text();
    }

    private static Map<String, BiFunction<DriftedText, Random, DriftedText>> drifts() {
        Map<String, BiFunction<DriftedText, Random, DriftedText>> all = new LinkedHashMap<>(Drifts.mild());
        all.putAll(Drifts.strong());
        return all;
    }

    private static String table(boolean withOld, boolean repetitive) {
        StringBuilder table = new StringBuilder();
        drifts().forEach((name, drift) -> {
            Random random = new Random(21);
            DriftedText base = DriftedText.of(text);
            String old = repetitive ? base.repeated(random, base.sentences() / 3).text() : text;
            AnnotatedText annotated = AnnotatedText.of(old, random);
            String now = drift.apply(DriftedText.of(old), random).text();
            table.append(name).append(": ").append(counts(annotated.reanchored(now, withOld), now)).append('\n');
        });
        return table.toString();
    }

    /** How often each state with its reason, and a number for all the words that are attached or shown. */
    private static String counts(List<Reanchored> all, String now) {
        Map<AnchorState, Map<Reason, Integer>> counts = new EnumMap<>(AnchorState.class);
        int words = 0;
        for (Reanchored one : all) {
            counts.computeIfAbsent(one.state(), any -> new EnumMap<>(Reason.class)).merge(one.reason(), 1, Integer::sum);
            words += one.extent().map(span -> span.of(now).split("\\s+").length).orElse(0);
        }
        StringJoiner told = new StringJoiner(", ", "", ", " + words + " words");
        counts.forEach((state, reasons) -> reasons.forEach((reason, count) -> told.add(state.json() + (reason == Reason.NONE ? "" : " " + reason) + " " + count)));
        return told.toString();
    }

    @Test
    void withTheOldText() {
        assertEquals("""
                reflow: exact 91, aligned 129, 1333 words
                quote styles: exact 71, aligned 149, 1334 words
                3 % of words altered: exact 162, aligned 47, review CHANGED 10, review REWORDED 1, 1334 words
                paragraph on top: exact 220, 1334 words
                blocks moved: exact 136, aligned 66, review CHANGED 2, review SURROUNDINGS 12, orphan GONE 4, 1279 words
                20 % of sentences deleted: exact 133, aligned 43, review SURROUNDINGS 4, orphan GONE 40, 1059 words
                other outlet: exact 10, aligned 178, review CHANGED 2, review SURROUNDINGS 14, orphan GONE 16, 1231 words
                numbers changed: exact 170, aligned 22, review CHANGED 12, review SURROUNDINGS 16, 1334 words
                names swapped: exact 132, aligned 51, review CHANGED 27, review SURROUNDINGS 10, 1334 words
                sentences repeated: exact 187, aligned 31, review CHANGED 2, 1395 words
                moved, altered, deleted: exact 48, aligned 85, review CHANGED 5, review SURROUNDINGS 24, orphan GONE 58, 1018 words
                half deleted: review SURROUNDINGS 8, review OTHER_TEXT 84, orphan GONE 128, 517 words
                10 % of words altered: exact 50, aligned 109, review CHANGED 31, review SURROUNDINGS 30, 1357 words
                30 % of words altered: review CHANGED 32, review SURROUNDINGS 132, review OTHER_TEXT 56, 1356 words
                """, table(true, false));
    }

    @Test
    void withTheOldTextOfARepetitiveArticle() {
        assertEquals("""
                reflow: exact 7, aligned 285, 1715 words
                quote styles: exact 106, aligned 186, 1720 words
                3 % of words altered: exact 186, aligned 45, review CHANGED 12, review SURROUNDINGS 2, review AMBIGUOUS 47, 1720 words
                paragraph on top: exact 292, 1720 words
                blocks moved: exact 156, aligned 36, review CHANGED 1, review SURROUNDINGS 28, review AMBIGUOUS 70, orphan GONE 1, 1603 words
                20 % of sentences deleted: exact 166, aligned 24, review SURROUNDINGS 5, review AMBIGUOUS 64, orphan GONE 33, 1510 words
                other outlet: exact 16, aligned 216, review CHANGED 4, review SURROUNDINGS 4, review AMBIGUOUS 43, orphan GONE 9, 1645 words
                numbers changed: exact 203, aligned 22, review CHANGED 23, review SURROUNDINGS 5, review AMBIGUOUS 39, 1720 words
                names swapped: exact 175, aligned 43, review CHANGED 21, review SURROUNDINGS 15, review AMBIGUOUS 38, 1720 words
                sentences repeated: exact 192, aligned 23, review CHANGED 2, review SURROUNDINGS 8, review AMBIGUOUS 67, 1779 words
                moved, altered, deleted: exact 51, aligned 72, review CHANGED 17, review REWORDED 1, review SURROUNDINGS 41, review AMBIGUOUS 76, orphan GONE 34, 1486 words
                half deleted: review CHANGED 14, review SURROUNDINGS 44, review AMBIGUOUS 34, review OTHER_TEXT 87, orphan GONE 113, 1131 words
                10 % of words altered: exact 45, aligned 107, review CHANGED 57, review REWORDED 2, review SURROUNDINGS 13, review AMBIGUOUS 68, 1720 words
                30 % of words altered: exact 19, aligned 70, review CHANGED 43, review REWORDED 3, review SURROUNDINGS 127, review AMBIGUOUS 29, orphan GONE 1, 1809 words
                """, table(true, true));
    }

    @Test
    void withoutTheOldText() {
        assertEquals("""
                reflow: exact 90, aligned 114, review SURROUNDINGS 1, review NO_OLD_TEXT 15, 1325 words
                quote styles: exact 69, aligned 133, review SURROUNDINGS 1, review NO_OLD_TEXT 17, 1322 words
                3 % of words altered: exact 161, aligned 4, review CHANGED 20, review SURROUNDINGS 30, orphan GONE 5, 1321 words
                paragraph on top: exact 215, review SURROUNDINGS 1, review AMBIGUOUS 4, 1303 words
                blocks moved: exact 129, aligned 6, review CHANGED 3, review SURROUNDINGS 70, review NO_OLD_TEXT 7, orphan GONE 5, 1177 words
                20 % of sentences deleted: exact 133, aligned 4, review SURROUNDINGS 41, review AMBIGUOUS 9, orphan GONE 33, 963 words
                other outlet: exact 12, aligned 132, review CHANGED 7, review SURROUNDINGS 34, review AMBIGUOUS 6, review NO_OLD_TEXT 17, orphan GONE 12, 1136 words
                numbers changed: exact 170, review CHANGED 11, review SURROUNDINGS 30, review AMBIGUOUS 1, orphan GONE 8, 1320 words
                names swapped: exact 132, aligned 9, review CHANGED 20, review SURROUNDINGS 49, orphan GONE 10, 1309 words
                sentences repeated: exact 146, aligned 2, review SURROUNDINGS 30, review AMBIGUOUS 40, orphan GONE 2, 1045 words
                moved, altered, deleted: review CHANGED 14, review SURROUNDINGS 94, review AMBIGUOUS 14, review OTHER_TEXT 50, review NO_OLD_TEXT 1, orphan GONE 47, 811 words
                half deleted: review CHANGED 4, review SURROUNDINGS 63, review AMBIGUOUS 15, review OTHER_TEXT 31, orphan GONE 107, 534 words
                10 % of words altered: review CHANGED 41, review SURROUNDINGS 94, review AMBIGUOUS 11, review OTHER_TEXT 56, orphan GONE 18, 1203 words
                30 % of words altered: review CHANGED 43, review SURROUNDINGS 71, review AMBIGUOUS 45, review OTHER_TEXT 2, orphan GONE 59, 874 words
                """, table(false, false));
    }
}
