package org.sourceline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourceline.analysis.lexicon.CaseLexicon;
import org.sourceline.analysis.lexicon.RuleBook;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.BlockBody;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Suppressions;
import org.sourceline.core.text.Article;

/** Rules that are off, annotators that fail, languages without rules. */
class ConfigurationTest {

    private static final String TEXT = "Orla Tamm said that the mill was closed, and the men allegedly sold the boat in May.\n";

    /** An annotator that does what a test wants. */
    private record Odd(RuntimeException fault) implements Annotator {

        @Override
        public String id() {
            return "odd";
        }

        @Override
        public List<Annotation> annotate(Reading reading) {
            throw fault;
        }
    }

    private static Analysis analyse(String text, Set<String> off, Annotator... annotators) {
        Article article = Analysed.article(text, "articles/mill.txt");
        return Analyser.analyse(article, new Configuration(Analysed.NOW, List.of(annotators), Suppressions.NONE, CaseLexicon.NONE, off), () -> false);
    }

    private static List<String> rules(Analysis analysis) {
        return analysis.annotations().stream().map(annotation -> ((Creator.Software) annotation.creator()).rule()).toList();
    }

    @Test
    void aRuleThatIsOffSuggestsNothing() {
        assertTrue(rules(analyse(TEXT, Set.of())).contains("claim.adverb"));
        List<String> rules = rules(analyse(TEXT, Set.of("claim.adverb")));
        assertFalse(rules.contains("claim.adverb"));
        assertTrue(rules.contains("claim.verb.that"));
    }

    @Test
    void aRuleStandsForThoseBelowIt() {
        assertTrue(rules(analyse(TEXT, Set.of("claim.verb"))).stream().noneMatch(rule -> rule.startsWith("claim.verb")));
    }

    @Test
    void anAnnotatorThatThrowsIsToldAndTheRestGoesOn() {
        Analysis analysis = analyse(TEXT, Set.of(), new Odd(new IllegalStateException("broken")));
        assertEquals(rules(analyse(TEXT, Set.of())), rules(analysis));
        assertEquals(1, analysis.problems().size());
        assertTrue(analysis.problems().getFirst().contains("mill.txt") && analysis.problems().getFirst().contains("broken"), analysis.problems().toString());
    }

    @Test
    void anAnnotatorMayBeCancelled() {
        assertThrows(CancellationException.class, () -> analyse(TEXT, Set.of(), new Odd(new CancellationException())));
    }

    @Test
    void aLanguageWithoutRulesIsToldAndLeavesTheLayout() {
        Analysis analysis = analyse("""
                Der Hafen bleibt geschlossen

                Die Stadt hat den Hafen nach dem Sturm geschlossen, und die Schiffe werden auch in der nächsten Woche nicht auslaufen, sagte der Leiter
                des Amtes. Er ist nicht sicher, wie lange das dauern wird, und es sind noch viele Fragen offen, die sich nach dem Sturm stellen.
                """, Set.of());
        assertEquals("de", analysis.language());
        assertTrue(analysis.annotations().stream().allMatch(annotation -> annotation.body() instanceof BlockBody));
        assertTrue(analysis.problems().getFirst().contains("mill.txt"), analysis.problems().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"A few words. ~ en", "The mill is closed and the men have said that they will not return to it. ~ en"})
    void shortTextsAreTakenForEnglish(String text, String code) {
        assertEquals(code, analyse(text + "\n", Set.of()).language());
    }

    @Test
    void whatThePageSaysCountsWhereTheTextIsShort() {
        assertEquals("fr", Analysed.html("<html lang=\"fr-FR\"><body><p>Bonjour.</p></body></html>").analysis().language());
    }

    @Test
    void aPageOfOtherRulesIsOutOfDate(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mill.txt"), TEXT);
        Article article = Analysed.article(TEXT, "mill.txt");
        Page page = SuggestedPage.of(article, file, SuggestedPage.SET, null, () -> false);
        Page older = new Page(page.id(), page.set(), page.article(), page.sha256(), page.charset(), Suggester.NAME + " " + Suggester.VERSION
                + " rules 1-00000000", page.formatVersion(), page.items(), page.unknownItems(), page.extras());
        assertTrue(SuggestedPage.isCurrent(page, article, file, Suppressions.NONE));
        assertFalse(SuggestedPage.isCurrent(older, article, file, Suppressions.NONE));
    }

    @Test
    void theRuleBookHasEveryRuleThatFires() throws IOException {
        RuleBook book = RuleBook.of("en");
        for (String article : DevelopmentSetTest.ARTICLES) {
            for (Judged judged : Judged.of("development/" + article)) {
                assertTrue(book.rules().stream().anyMatch(rule -> rule.covers(judged.rule())), judged.rule());
            }
        }
    }
}
