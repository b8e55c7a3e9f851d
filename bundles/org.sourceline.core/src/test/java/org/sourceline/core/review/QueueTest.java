package org.sourceline.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.BlockBody;
import org.sourceline.core.model.BlockRole;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Directness;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.Suppression;
import org.sourceline.core.model.Suppressions;
import org.sourceline.core.model.TextSpan;

class QueueTest {

    private static final Instant TIME = Instant.parse("2031-02-03T04:05:06Z");
    private static final Creator ADA = new Creator.Person("Ada");

    private static final Annotation PERSON = suggestion("p", 10, "Jonas  Reth", entity(EntityKind.PERSON, "jonas-reth", "Jonas Reth"), "name.title", 0.9);
    private static final Annotation PLACE = suggestion("l", 30, "Lowport", entity(EntityKind.PLACE, "lowport", "Lowport"), "name.place", 0.6);
    private static final Annotation DENIAL = suggestion("c", 50, "it shared a file", claim(Stance.DENIES, "jonas-reth", SourceKind.NAMED_PERSON), "cue.deny", 0.8);
    private static final Annotation BLOCK = suggestion("b", 0, "Menu", new BlockBody(BlockRole.NAVIGATION), "layout", 0.95);

    private static Annotation suggestion(String id, int at, String words, Body body, String rule, double confidence) {
        return new Annotation(id, Status.SUGGESTED, new Creator.Software("analyser", "1", rule, "because", confidence), TIME, body,
                List.of(new Passage("articles/a.txt", new TextSpan(at, at + words.length()), words, "before ", " behind")));
    }

    private static EntityBody entity(EntityKind kind, String id, String label) {
        return new EntityBody(kind, id, label, null);
    }

    private static ClaimBody claim(Stance stance, @Nullable String entity, SourceKind kind) {
        return new ClaimBody(stance, Directness.INDIRECT, List.of(), List.of(), kind, entity, List.of(), null, Extras.NONE);
    }

    private static Annotation decision(Status status, Annotation on, @Nullable Body body) {
        return new Annotation("d-" + on.id(), status, ADA, TIME, TIME, body, on.target(), on.id(), List.of(), null, Extras.NONE);
    }

    private static List<Candidate> candidates(Annotation... decisions) {
        return Candidates.of("articles/a.txt", Map.of("suggested", List.of(DENIAL, PLACE, BLOCK, PERSON), "ada", List.of(decisions)),
                Suppressions.NONE);
    }

    private static List<String> ids(List<Candidate> ones) {
        return ones.stream().map(one -> one.suggestion().id()).toList();
    }

    private static Queue queue(Criteria criteria, Order order, Annotation... decisions) {
        return Queue.of(candidates(decisions), criteria, order, null);
    }

    @Test
    void listsAllButBlocksInTheWantedOrder() {
        assertEquals(List.of("p", "l", "c"), ids(queue(Criteria.ALL, Order.POSITION).rows()));
        assertEquals(List.of("p", "c", "l"), ids(queue(Criteria.ALL, Order.SUREST_FIRST).rows()));
        assertEquals(List.of("l", "c", "p"), ids(queue(Criteria.ALL, Order.LEAST_SURE_FIRST).rows()));
    }

    @Test
    void findsTheFirstOfSomeInItsOrder() {
        Annotation accepted = decision(Status.ACCEPTED, PERSON, PERSON.body());
        List<Candidate.Key> some = List.of(key(DENIAL), key(PLACE), key(PERSON), key(BLOCK));
        assertEquals("p", first(some, Order.POSITION, accepted), "decided on, so no row");
        assertEquals("l", first(some, Order.LEAST_SURE_FIRST, accepted));
        assertEquals(Optional.empty(), queue(Criteria.ALL, Order.POSITION).first(List.of(key(BLOCK))));
    }

    private static Candidate.Key key(Annotation suggestion) {
        return new Candidate.Key("articles/a.txt", "suggested", suggestion.id());
    }

    private static String first(List<Candidate.Key> some, Order order, Annotation... decisions) {
        return queue(Criteria.ALL, order, decisions).first(some).orElseThrow().suggestion().id();
    }

    @Test
    void aCaseIsGoneThroughArticleByArticle() {
        List<Candidate> all = new ArrayList<>(Candidates.of("articles/b.txt", Map.of("suggested", List.of(PERSON)), Suppressions.NONE));
        all.addAll(candidates());
        assertEquals(List.of("articles/a.txt", "articles/a.txt", "articles/a.txt", "articles/b.txt"),
                Queue.of(all, Criteria.ALL, Order.POSITION, null).rows().stream().map(Candidate::article).toList());
    }

    @Test
    void filtersByKindSourceRuleAndWords() {
        Criteria all = Criteria.ALL;
        assertEquals(List.of("l", "c"), ids(queue(all.withKinds(Set.of(EntityKind.PLACE, Stance.DENIES)), Order.POSITION).rows()));
        assertEquals(List.of("c"), ids(queue(all.withSources(Set.of(), Set.of("Jonas Reth")), Order.POSITION).rows()));
        assertEquals(List.of("c"), ids(queue(all.withSources(Set.of(SourceKind.NAMED_PERSON), Set.of()), Order.POSITION).rows()));
        assertEquals(List.of(), ids(queue(all.withSources(Set.of(SourceKind.DATA), Set.of()), Order.POSITION).rows()));
        assertEquals(List.of("p"), ids(queue(all.withRules(Set.of("name.title")), Order.POSITION).rows()));
        assertEquals(List.of("p", "c"), ids(queue(all.withWords("RETH jonas"), Order.POSITION).rows()), "subject of mention and claim");
        assertEquals(List.of("p"), ids(queue(all.withWords("jonas reth title"), Order.POSITION).rows()), "words and rule");
        assertTrue(all.withWords("x").isFiltering());
        assertFalse(all.withWords("  ").withDecided(true).isFiltering());
    }

    @Test
    void tellsWhatWasDecided() {
        Annotation accepted = decision(Status.ACCEPTED, PERSON, PERSON.body());
        Annotation changed = decision(Status.ACCEPTED, PLACE, entity(EntityKind.ORGANISATION, "lowport", "Lowport"));
        Annotation rejected = decision(Status.REJECTED, DENIAL, DENIAL.body());
        Queue queue = queue(Criteria.ALL.withDecided(true), Order.POSITION, accepted, changed, rejected);
        assertEquals(List.of(Verdict.ACCEPTED, Verdict.CHANGED, Verdict.REJECTED), queue.rows().stream().map(Candidate::verdict).toList());
        assertEquals(new Progress(3, 1, 1, 1), queue.overall());
        assertTrue(queue.overall().isDone());
        assertEquals(List.of(), queue.open());
        assertEquals(List.of(), queue(Criteria.ALL, Order.POSITION, accepted, changed, rejected).rows());
    }

    @Test
    void aRejectionHoldsForTheBodyThatWasRejected() {
        Annotation otherBody = decision(Status.REJECTED, PERSON, entity(EntityKind.ORGANISATION, "jonas-reth", "Jonas Reth"));
        assertEquals(new Progress(3, 0, 0, 0), queue(Criteria.ALL, Order.POSITION, otherBody).overall());
        Annotation deleted = decision(Status.DELETED, PERSON, otherBody.body());
        assertEquals(new Progress(3, 0, 0, 1), queue(Criteria.ALL, Order.POSITION, deleted).overall());
    }

    @Test
    void progressOfWhatMatchesIsCountedByItself() {
        Queue queue = queue(Criteria.ALL.withKinds(Set.of(EntityKind.PERSON)), Order.POSITION, decision(Status.ACCEPTED, PERSON, PERSON.body()));
        assertEquals(new Progress(1, 1, 0, 0), queue.matching());
        assertEquals(2, queue.overall().open());
    }

    @Test
    void stepsAroundTheEnds() {
        Queue queue = queue(Criteria.ALL, Order.POSITION);
        Candidate first = queue.rows().getFirst();
        Candidate last = queue.rows().getLast();
        assertEquals(first, queue.next(null, one -> true).orElseThrow());
        assertEquals(last, queue.previous(null, one -> true).orElseThrow());
        assertEquals(first, queue.next(last.key(), one -> true).orElseThrow());
        assertEquals(last, queue.previous(first.key(), one -> true).orElseThrow());
        assertEquals(last, queue.next(first.key(), one -> one.suggestion() == DENIAL).orElseThrow());
        assertTrue(queue.next(first.key(), one -> one.key().equals(first.key())).isEmpty(), "never the one itself");
        assertTrue(Queue.EMPTY.next(null, one -> true).isEmpty());
    }

    @Test
    void theOneThatIsLookedAtStaysInItsPlace() {
        Annotation accepted = decision(Status.ACCEPTED, PERSON, PERSON.body());
        Candidate.Key key = new Candidate.Key("articles/a.txt", "suggested", "p");
        Queue queue = Queue.of(candidates(accepted), Criteria.ALL, Order.POSITION, key);
        assertEquals(List.of("p", "l", "c"), ids(queue.rows()));
        assertEquals(0, queue.indexOf(key));
        assertEquals(List.of("l", "c"), ids(queue.open()));
        assertEquals(Verdict.ACCEPTED, Queue.of(candidates(accepted), Criteria.ALL, Order.POSITION, null).find(key).orElseThrow().verdict());
    }

    @Test
    void whatIsNeverSuggestedIsNotListed() {
        Suppressions never = Suppressions.NONE.with(new Suppression.OfName("Lowport", ADA, TIME, Extras.NONE));
        List<Candidate> left = Candidates.of("articles/a.txt", Map.of("suggested", List.of(PERSON, PLACE)), never);
        assertEquals(List.of("p"), ids(left));
        Annotation accepted = decision(Status.ACCEPTED, PLACE, PLACE.body());
        assertEquals(2, Candidates.of("articles/a.txt", Map.of("suggested", List.of(PERSON, PLACE), "ada", List.of(accepted)), never).size());
    }
}
