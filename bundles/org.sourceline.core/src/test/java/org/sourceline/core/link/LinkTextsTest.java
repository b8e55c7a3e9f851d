package org.sourceline.core.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sourceline.core.anchor.AnchorState;
import org.sourceline.core.edit.Change;
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
        return suggested(from, to, claim, "held through the night");
    }

    private static Annotation suggested(Article from, Article to, String claim, String words) {
        List<Passage> first = List.of(passage(from, words));
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
    void anAcceptedLinkWhoseWordsAreGoneIsKeptAndSaysSo() {
        Article without = article(SampleLinks.PAPER, PAPER_TEXT.replace("The dyke held through the night, the water board said.\n", ""));
        CaseLinks links = CaseLinks.of(List.of(decided(true)), texts(without, wire));
        Link kept = links.shown().getFirst();
        assertEquals(AnchorState.ORPHAN, kept.from().state());
        assertEquals(AnchorState.EXACT, kept.to().state());
        assertFalse(kept.isAttached());
        assertEquals(List.of(), kept.from().proposed());
        assertEquals(List.of(), HAND.attach(List.of(kept), links.texts()), "there is no place to attach it to");
    }

    /** A link that somebody made between these words of the paper and of the wire report. */
    private Page made(String first, String second) {
        Link.End from = new Link.End(paper.path(), "urn:uuid:claim", List.of(passage(paper, first)));
        Link.End to = new Link.End(wire.path(), null, List.of(passage(wire, second)));
        return CaseLinks.of(List.of(), texts(paper, wire)).apply(List.of(HAND.make(LinkRelation.REPEATS, from, to, null, texts(paper, wire))), "Test 1").page("ik")
                .orElseThrow();
    }

    private Link madeByHand(String first, LinkTexts texts) {
        return CaseLinks.of(List.of(made(first, "held through the night")), texts).shown().getFirst();
    }

    private static List<TextSpan> spans(Link.End end) {
        return end.passages().stream().map(Passage::position).toList();
    }

    @Test
    void aLinkMadeByHandStandsWhereItsPassagesAre() {
        Link link = madeByHand("thanked forty helpers", texts(later, wire));
        assertTrue(link.isAttached());
        assertEquals(List.of(passage(later, "thanked forty helpers").position()), spans(link.from()));
        assertEquals(List.of(passage(wire, "held through the night").position()), spans(link.to()));
    }

    @Test
    void aLinkMadeByHandFollowsABlockThatWasMoved() {
        String ferry = "The ferry to the mainland sailed again at noon with nine cars on board.\nIts captain had waited in the harbour since Tuesday evening.\n";
        String rest = "Engineers walked along the whole dyke on Sunday and found two wet places.\nBoth will be mended before the next spring tide, the board promised.\n"
                + "A school hall served as a kitchen for three days and nights.\n";
        Article then = article(SampleLinks.PAPER, PAPER_TEXT + rest + ferry);
        Article moved = article(SampleLinks.PAPER, ferry + PAPER_TEXT + rest);
        Map<String, Article> articles = Map.of(then.path(), then, wire.path(), wire);
        LinkTexts before = new LinkTexts(articles, (page, sha256) -> Optional.empty());
        Link.End from = new Link.End(then.path(), null, List.of(passage(then, "nine cars on board")));
        Change made = HAND.make(LinkRelation.REPEATS, from, new Link.End(wire.path(), null, List.of()), null, before);
        LinkTexts after = new LinkTexts(Map.of(moved.path(), moved, wire.path(), wire),
                (page, sha256) -> Optional.of(then.source()).filter(text -> sha256.equals(then.sha256())));
        Link link = CaseLinks.NONE.apply(List.of(made), "Test 1").page("ik").map(page -> CaseLinks.of(List.of(page), after)).orElseThrow().shown().getFirst();
        assertTrue(link.isAttached());
        assertEquals(List.of(passage(moved, "nine cars on board").position()), spans(link.from()));
    }

    @Test
    void aLinkWhosePassageSaysSomethingElseNowIsForReviewUntilAPersonHasSaidWhereItStands() {
        Article other = article(SampleLinks.PAPER, PAPER_TEXT.replace("forty", "ninety"));
        LinkTexts texts = texts(other, wire);
        CaseLinks links = CaseLinks.of(List.of(made("The mayor thanked forty helpers.", "held through the night")), texts);
        Link link = links.shown().getFirst();
        assertEquals(AnchorState.REVIEW, link.from().state());
        assertEquals(List.of(passage(paper, "The mayor thanked forty helpers.")), link.from().passages(), "attached to nothing");
        Passage now = passage(other, "The mayor thanked ninety helpers.");
        assertEquals(List.of(now.position()), link.from().proposed().stream().map(Passage::position).toList());
        CaseLinks right = links.apply(HAND.attach(links.shown(), texts), "Test 1");
        assertTrue(right.shown().getFirst().isAttached());
        assertEquals(List.of(now, passage(wire, "held through the night")), right.page("ik").orElseThrow().items().getFirst().target());
        assertTrue(CaseLinks.of(List.of(right.page("ik").orElseThrow()), texts(other, wire)).shown().getFirst().isAttached(), "it is of the new text now");
        assertEquals(List.of(), HAND.attach(right.shown(), texts), "there is nothing left to do");
        assertEquals(List.of(), new LinkDecisions("jp", "Jon Pryce", SampleLinks.NOON).attach(links.shown(), texts), "what somebody else made is left alone");
    }

    @Test
    void anAcceptedLinkThatWasPutRightDecidesOnTheSuggestionThere() {
        CaseLinks then = CaseLinks.of(List.of(SampleLinks.page(suggested(paper, wire, "urn:uuid:then", "thanked forty helpers"))), texts(paper, wire));
        Page decided = then.apply(HAND.accept(then.shown()), "Test 1").page("ik").orElseThrow();
        Article other = article(SampleLinks.PAPER, PAPER_TEXT.replace("forty", "ninety"));
        LinkTexts texts = texts(other, wire);
        CaseLinks links = CaseLinks.of(List.of(decided, SampleLinks.page(suggested(other, wire, "urn:uuid:now", "thanked ninety helpers"))), texts);
        assertEquals(AnchorState.REVIEW, links.shown().getFirst().from().state());
        assertEquals(2, links.shown().size(), "what is suggested there now is another thing until somebody says that it is the same");
        CaseLinks right = links.apply(HAND.attach(links.shown(), texts), "Test 1");
        assertEquals(1, right.shown().size());
        assertTrue(right.shown().getFirst().isConfirmed());
    }

    @Test
    void aLinkThatDoesNotTellItsTextStandsWhereItsWordsStandWithTheirSurroundings() {
        Page foreign = withoutTexts(made("The mayor thanked forty helpers.", "held through the night"));
        Link here = CaseLinks.of(List.of(foreign), texts(paper, wire)).shown().getFirst();
        assertEquals(List.of(passage(paper, "The mayor thanked forty helpers.").position()), spans(here.from()));
        Link there = CaseLinks.of(List.of(foreign), texts(later, wire)).shown().getFirst();
        assertTrue(there.isAttached());
        assertEquals(List.of(passage(later, "The mayor thanked forty helpers.").position()), spans(there.from()));
        Article other = article(SampleLinks.PAPER, PAPER_TEXT.replace("The mayor thanked forty helpers.", "No helper was thanked."));
        assertFalse(CaseLinks.of(List.of(foreign), texts(other, wire)).shown().getFirst().isAttached());
    }

    private static Page withoutTexts(Page page) {
        return page.withItems(page.items().stream().map(one -> new Annotation(one.id(), one.status(), one.creator(), one.created(), one.body(), one.target())).toList());
    }

    @Test
    void theSameBytesReadInAnotherWayMoveNothingInSilence() {
        Article read = shifted(paper);
        Link link = madeByHand("thanked forty helpers", texts(read, wire));
        assertTrue(!link.isAttached() || spans(link.from()).equals(List.of(passage(read, "thanked forty helpers").position())));
    }

    /** An article of the same bytes whose offsets are others, as where a letter was read as two. */
    private static Article shifted(Article one) {
        Article longer = article(one.path(), "xyz " + one.source().text());
        return new Article(one.path(), one.sha256(), one.byteCount(), one.encoding(), one.type(), longer.source(), longer.rawBlocks(), longer.metadata());
    }

    @Test
    void aRejectedLinkBetweenWholeArticlesDoesNotComeBackForAnotherReason() {
        Annotation then = whole(paper, wire, "2 of 2 sentences stand there.");
        CaseLinks links = CaseLinks.of(List.of(SampleLinks.page(then)), texts(paper, wire));
        Page decided = links.apply(HAND.reject(links.shown()), "Test 1").page("ik").orElseThrow();
        Annotation now = whole(later, wire, "2 of 3 sentences stand there.");
        assertEquals(List.of(), CaseLinks.of(List.of(SampleLinks.page(now), decided), texts(later, wire)).shown());
        Annotation same = whole(paper, wire, "Both have the same headline.");
        assertEquals(1, CaseLinks.of(List.of(SampleLinks.page(same), decided), texts(paper, wire)).shown().size(), "of the same text something else is said");
    }

    private static Annotation whole(Article from, Article to, String reason) {
        Passage first = Passage.whole(from.path());
        Passage second = Passage.whole(to.path());
        RelationBody body = new RelationBody(LinkRelation.DERIVES_FROM.json(), RelationBody.End.in(from.path(), null), RelationBody.End.in(to.path(), null), reason,
                Extras.NONE);
        return new Annotation(LinkId.of(LinkRelation.DERIVES_FROM.json(), from.sha256(), List.of(first), to.sha256(), List.of(second)), Status.SUGGESTED,
                new Creator.Software("Test", "1", "words", reason, 0.9), SampleLinks.NOON, SampleLinks.NOON, body, List.of(first, second), null, List.of(), null,
                LinkTexts.of(from.sha256(), to.sha256()));
    }

    @Test
    void anEndInAnArticleThatTheCaseDoesNotHaveAnyMoreIsGoneAndSoIsOneThatMeansAllOfIt() {
        LinkTexts unread = new LinkTexts(Map.of(paper.path(), paper), wire.path()::equals, (page, sha256) -> Optional.empty());
        LinkTexts without = new LinkTexts(Map.of(paper.path(), paper), path -> false, (page, sha256) -> Optional.empty());
        CaseLinks then = CaseLinks.of(List.of(SampleLinks.page(whole(paper, wire, "It says so."))), texts(paper, wire));
        for (Page page : List.of(made("thanked forty helpers", "held through the night"), then.apply(HAND.accept(then.shown()), "Test 1").page("ik").orElseThrow())) {
            Link there = CaseLinks.of(List.of(page), unread).shown().getFirst();
            assertTrue(there.isAttached(), "the article cannot be read, and is there");
            Link link = CaseLinks.of(List.of(page), without).shown().getFirst();
            assertEquals(AnchorState.ORPHAN, link.to().state());
            assertTrue(link.from().state().isAttached());
            assertEquals(there.to().passages(), link.to().passages(), "what it said is kept");
            assertEquals(List.of(), HAND.attach(List.of(link), without));
            assertEquals(List.of(), CaseLinks.of(List.of(page), without).apply(HAND.reject(List.of(link)), "Test 1").shown());
        }
    }

    @Test
    void anEndInAnArticleThatIsNotKnownIsAsItWas() {
        Link link = CaseLinks.of(List.of(made("thanked forty helpers", "held through the night"))).shown().getFirst();
        assertTrue(link.isAttached());
        assertEquals(List.of(passage(paper, "thanked forty helpers").position()), spans(link.from()));
    }
}
