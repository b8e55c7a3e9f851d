package org.sourceline.core.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.EntityValue;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.SuggestedSpans;
import org.sourceline.core.model.SuggestionId;

class RevisingTest {

    private final Desk desk = new Desk("Quayline paid. Quayline denied it, Ilse Varga of Quayline said. Court filings show $3.\n");
    private final Making making = new Making(desk.hand);
    private final Revising revising = new Revising(desk.hand);
    private final Sourcing sourcing = new Sourcing(desk.hand);

    private Anchored claim(String words) {
        return desk.apply(making.claim(List.of(desk.span(words))));
    }

    private static ClaimBody body(Anchored claim) {
        return (ClaimBody) claim.annotation().body();
    }

    @Test
    void aChangedSuggestionIsAccepted() {
        desk.suggest(desk.person("Quayline"));
        Edit edit = revising.kind(List.of(desk.suggested("Quayline")), EntityKind.ORGANISATION);
        assertEquals("Change Person “Quayline” to Organisation", edit.label());
        Anchored changed = desk.apply(edit);
        assertEquals(Status.ACCEPTED, changed.annotation().status());
        assertEquals(new EntityBody(EntityKind.ORGANISATION, "quayline", "Quayline", null), changed.annotation().body());
    }

    @Test
    void whatWasSuggestedIsKnownAfterItsSpansWereChanged() {
        Annotation like = desk.person("Ilse Varga");
        String id = SuggestionId.of("00", new EntityBody(EntityKind.PERSON, "ilse-varga", "Ilse Varga", null), like.target());
        desk.suggest(new Annotation(id, like.status(), like.creator(), like.created(), like.body(), like.target()));
        Reshaping reshaping = new Reshaping(desk.hand);
        Anchored moved = desk.apply(reshaping.move(desk.suggested("Ilse Varga"), new Edges.Move(Edges.Edge.END, Edges.Direction.WIDEN, Edges.Unit.WORD)));
        assertEquals("Ilse Varga of", desk.words(moved));
        assertEquals(id, SuggestedSpans.kept(moved.annotation().extras()).orElseThrow().id("00"));
        Anchored again = desk.apply(reshaping.move(moved, new Edges.Move(Edges.Edge.END, Edges.Direction.WIDEN, Edges.Unit.WORD)));
        assertEquals(id, SuggestedSpans.kept(again.annotation().extras()).orElseThrow().id("00"));
        Anchored renamed = desk.apply(revising.kind(List.of(again), EntityKind.ORGANISATION));
        assertEquals(again.annotation().extras(), renamed.annotation().extras());

        Anchored own = desk.apply(making.entity(EntityKind.PERSON, List.of(desk.span("Court"))));
        Anchored ownMoved = desk.apply(reshaping.move(own, new Edges.Move(Edges.Edge.END, Edges.Direction.WIDEN, Edges.Unit.WORD)));
        assertTrue(SuggestedSpans.kept(ownMoved.annotation().extras()).isEmpty());
    }

    @Test
    void theWishedStateNeedsNoEdit() {
        Anchored person = desk.apply(making.entity(EntityKind.PERSON, List.of(desk.span("Ilse Varga"))));
        assertTrue(revising.kind(List.of(person), EntityKind.PERSON).isEmpty());
        assertTrue(revising.tags(List.of(person), List.of(" ")).isEmpty());
        assertTrue(revising.note(person, "").isEmpty());
    }

    @Test
    void aHighlightBecomesAMentionAndAClaimDoesNot() {
        Anchored mark = desk.apply(making.highlight(List.of(desk.span("$3"))));
        var body = (EntityBody) desk.apply(revising.kind(List.of(mark), EntityKind.MONEY)).annotation().body();
        assertEquals(new EntityValue.Money("3", "USD", false), body.value());
        List<Anchored> claims = List.of(claim("paid"));
        assertThrows(EditRefusedException.class, () -> revising.kind(claims, EntityKind.MONEY));
        List<Anchored> marks = List.of(mark);
        assertThrows(EditRefusedException.class, () -> revising.stance(marks, Stance.DENIES));
    }

    @Test
    void anEntityIsRenamedInAllItsMentions() {
        Anchored first = desk.apply(making.entity(EntityKind.ORGANISATION, List.of(desk.span("Quayline"))));
        Anchored second = desk.apply(making.entity(EntityKind.ORGANISATION, List.of(desk.span("Quayline denied"))));
        Anchored third = desk.apply(revising.entity(List.of(second), new Naming.Entity("quayline", EntityKind.ORGANISATION, "Quayline")));
        Edit edit = revising.label(first, "Quayline Ltd");
        assertEquals("Rename “Quayline” to “Quayline Ltd”", edit.label());
        assertEquals(2, edit.changes().size());
        desk.sets.apply(edit);
        assertEquals("Quayline Ltd", ((EntityBody) desk.sets.find(third.id()).orElseThrow().annotation().body()).label());
    }

    @Test
    void theSourceTellsKindEntityAndOrigin() {
        desk.suggest(desk.person("Ilse Varga"));
        Anchored claim = desk.apply(sourcing.source(claim("Quayline denied it"), List.of(desk.span("Ilse Varga of Quayline"))));
        assertEquals(SourceKind.NAMED_PERSON, body(claim).sourceKind());
        assertEquals("ilse-varga", body(claim).sourceEntity());
        assertEquals("Ilse Varga", body(claim).chain().getLast().agent());
        assertEquals(1, claim.source().size());
        Anchored other = desk.apply(sourcing.source(claim, List.of(desk.span("Court filings"))));
        assertEquals(SourceKind.DOCUMENT, body(other).sourceKind());
        assertNull(body(other).sourceEntity());
        assertEquals(List.of("Court filings"), body(other).chain().stream().map(step -> step.agent()).toList());
        assertEquals(SourceKind.UNATTRIBUTED, body(desk.apply(sourcing.source(other, List.of()))).sourceKind());
    }

    @Test
    void theCueIsSetAndCleared() {
        Edit edit = sourcing.cue(claim("Quayline denied it"), List.of(desk.span("said")));
        assertTrue(edit.label().endsWith("to “said”"), edit.label());
        Anchored claim = desk.apply(edit);
        assertEquals(List.of(desk.span("said")), claim.cue());
        assertTrue(desk.apply(sourcing.cue(claim, List.of())).cue().isEmpty());
    }

    @Test
    void stancesAndAnswersChange() {
        Anchored one = claim("Quayline paid");
        Anchored two = claim("denied it");
        Anchored both = desk.apply(revising.stance(List.of(one, two), Stance.DENIES));
        assertEquals(Stance.DENIES, body(desk.sets.find(one.id()).orElseThrow()).stance());
        Anchored answering = desk.apply(revising.answers(both, desk.sets.find(one.id()).orElseThrow()));
        assertEquals(one.id(), body(answering).answers());
        assertThrows(EditRefusedException.class, () -> revising.answers(answering, answering));
        assertNull(body(desk.apply(revising.answers(answering, null))).answers());
    }

    @Test
    void tagsNotesAndTextsChange() {
        Anchored note = desk.apply(making.note(List.of(desk.span("paid")), "check"));
        Anchored tagged = desk.apply(revising.tags(List.of(note), List.of(" a ", "b", "a")));
        assertEquals(List.of("a", "b"), tagged.annotation().tags());
        assertEquals("why", desk.apply(revising.note(tagged, " why ")).annotation().note());
        Anchored other = desk.sets.find(note.id()).orElseThrow();
        assertTrue(Problems.of(desk.sets, desk.apply(revising.text(other, " "))).getFirst().message().contains("no text"));
    }
}
