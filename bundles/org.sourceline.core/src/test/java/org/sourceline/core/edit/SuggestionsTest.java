package org.sourceline.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;

/** Suggestions hide when a person decides on them, and show themselves again when the decision goes. */
class SuggestionsTest {

    private static final Annotation QUELL = Sample.suggestion("s1", "Mira Quell");
    private static final Annotation FERRY = Sample.suggestion("s2", "Tolland ferry");
    private static final Annotation REJECTED = Sample.decision("d1", Status.REJECTED, QUELL, QUELL.body());
    private static final Annotation ACCEPTED = Sample.decision("d2", Status.ACCEPTED, FERRY, Sample.person("ferry"));

    private final ArticleSets sets = Sample.open(Sample.page("own"));
    private final List<ArticleListener.Event> events = new ArrayList<>();

    SuggestionsTest() {
        sets.open(Sample.page("suggested", QUELL, FERRY), true);
        sets.addListener(events::add);
    }

    @Test
    void aRejectionHidesAndItsUndoShows() {
        Edit reject = Sample.edit(Sample.add("own", REJECTED));
        sets.apply(reject);
        assertEquals(List.of("s2:Tolland ferry"), Sample.painted(sets));
        assertFalse(sets.isShown(sets.find("s1").orElseThrow()));
        sets.apply(reject.inverse());
        assertEquals(List.of("s1:Mira Quell", "s2:Tolland ferry"), Sample.painted(sets));
        assertTrue(sets.isShown(sets.find("s1").orElseThrow()));
    }

    @Test
    void anAcceptedOneTakesThePlaceOfTheSuggestion() {
        sets.apply(Sample.edit(Sample.add("own", ACCEPTED)));
        assertEquals(List.of("s1:Mira Quell", "d2:Tolland ferry"), Sample.painted(sets));
    }

    @Test
    void aDeletedDecisionStillDecides() {
        sets.apply(Sample.edit(Sample.add("own", ACCEPTED)));
        sets.apply(Sample.edit(Sample.replace("own", ACCEPTED, ACCEPTED.withStatus(Status.DELETED, Sample.TIME))));
        assertEquals(List.of("s1:Mira Quell"), Sample.painted(sets));
    }

    @Test
    void aRejectionHoldsForTheRejectedBodyOnly() {
        sets.apply(Sample.edit(Sample.add("own", REJECTED)));
        Annotation changed = QUELL.withBody(Sample.person("Mira Quell-Ostrow"), Sample.TIME);
        Edit rerun = Sample.edit(Sample.replace("suggested", QUELL, changed));
        sets.apply(rerun);
        assertEquals(List.of("s1:Mira Quell", "s2:Tolland ferry"), Sample.painted(sets));
        sets.apply(rerun.inverse());
        assertEquals(List.of("s2:Tolland ferry"), Sample.painted(sets));
    }

    @Test
    void aRejectionWithoutABodyHoldsForAny() {
        sets.apply(Sample.edit(Sample.add("own", Sample.decision("d1", Status.REJECTED, QUELL, null))));
        sets.apply(Sample.edit(Sample.replace("suggested", QUELL, QUELL.withBody(Sample.person("other"), Sample.TIME))));
        assertEquals(List.of("s2:Tolland ferry"), Sample.painted(sets));
    }

    @Test
    void aSuggestionDecidesNothing() {
        sets.apply(Sample.edit(Sample.add("own", Sample.decision("s3", Status.SUGGESTED, QUELL, QUELL.body()))));
        assertEquals(List.of("s1:Mira Quell", "s3:Mira Quell", "s2:Tolland ferry"), Sample.painted(sets));
    }

    @Test
    void oneOfTwoDecisionsIsEnough() {
        Annotation second = Sample.decision("d3", Status.REJECTED, QUELL, QUELL.body());
        sets.open(Sample.page("colleague", second), true);
        sets.apply(Sample.edit(Sample.add("own", REJECTED)));
        sets.apply(Sample.edit(Sample.remove("own", REJECTED)));
        assertEquals(List.of("s2:Tolland ferry"), Sample.painted(sets));
        sets.close("colleague");
        assertEquals(List.of("s1:Mira Quell", "s2:Tolland ferry"), Sample.painted(sets));
    }

    @Test
    void theOrderInWhichTheSetsAreOpenedDoesNotMatter() {
        ArticleSets other = Sample.open(Sample.page("suggested", QUELL, FERRY), Sample.page("own", REJECTED, ACCEPTED));
        assertEquals(List.of("d2:Tolland ferry"), Sample.painted(other));
    }

    @Test
    void theEventNamesTheSuggestionThatTurned() {
        Annotation bare = new Annotation("d4", Status.REJECTED, Sample.ANNA, Sample.TIME, Sample.TIME, null, List.of(), "s2", List.of(),
                null, QUELL.extras());
        sets.apply(Sample.edit(Sample.add("own", bare)));
        ArticleListener.Event event = events.getLast();
        assertEquals(List.of("s2"), Sample.ids(event.removed()));
        assertEquals(List.of("d4", "s2"), Sample.ids(event.added()));
        assertEquals(Sample.span("Tolland ferry"), event.extent().orElseThrow());
    }

    @Test
    void theEventNamesNoSuggestionThatStaysAsItWas() {
        sets.apply(Sample.edit(Sample.add("own", REJECTED)));
        sets.apply(Sample.edit(Sample.replace("own", REJECTED, REJECTED.withNote("why", Sample.TIME))));
        assertEquals(List.of("d1"), Sample.ids(events.getLast().added()));
    }

    @Test
    void aSuggestionAndItsDecisionCanComeInOneEdit() {
        Annotation letter = Sample.suggestion("s9", "letter");
        Edit both = Sample.edit(Sample.add("own", Sample.decision("d9", Status.REJECTED, letter, letter.body())),
                Sample.add("suggested", letter));
        sets.apply(both);
        assertEquals(List.of("s1:Mira Quell", "s2:Tolland ferry"), Sample.painted(sets));
        assertEquals(List.of("d9", "s9"), Sample.ids(events.getLast().added()));
        sets.apply(both.inverse());
        assertEquals(List.of("s1:Mira Quell", "s2:Tolland ferry"), Sample.painted(sets));
    }

    @Test
    void manyDecisionsAtOnceHideAndShow() {
        List<Annotation> many = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            many.add(Sample.suggestion("m" + i, "letter"));
        }
        sets.open(Sample.page("many", many.toArray(Annotation[]::new)), true);
        Edit accept = new Edit("Accept", many.stream().map(one -> Sample.add("own", Sample.decision("d" + one.id(), Status.ACCEPTED, one,
                one.body()))).toList());
        sets.apply(accept);
        assertEquals(3_000, marksAtLetter().stream().filter(id -> id.startsWith("dm")).count());
        assertEquals(3_000, marksAtLetter().size());
        sets.apply(accept.inverse());
        assertEquals(3_000, marksAtLetter().stream().filter(id -> id.startsWith("m")).count());
        assertEquals(3_000, marksAtLetter().size());
    }

    private List<String> marksAtLetter() {
        List<String> ids = new ArrayList<>();
        sets.marksIn(new TextSpan(Sample.span("letter").start(), Sample.span("letter").end()), mark -> ids.add(mark.of().id()));
        return ids;
    }
}
