package org.sourceline.analysis.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sourceline.analysis.Analyser;
import org.sourceline.analysis.Configuration;
import org.sourceline.analysis.compare.CaseComparison;
import org.sourceline.analysis.compare.LinkPage;
import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.core.link.CaseLinks;
import org.sourceline.core.link.Link;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReadException;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;

/** Who is one source in the articles of a case, and who is not. */
class CaseIndexTest {

    /** The names of the sources of some articles with the number of their claims; without a name the id. */
    private static List<String> sources(String... texts) throws ArticleReadException {
        List<AnalysedArticle> articles = new ArrayList<>();
        for (String text : texts) {
            articles.add(article((char) ('a' + articles.size()), text));
        }
        return sources(CaseIndex.of(articles, Map.of(), CaseLinks.NONE));
    }

    private static AnalysedArticle article(char name, String text) throws ArticleReadException {
        Article article = ArticleReader.of(text.getBytes(StandardCharsets.UTF_8), "articles/" + name + ".txt", Limits.DEFAULT);
        return AnalysedArticle.of(article, Analyser.analyse(article, new Configuration(Instant.EPOCH), () -> false));
    }

    private static List<String> sources(CaseIndex index) {
        return index.sources().stream().map(id -> Objects.requireNonNullElse(index.label(id), id) + ": " + index.claimsBy(id).size()).sorted().toList();
    }

    @Test
    void theSameNameIsOneSource() throws ArticleReadException {
        assertEquals(List.of("Petra Vanstone: 2"), sources("Petra Vanstone said the gate was shut.\n", "\"It was shut,\" Petra Vanstone said.\n"));
    }

    @Test
    void firstLettersAreTheSourceWhoseNameTheyBegin() throws ArticleReadException {
        assertEquals(List.of("Merrow Dam Safety Board: 2"), sources(
                "The Merrow Dam Safety Board said the gate was shut.\n",
                "The MDSB said the leak was small.\n"));
    }

    @Test
    void firstLettersOfTwoNamesAreNeither() throws ArticleReadException {
        assertEquals(3, sources("The Merrow Dam Safety Board said the gate was shut.\n", "The Mining Data Survey Bureau said the rock was firm.\n",
                "The MDSB said the leak was small.\n").size());
    }

    @Test
    void somebodyWithoutANameIsKnownInOneArticleOnly() throws ArticleReadException {
        assertEquals(2, sources("The gate was shut, a former official said.\n", "The gate was open, a former official said.\n").size());
    }

    @Test
    void anArticleThatChangesGivesAndTakesNames() throws ArticleReadException {
        AnalysedArticle board = article('a', "The Merrow Dam Safety Board said the gate was shut.\n");
        AnalysedArticle letters = article('b', "The MDSB said the leak was small.\n");
        AnalysedArticle other = article('b', "The Mining Data Survey Bureau said the rock was firm.\n");
        AnalysedArticle third = article('c', "The MDSB said the crest was dry.\n");
        CaseIndex first = CaseIndex.of(List.of(board, letters, third), Map.of(), CaseLinks.NONE);
        assertEquals(List.of("Merrow Dam Safety Board: 3"), sources(first));
        CaseIndex second = first.with(List.of(board, other, third), Map.of(), CaseLinks.NONE);
        assertEquals(sources(CaseIndex.of(List.of(board, other, third), Map.of(), CaseLinks.NONE)), sources(second));
        assertEquals(3, sources(second).size());
        assertEquals(sources(first), sources(second.with(List.of(board, letters, third), Map.of(), CaseLinks.NONE)));
    }

    /** Links stay the same objects from one comparison to the next, while the claims at their ends do not. */
    @Test
    void linksLeadToTheClaimsThatTheirArticlesHaveNow() throws ArticleReadException {
        AnalysedArticle report = article('a', "The gate at Merrow Dam was shut, Petra Vanstone told the Harbour Post.\n");
        AnalysedArticle repeated = article('b', "Petra Vanstone told the Harbour Post that the gate at Merrow Dam was shut.\n");
        CaseComparison comparison = CaseComparison.of(List.of(report, repeated), Instant.EPOCH, () -> false);
        CaseLinks links = CaseLinks.of(List.of(LinkPage.of(comparison, "suggested", null)));
        Link link = links.shown().getFirst();
        CaseIndex first = CaseIndex.of(List.of(report, repeated), Map.of(), links);
        ClaimRef before = first.claimAt(link.from()).orElseThrow();
        assertEquals(List.of(link), first.linksOf(before.id()));

        AnalysedArticle silent = article(link.from().article().charAt("articles/".length()), "The gate is green.\n");
        List<AnalysedArticle> now = List.of(silent, silent.path().equals(report.path()) ? repeated : report);
        CaseIndex second = first.with(now, Map.of(), links);
        assertEquals(List.of(), second.linksOf(before.id()));
        assertEquals(Optional.empty(), second.claimAt(link.from()));
        assertEquals(first.claimAt(link.to()), second.claimAt(link.to()));
        assertEquals(List.of(link), second.with(List.of(report, repeated), Map.of(), links).linksOf(before.id()));
    }
}
