package org.sourceline.core.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sourceline.core.edit.Change;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.RelationBody;
import org.sourceline.core.model.Status;

/** What a person decides on links goes into the person's set, holds for later runs, and can be undone. */
class CaseLinksTest {

    private static final Annotation QUOTE = SampleLinks.suggestion(LinkRelation.QUOTES, "quote", 10);
    private static final Annotation DENIAL = SampleLinks.suggestion(LinkRelation.DENIES, "denial", 40);
    private static final LinkDecisions HAND = new LinkDecisions("ik", "Ines Kallweit", Instant.parse("2026-03-02T08:00:00.5Z"));

    private final CaseLinks links = CaseLinks.of(List.of(SampleLinks.page(QUOTE, DENIAL)));

    private static List<String> ids(CaseLinks links) {
        return links.shown().stream().map(Link::id).toList();
    }

    @Test
    void endsTellTheirArticlesAndPassages() {
        Link link = links.shown().getFirst();
        assertEquals(SampleLinks.PAPER, link.from().article());
        assertEquals(SampleLinks.WIRE, link.to().article());
        assertEquals(List.of(QUOTE.target().getLast()), link.to().passages());
        assertEquals(SampleLinks.WIRE, link.across(SampleLinks.PAPER).article());
        assertEquals("The same nine words.", link.reason());
    }

    @Test
    void acceptedSuggestionIsReplacedByTheDecision() {
        CaseLinks decided = links.apply(HAND.accept(List.of(links.shown().getFirst())), "Test 1");
        Link accepted = decided.shown().stream().filter(link -> link.set().equals("ik")).findFirst().orElseThrow();
        assertTrue(accepted.isConfirmed());
        assertEquals(QUOTE.id(), accepted.annotation().suggestion());
        assertEquals(QUOTE.target(), accepted.annotation().target());
        assertEquals(2, decided.shown().size());
        assertEquals(List.of(QUOTE, DENIAL), decided.page("suggested").orElseThrow().items(), "suggestions are never touched");
    }

    @Test
    void rejectionSurvivesTheNextRunForEqualBodiesOnly() {
        CaseLinks decided = links.apply(HAND.reject(links.shown()), "Test 1");
        assertEquals(List.of(), decided.shown());
        CaseLinks again = decided.with(SampleLinks.page(QUOTE, DENIAL));
        assertEquals(List.of(), again.shown());
        RelationBody body = (RelationBody) DENIAL.body();
        Annotation other = DENIAL.withBody(new RelationBody(body.relation(), body.from(), body.to(), "Another reason.", body.extras()), DENIAL.created());
        assertEquals(List.of(DENIAL.id()), ids(decided.with(SampleLinks.page(QUOTE, other))));
    }

    @Test
    void aSuggestionThatIsTheSameObjectMakesTheSameLink() {
        Annotation other = SampleLinks.suggestion(LinkRelation.DENIES, "denial", 41);
        CaseLinks next = links.with(List.of(SampleLinks.page(QUOTE, other)), LinkTexts.unknown());
        assertSame(links.shown().getFirst(), next.shown().getFirst());
        assertSame(other, next.shown().getLast().annotation());
        CaseLinks elsewhere = links.with(List.of(Page.ofLinks("another", "Test 1").withItems(List.of(QUOTE))), LinkTexts.unknown());
        assertEquals("another", elsewhere.shown().getFirst().set());
    }

    @Test
    void inverseChangesUndo() {
        List<Change> changes = HAND.reject(links.shown());
        CaseLinks undone = links.apply(changes, "Test 1").apply(changes.reversed().stream().map(Change::inverse).toList(), "Test 1");
        assertEquals(ids(links), ids(undone));
    }

    @Test
    void whatThePersonMadeIsTakenBackByATombstone() {
        Link quote = links.shown().getFirst();
        CaseLinks made = links.apply(List.of(HAND.make(LinkRelation.REPEATS, quote.from(), quote.to(), null, LinkTexts.unknown())), "Test 1");
        Link mine = made.shown().stream().filter(link -> link.is(LinkRelation.REPEATS)).findFirst().orElseThrow();
        CaseLinks gone = made.apply(HAND.reject(List.of(mine)), "Test 1");
        assertEquals(ids(links), ids(gone));
        assertEquals(Status.DELETED, gone.page("ik").orElseThrow().items().getFirst().status());
    }

    @Test
    void changesOfAnotherStateAreRefused() {
        List<Change> changes = HAND.accept(links.shown());
        CaseLinks decided = links.apply(changes, "Test 1");
        assertThrows(IllegalArgumentException.class, () -> decided.apply(changes, "Test 1"));
    }

    @Test
    void linksWithinOneArticleAndOtherAnnotationsAreNone() {
        Annotation within = QUOTE.withBody(new RelationBody("denies", new RelationBody.End(null, "a"), new RelationBody.End(null, "b")), QUOTE.created());
        assertEquals(List.of(), CaseLinks.of(List.of(SampleLinks.page(within, DENIAL.withBody(null, DENIAL.created())))).shown());
    }
}
