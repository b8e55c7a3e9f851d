package org.sourceline.analysis.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sourceline.core.anchor.AnchorMark;
import org.sourceline.core.anchor.AnchorState;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.SourceKind;

/** What lost its place when the text changed is found until somebody has said what is to become of it. */
class MovedPassageTest {

    private static final EntityBody PERSON = new EntityBody(EntityKind.PERSON, "olsund", "Marit Olsund", null);

    private static List<String> found(FindingRule rule, AnchorState state, boolean decided) {
        Desk desk = new Desk("a.txt", "Port closes\n\nMarit Olsund said the harbour stays closed.\n");
        desk.add(PERSON, "Marit Olsund", made -> new AnchorMark(state, "ab12", decided).on(made));
        return desk.alone(rule).stream().map(Finding::rule).toList();
    }

    @Test
    void whatMayStandElsewhereIsForReview() {
        assertEquals(List.of(MovedPassage.FOR_REVIEW), found(MovedPassage.forReview(), AnchorState.REVIEW, false));
        assertEquals(List.of(), found(MovedPassage.gone(), AnchorState.REVIEW, false));
    }

    @Test
    void whatStandsNowhereIsGone() {
        assertEquals(List.of(MovedPassage.GONE), found(MovedPassage.gone(), AnchorState.ORPHAN, false));
        assertEquals(List.of(), found(MovedPassage.forReview(), AnchorState.ORPHAN, false));
    }

    @Test
    void whatIsAttachedOrDecidedIsLeftAlone() {
        assertEquals(List.of(), found(MovedPassage.gone(), AnchorState.ORPHAN, true));
        assertEquals(List.of(), found(MovedPassage.forReview(), AnchorState.EXACT, false));
    }

    @Test
    void whatIsAttachedToNothingGivesRiseToNoOtherDoubt() {
        Desk desk = new Desk("a.txt", "Port closes\n\nTwo officials said the harbour stays closed.\n");
        desk.add(desk.says(SourceKind.ANONYMOUS_PERSON, "Two officials", "said", ""), "the harbour stays closed");
        assertEquals(1, desk.alone(new OnlyAnonymous()).size());
        Desk moved = new Desk("a.txt", "Port closes\n\nTwo officials said the harbour stays closed.\n");
        moved.add(moved.says(SourceKind.ANONYMOUS_PERSON, "Two officials", "said", ""), "the harbour stays closed",
                made -> new AnchorMark(AnchorState.REVIEW, "ab12", false).on(made));
        assertEquals(List.of(), moved.alone(new OnlyAnonymous()));
        assertEquals(1, moved.alone(MovedPassage.forReview()).size());
    }
}
