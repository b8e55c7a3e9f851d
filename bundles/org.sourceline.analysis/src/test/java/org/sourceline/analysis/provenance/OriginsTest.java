package org.sourceline.analysis.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sourceline.analysis.Analyser;
import org.sourceline.analysis.Configuration;
import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.core.edit.Change;
import org.sourceline.core.link.CaseLinks;
import org.sourceline.core.link.Link;
import org.sourceline.core.link.LinkDecisions;
import org.sourceline.core.link.LinkTexts;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReadException;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;

/** By which of several links a claim was taken from another article. */
class OriginsTest {

    private static final LinkDecisions HAND = new LinkDecisions("ik", "Ines Kallweit", Instant.EPOCH);

    private final AnalysedArticle wire;
    private final AnalysedArticle paper;

    OriginsTest() throws ArticleReadException {
        wire = article("wire", "Jonas Reth agreed to leave the inner gate open until the spring. He had \"little to say\" in the matter.\n");
        paper = article("paper", "Tidewire reported that Jonas Reth agreed to leave the inner gate open until the spring and had “little to say” on that.\n");
    }

    private static AnalysedArticle article(String name, String text) throws ArticleReadException {
        Article article = ArticleReader.of(text.getBytes(StandardCharsets.UTF_8), "articles/" + name + ".txt", Limits.DEFAULT);
        return AnalysedArticle.of(article, Analyser.analyse(article, new Configuration(Instant.EPOCH), () -> false));
    }

    private static Passage passage(AnalysedArticle article, String words) {
        int start = article.article().source().text().indexOf(words);
        return article.article().source().passage(article.path(), new TextSpan(start, start + words.length()));
    }

    private ClaimRef claim() {
        return CaseIndex.of(List.of(wire, paper), Map.of(), CaseLinks.NONE).claimsOf(paper.path()).getFirst();
    }

    private Change link(LinkRelation relation, String from, String to) {
        return HAND.make(relation, new Link.End(paper.path(), claim().id(), List.of(passage(paper, from))),
                new Link.End(wire.path(), null, List.of(passage(wire, to))), null, LinkTexts.unknown());
    }

    /** The relations of the links by which the claim was taken over, in their order. */
    private List<LinkRelation> taken(Change... links) {
        List<Change> all = new ArrayList<>(Arrays.asList(links));
        CaseIndex index = CaseIndex.of(List.of(wire, paper), Map.of(), CaseLinks.NONE.apply(all, "Test 1"));
        return Origins.of(index, paper.path(), claim().annotation()).stream().map(link -> link.relation().orElseThrow()).toList();
    }

    @Test
    void fewQuotedWordsDoNotTellWhereTheWholeClaimIsFrom() {
        assertEquals(List.of(LinkRelation.REPEATS, LinkRelation.QUOTES), taken(link(LinkRelation.QUOTES, "little to say", "little to say"),
                link(LinkRelation.REPEATS, "agreed to leave the inner gate open until the spring and had “little to say”", "agreed to leave the inner gate open")));
    }

    @Test
    void whereMostOfItIsQuotedTheQuotationDoes() {
        assertEquals(List.of(LinkRelation.QUOTES, LinkRelation.REPEATS), taken(
                link(LinkRelation.REPEATS, "Jonas Reth agreed to leave the inner gate open until the spring", "agreed to leave the inner gate open"),
                link(LinkRelation.QUOTES, "agreed to leave the inner gate open until the spring and had", "agreed to leave the inner gate open until the spring")));
    }

    @Test
    void fewQuotedWordsTellOfItWhereNothingElseDoes() {
        assertEquals(List.of(LinkRelation.QUOTES), taken(link(LinkRelation.QUOTES, "little to say", "little to say"),
                link(LinkRelation.DENIES, "Jonas Reth agreed", "Jonas Reth agreed")));
    }
}
