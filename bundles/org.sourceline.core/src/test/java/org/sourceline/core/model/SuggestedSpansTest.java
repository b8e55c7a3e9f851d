package org.sourceline.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The spans of a suggestion are written as its id is made of them, and read back. */
class SuggestedSpansTest {

    private static final SuggestedSpans CLAIM = new SuggestedSpans("Claim", List.of(new TextSpan(12, 30), new TextSpan(40, 41)), List.of(new TextSpan(31, 35)), List.of());

    private static Extras with(String json) {
        return Extras.of(List.of(new Extras.Property(SuggestedSpans.PROPERTY, json)));
    }

    @Test
    void areReadAsTheyAreWritten() {
        assertEquals("Claim 12-30 40-41 cue 31-35 source", CLAIM.toString());
        assertEquals(Optional.of(CLAIM), SuggestedSpans.kept(CLAIM.keptIn(Extras.NONE)));
        SuggestedSpans mention = new SuggestedSpans("Entity", List.of(new TextSpan(0, 5)), List.of(), List.of());
        assertEquals("Entity 0-5", mention.toString());
        assertEquals(Optional.of(mention), SuggestedSpans.kept(mention.keptIn(Extras.NONE)));
        SuggestedSpans source = new SuggestedSpans("Claim", List.of(new TextSpan(1, 2)), List.of(), List.of(new TextSpan(3, 4)));
        assertEquals(Optional.of(source), SuggestedSpans.kept(source.keptIn(CLAIM.keptIn(Extras.NONE))));
        assertEquals(1, source.keptIn(CLAIM.keptIn(Extras.NONE)).properties().size());
    }

    @Test
    void giveTheIdOfTheSuggestion() {
        Passage passage = new Passage("articles/a.txt", new TextSpan(0, 5), "Quays", "", "");
        Body body = new EntityBody(EntityKind.ORGANISATION, "quays", "Quays", null);
        assertEquals(SuggestionId.of("ab12", body, List.of(passage)), SuggestedSpans.of(body, List.of(passage)).id("ab12"));
        assertEquals(Identifiers.named("ab12 Entity 0-5"), SuggestionId.of("ab12", body, List.of(passage)));
        Annotation one = new Annotation("urn:uuid:1", Status.ACCEPTED, new Creator.Person("Ada"), Instant.EPOCH, body, List.of(passage));
        String id = CLAIM.id("ab12");
        assertEquals(Optional.empty(), SuggestedSpans.ofSuggestion(one, id, "ab12"));
        assertEquals(Optional.of(CLAIM), SuggestedSpans.ofSuggestion(CLAIM.keptIn(one), id, "ab12"));
        assertEquals(Optional.empty(), SuggestedSpans.ofSuggestion(CLAIM.keptIn(one), id, "cd34"));
    }

    @Test
    void moveTogetherOrNotAtAll() {
        assertEquals("Claim 13-31 41-42 cue 32-36 source", CLAIM.moved(span -> Optional.of(span.shifted(1))).orElseThrow().toString());
        SuggestedSpans sourced = new SuggestedSpans("Claim", List.of(new TextSpan(9, 12)), List.of(new TextSpan(6, 8)), List.of(new TextSpan(0, 5)));
        assertEquals("Claim 10-13 cue 7-9 source 1-6", sourced.moved(span -> Optional.of(span.shifted(1))).orElseThrow().toString());
        assertEquals(Optional.empty(), CLAIM.moved(span -> span.start() == 31 ? Optional.empty() : Optional.of(span)));
    }

    @Test
    void whatDecidedOnSomethingElseIsNotCalledAnew() {
        Passage passage = new Passage("articles/a.txt", new TextSpan(0, 5), "Quays", "", "");
        Body body = new EntityBody(EntityKind.ORGANISATION, "quays", "Quays", null);
        Annotation decision = CLAIM.keptIn(new Annotation("urn:uuid:1", Status.ACCEPTED, new Creator.Person("Ada"), Instant.EPOCH, Instant.EPOCH, body,
                List.of(passage), "urn:uuid:other", List.of(), null, Extras.NONE));
        assertEquals(decision, SuggestionId.follow(decision, "ab12", decision, "cd34", Optional::of));
        NoteBody note = new NoteBody("", NoteBody.PLAIN, CLAIM.keptIn(with("1")).with(new Extras.Property(SuggestionId.SUBJECT, "\"urn:uuid:other\"")));
        Annotation dismissal = decision.withBody(note, Instant.EPOCH);
        assertEquals(dismissal, SuggestionId.follow(dismissal, "ab12", dismissal, "cd34", Optional::of));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "\"", "null", "{}", "\"Claim 3\"", "\"Claim 9-3\"", "\"Claim -3-9\"", "\"Claim 1-99999999999\"", "\"Claim 1-2 cue x\""})
    void oddOnesAreNone(String json) {
        assertEquals(Optional.empty(), SuggestedSpans.kept(with(json)), json);
    }

    @Test
    void aPropertyTakesThePlaceOfTheOneOfItsName() {
        Extras two = Extras.of(List.of(new Extras.Property("a", "1"), new Extras.Property("b", "2")));
        assertEquals(List.of(new Extras.Property("a", "3"), new Extras.Property("b", "2")), two.with(new Extras.Property("a", "3")).properties());
        assertEquals(3, two.with(new Extras.Property("c", "3")).properties().size());
    }
}
