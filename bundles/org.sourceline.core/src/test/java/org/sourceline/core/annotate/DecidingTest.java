package org.sourceline.core.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Status;

class DecidingTest {

    private final Desk desk = new Desk("Jonas Reth met Ilse Varga and Odo Lind.\n");
    private final Deciding deciding = new Deciding(desk.hand);
    private final Annotation reth = desk.person("Jonas Reth");
    private final Annotation varga = desk.person("Ilse Varga");

    DecidingTest() {
        desk.suggest(reth, varga);
    }

    @Test
    void anAcceptedSuggestionIsCopiedAndHidden() {
        Anchored suggestion = desk.suggested("Jonas Reth");
        Anchored accepted = desk.apply(deciding.accept(List.of(suggestion)));
        assertEquals(Status.ACCEPTED, accepted.annotation().status());
        assertEquals(reth.id(), accepted.annotation().suggestion());
        assertNotEquals(reth.id(), accepted.id());
        assertEquals(reth.body(), accepted.annotation().body());
        assertEquals(reth.target(), accepted.annotation().target());
        assertEquals(new Creator.Person("ada \"b\""), accepted.annotation().creator());
        assertEquals(Desk.MINE, accepted.set());
        assertFalse(desk.sets.isShown(suggestion));
        assertTrue(desk.sets.isShown(accepted));
        assertFalse(desk.sets.isDirty(Desk.SUGGESTED));
    }

    @Test
    void severalAreOneEditAndUndoneAtOnce() {
        Edit edit = deciding.accept(List.of(desk.suggested("Jonas Reth"), desk.suggested("Ilse Varga")));
        assertEquals("Accept 2 Persons", edit.label());
        desk.sets.apply(edit);
        desk.sets.apply(edit.inverse());
        assertTrue(desk.sets.isShown(desk.suggested("Jonas Reth")));
        assertFalse(desk.sets.isDirty());
    }

    @Test
    void aRejectionHoldsWithBodyAndTarget() {
        Anchored rejected = desk.apply(deciding.reject(List.of(desk.suggested("Ilse Varga"))));
        assertEquals(Status.REJECTED, rejected.annotation().status());
        assertEquals(varga.body(), rejected.annotation().body());
        assertEquals(varga.target(), rejected.annotation().target());
        assertFalse(desk.sets.isShown(desk.suggested("Ilse Varga")));
        desk.suggest(varga);
        assertFalse(desk.sets.isShown(desk.suggested("Ilse Varga")), "in the next run too");
    }

    @Test
    void rejectingWhatWasAcceptedChangedRejectsWhatWasSuggested() {
        Anchored changed = desk.apply(new Revising(desk.hand).kind(List.of(desk.suggested("Ilse Varga")), EntityKind.PLACE));
        Anchored rejected = desk.apply(deciding.reject(List.of(changed)));
        assertEquals(changed.id(), rejected.id());
        assertEquals(varga.body(), rejected.annotation().body());
        assertFalse(desk.sets.isShown(desk.suggested("Ilse Varga")));
    }

    @Test
    void whatWasNeverSavedVanishes() {
        Anchored made = desk.apply(new Making(desk.hand).highlight(List.of(desk.span("met"))));
        desk.sets.apply(deciding.delete(List.of(made)));
        assertTrue(desk.sets.find(Desk.MINE, made.id()).isEmpty());
        assertFalse(desk.sets.isDirty());
    }

    @Test
    void whatWasSavedLeavesATombstoneThatCanBeTakenBack() {
        Anchored made = desk.apply(new Making(desk.hand).highlight(List.of(desk.span("met"))));
        desk.sets.saved(desk.sets.snapshot(Desk.MINE));
        Edit edit = deciding.delete(List.of(made));
        assertEquals("Delete Highlight “met”", edit.label());
        Anchored gone = desk.apply(edit);
        assertEquals(Status.DELETED, gone.annotation().status());
        assertEquals("{\"type\":\"Person\",\"name\":\"ada \\\"b\\\"\"}",
                gone.annotation().extras().find(Deciding.DELETED_BY).orElseThrow());
        assertEquals(Desk.NOW, gone.annotation().modified());
        Anchored back = desk.apply(deciding.accept(List.of(gone)));
        assertEquals(Status.MANUAL, back.annotation().status());
        assertTrue(back.annotation().extras().isEmpty());
    }

    /** As a person does who presses the key twice before the window follows. */
    @Test
    void noSuggestionIsDecidedOnTwice() {
        List<Anchored> stale = List.of(desk.suggested("Jonas Reth"));
        Anchored accepted = desk.apply(deciding.accept(stale));
        assertThrows(EditRefusedException.class, () -> deciding.accept(stale));
        assertThrows(EditRefusedException.class, () -> deciding.reject(stale));
        assertThrows(EditRefusedException.class, () -> new Revising(desk.hand).kind(stale, EntityKind.PLACE));
        desk.sets.apply(deciding.reject(List.of(accepted)));
        assertThrows(EditRefusedException.class, () -> deciding.accept(stale));
    }

    @Test
    void relationsGoWithTheirEnds() {
        Making making = new Making(desk.hand);
        Anchored from = desk.apply(making.highlight(List.of(desk.span("Jonas"))));
        Anchored to = desk.apply(making.highlight(List.of(desk.span("Odo"))));
        Anchored relation = desk.apply(making.relation(from, to, "repeats"));
        Edit edit = deciding.delete(List.of(from));
        assertEquals("Delete Highlight “Jonas”", edit.label());
        desk.sets.apply(edit);
        assertTrue(desk.sets.find(relation.id()).isEmpty());
        assertTrue(desk.sets.find(to.id()).isPresent());
    }

    @Test
    void aMixedDeletionRejectsSuggestions() {
        Anchored made = desk.apply(new Making(desk.hand).entity(EntityKind.PERSON, List.of(desk.span("Odo Lind"))));
        Edit edit = deciding.delete(List.of(made, desk.suggested("Ilse Varga")));
        assertEquals("Delete 2 Persons", edit.label());
        desk.sets.apply(edit);
        assertFalse(desk.sets.isShown(desk.suggested("Ilse Varga")));
    }

    @Test
    void whatIsDecidedOrReadOnlyIsRefused() {
        Anchored made = desk.apply(new Making(desk.hand).highlight(List.of(desk.span("met"))));
        List<Anchored> own = List.of(made);
        assertThrows(EditRefusedException.class, () -> deciding.accept(own));
        assertThrows(EditRefusedException.class, () -> deciding.reject(own));
        Annotation foreign = made.annotation().withStatus(Status.MANUAL, Desk.NOW);
        Desk other = new Desk("Jonas Reth met Ilse Varga and Odo Lind.\n");
        other.suggest(foreign);
        List<Anchored> theirs = List.of(other.suggested("met"));
        var refused = assertThrows(EditRefusedException.class, () -> new Deciding(other.hand).delete(theirs));
        assertTrue(refused.getMessage().contains("“suggested”"), refused.getMessage());
    }
}
