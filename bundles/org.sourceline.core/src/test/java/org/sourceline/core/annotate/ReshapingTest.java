package org.sourceline.core.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sourceline.core.annotate.Edges.Direction;
import org.sourceline.core.annotate.Edges.Edge;
import org.sourceline.core.annotate.Edges.Move;
import org.sourceline.core.annotate.Edges.Unit;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Directness;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Status;

class ReshapingTest {

    private static final Move WIDER = new Move(Edge.END, Direction.WIDEN, Unit.WORD);
    private static final Move SHORTER = new Move(Edge.END, Direction.SHORTEN, Unit.WORD);

    private final Desk desk = new Desk("“Nobody asked us,” said Ilse Varga. “It was no secret.”\n");
    private final Making making = new Making(desk.hand);
    private final Reshaping reshaping = new Reshaping(desk.hand);

    @Test
    void aWidenedNameNamesTheEntityAnew() {
        Anchored ilse = desk.apply(making.entity(EntityKind.PERSON, List.of(desk.span("Ilse"))));
        Edit edit = reshaping.move(ilse, WIDER);
        assertEquals("Widen Person “Ilse”", edit.label());
        EntityBody body = (EntityBody) desk.apply(edit).annotation().body();
        assertEquals("Ilse Varga", body.label());
        assertEquals("ilse-varga", body.entity());
    }

    @Test
    void aNameThatOthersShareStays() {
        desk.suggest(desk.person("Ilse Varga"));
        Anchored ilse = desk.apply(making.entity(EntityKind.PERSON, List.of(desk.span("Varga"))));
        EntityBody body = (EntityBody) desk.apply(reshaping.move(ilse, new Move(Edge.BEGIN, Direction.WIDEN, Unit.WORD))).annotation().body();
        assertEquals("ilse-varga", body.entity());
    }

    @Test
    void fragmentsComeAndGoAndTellWhatIsQuoted() {
        Anchored claim = desk.apply(making.claim(List.of(desk.span("“Nobody asked us,”"))));
        Anchored two = desk.apply(reshaping.addFragment(claim, List.of(desk.span("“It was no secret.”"))));
        assertEquals("“Nobody asked us,”|“It was no secret.”", desk.words(two));
        assertEquals(Directness.DIRECT, ((ClaimBody) two.annotation().body()).direct());
        Anchored three = desk.apply(reshaping.addFragment(two, List.of(desk.span("said"))));
        assertEquals("“Nobody asked us,” said|“It was no secret.”", desk.words(three), "what touches is one");
        assertEquals(Directness.MIXED, ((ClaimBody) three.annotation().body()).direct());
        assertEquals("“It was no secret.”", desk.words(desk.apply(reshaping.removeFragment(three, 3))));
    }

    @Test
    void aSuggestionIsAcceptedChanged() {
        desk.suggest(desk.person("Ilse"));
        Anchored accepted = desk.apply(reshaping.move(desk.suggested("Ilse"), WIDER));
        assertEquals(Status.ACCEPTED, accepted.annotation().status());
        assertEquals("Ilse Varga", desk.words(accepted));
        assertEquals(Desk.MINE, accepted.set());
    }

    @Test
    void whatCannotMoveIsRefused() {
        Anchored word = desk.apply(making.highlight(List.of(desk.span("“Nobody"))));
        assertThrows(EditRefusedException.class, () -> reshaping.move(word, SHORTER));
        assertThrows(EditRefusedException.class, () -> reshaping.move(word, new Move(Edge.BEGIN, Direction.WIDEN, Unit.WORD)));
        assertThrows(EditRefusedException.class, () -> reshaping.removeFragment(word, 3));
        var inside = List.of(desk.span("Nobody"));
        assertThrows(EditRefusedException.class, () -> reshaping.addFragment(word, inside));
    }

    @Test
    void aFragmentWithoutWordsGoes() {
        Anchored two = desk.apply(making.highlight(List.of(desk.span("Nobody"), desk.span("secret"))));
        assertEquals("Nobody", desk.words(desk.apply(reshaping.move(two, SHORTER))));
    }
}
