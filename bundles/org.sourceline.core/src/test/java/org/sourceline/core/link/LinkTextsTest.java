package org.sourceline.core.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.RelationBody;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReadException;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;

/** What was decided on links holds when the articles have other texts by then. */
class LinkTextsTest {

    private static final String WIRE_TEXT = "Dyke holds, board says\n\nThe dyke at Ostmoor held through the night, the water board said on Friday.\nNobody was hurt.\n";
    private static final String PAPER_TEXT = "A long night at Ostmoor\n\nThe dyke held through the night, the water board said.\nThe mayor thanked forty helpers.\n";
    private static final LinkDecisions HAND = new LinkDecisions("ik", "Ines Kallweit", Instant.parse("2026-03-02T08:00:00Z"));

    private final Article wire = article(SampleLinks.WIRE, WIRE_TEXT);
    private final Article paper = article(SampleLinks.PAPER, PAPER_TEXT);
    private final Article later = article(SampleLinks.PAPER, "Updated on Saturday.\n\n" + PAPER_TEXT);

    private static Article article(String path, String text) {
        try {
            return ArticleReader.of(text.getBytes(StandardCharsets.UTF_8), path, Limits.DEFAULT);
        } catch (ArticleReadException e) {
            throw new AssertionError(e);
        }
    }

    private static Passage passage(Article article, String words) {
        int at = article.source().text().indexOf(words);
        return article.source().passage(article.path(), new TextSpan(at, at + words.length()));
    }

    /** What a run suggests, with what the claim is called in it. */
    private static Annotation suggested(Article from, Article to, String claim) {
        List<Passage> first = List.of(passage(from, "held through the night"));
        List<Passage> second = List.of(passage(to, "held through the night"));
        RelationBody body = new RelationBody(LinkRelation.REPEATS.json(), RelationBody.End.in(from.path(), claim), RelationBody.End.in(to.path(), null), "Four words.",
                Extras.NONE);
        return new Annotation(LinkId.of(LinkRelation.REPEATS.json(), from.sha256(), first, to.sha256(), second), Status.SUGGESTED,
                new Creator.Software("Test", "1", "words", "Four words.", 0.9), SampleLinks.NOON, SampleLinks.NOON, body,
                List.of(first.getFirst(), second.getFirst()), null, List.of(), null, LinkTexts.of(from.sha256(), to.sha256()));
    }

    private LinkTexts texts(Article... now) {
        Map<String, Article> kept = Map.of(paper.sha256(), paper, wire.sha256(), wire);
        Map<String, Article> articles = Map.of(now[0].path(), now[0], now[1].path(), now[1]);
        return new LinkTexts(articles, (page, sha256) -> Optional.ofNullable(kept.get(sha256)).map(Article::source));
    }

    private Page decided(boolean accept) {
        CaseLinks links = CaseLinks.of(List.of(SampleLinks.page(suggested(paper, wire, "urn:uuid:then"))), texts(paper, wire));
        return links.apply(accept ? HAND.accept(links.shown()) : HAND.reject(links.shown()), "Test 1").page("ik").orElseThrow();
    }

    @Test
    void aRejectionHoldsInALaterText() {
        List<Page> pages = List.of(SampleLinks.page(suggested(later, wire, "urn:uuid:now")), decided(false));
        assertEquals(List.of(), CaseLinks.of(pages, texts(later, wire)).shown());
        assertEquals(1, CaseLinks.of(pages).shown().size(), "nothing is known of the texts");
    }

    @Test
    void anAcceptedLinkStandsWhereItsPassagesAreAndIsNotSuggestedAgain() {
        Page decided = decided(true);
        CaseLinks links = CaseLinks.of(List.of(SampleLinks.page(suggested(later, wire, "urn:uuid:now")), decided), texts(later, wire));
        assertEquals(1, links.shown().size());
        Link accepted = links.shown().getFirst();
        assertTrue(accepted.isConfirmed());
        assertEquals(List.of(passage(later, "held through the night").position()), accepted.from().passages().stream().map(Passage::position).toList());
        assertEquals(decided.items().getFirst(), accepted.annotation(), "what is in the file stays until somebody changes it");
        assertEquals(List.of(), links.apply(HAND.reject(links.shown()), "Test 1").shown());
    }

    @Test
    void aDecisionOnWordsThatAreGoneStaysWithTheOldText() {
        Article without = article(SampleLinks.PAPER, PAPER_TEXT.replace("The dyke held through the night, the water board said.\n", ""));
        CaseLinks links = CaseLinks.of(List.of(decided(true)), texts(without, wire));
        assertEquals(decided(true).items().getFirst().target().getFirst().position(), links.shown().getFirst().from().passages().getFirst().position());
    }
}
