package org.sourceline.analysis.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourceline.analysis.Analyser;
import org.sourceline.analysis.RuleExamplesTest;
import org.sourceline.analysis.RuleExamplesTest.Example;
import org.sourceline.analysis.lexicon.Language;
import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.lexicon.Weights;
import org.sourceline.analysis.sentence.Document;
import org.sourceline.analysis.tag.MaxentTagger;
import org.sourceline.analysis.tag.Tags;
import org.sourceline.core.text.ArticleReadException;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;

/** Each clue to the kind of a name: where it is seen, and where it must not be. */
class ClueExamplesTest {

    private static final String AROUND = "Flood closes roads in the valley\n\nThe water rose in the night and has not gone down since then, so that all roads are closed.\n\n%s\n\n"
            + "It will rain again in the days that come, and nobody knows when the roads are to open.\n";
    private static final String BODY = "The old mill by the river will close in the spring, its owner said at the town hall.";

    static Stream<Example> ofSentences() {
        return RuleExamplesTest.examples().stream().filter(example -> example.rule().startsWith("name.") && !example.fires().equals("#"));
    }

    @ParameterizedTest
    @MethodSource("ofSentences")
    void aClueIsSeenWhereItShouldAndNowhereElse(Example example) throws ArticleReadException {
        assertTrue(isSeen(example.rule(), AROUND.formatted(example.fires())), () -> "not seen in: " + example.fires());
        assertFalse(isSeen(example.rule(), AROUND.formatted(example.mustNot())), () -> "seen in: " + example.mustNot());
    }

    /** Clues that lie in the part of the page: {@code |} stands for a blank line. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
            "name.byline ~ Mill closes||By *Ostrel Quillan*||BODY||BODY ~ Mill closes||BODY *Ostrel Quillan* was there.||BODY",
            "name.credit ~ Mill closes||BODY||BODY||(Reporting by *Ostrel Quillan* in Halm) ~ Mill closes||BODY||BODY Reporting *Ostrel Quillan* took time.",
            "name.agency ~ Mill closes||HALM (*Ostrel*) - BODY||BODY ~ Mill closes||BODY They met (*Ostrel*) - it was late.||BODY",
            "name.dateline ~ Mill closes||*QUORREL* (Corran Wire) - BODY||BODY ~ Mill closes||BODY They met *QUORREL* there.||BODY"})
    void aCluePlacesANameOnThePage(String rule, String seen, String notSeen) throws ArticleReadException {
        assertTrue(isSeen(rule, page(seen)), seen);
        assertFalse(isSeen(rule, page(notSeen)), notSeen);
    }

    @Test
    void everyClueIsInTheRuleBook() {
        Set<String> clues = Arrays.stream(Clue.values()).map(Clue::rule).collect(Collectors.toSet());
        assertEquals(clues, RuleExamplesTest.examples().stream().map(Example::rule).filter(rule -> rule.startsWith("name.")).collect(Collectors.toSet()));
    }

    private static String page(String text) {
        return text.replace("||", "\n\n").replace("BODY", BODY) + "\n";
    }

    /** Whether the clue is seen at the name between the stars. */
    private static boolean isSeen(String rule, String marked) throws ArticleReadException {
        String name = marked.split("\\*")[1];
        Language english = Language.of("en");
        Document document = Document.of(Analyser.read(ArticleReader.of(marked.replace("*", "").getBytes(StandardCharsets.UTF_8), "articles/x.txt",
                Limits.DEFAULT)), Lexicon.of(english));
        Names names = new Names(document, Tags.of(document, MaxentTagger::new, () -> false), english, new BitSet()::get,
                Weights.of(english, "kinds.txt"), feature -> false);
        names.collect(() -> false);
        Cluster cluster = names.clusters().get(name);
        return cluster != null && Arrays.stream(Clue.values()).filter(clue -> clue.rule().equals(rule)).anyMatch(cluster.evidence()::has);
    }
}
