package org.sourceline.core.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Identities;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.IdentityBody;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Status;

class IdentitiesTest {

    private static Page page(IdentityBody... bodies) {
        return SampleCase.identities(List.of(bodies).stream().map(body -> SampleCase.identity(Status.MANUAL, body))
                .toArray(Annotation[]::new));
    }

    private static IdentityBody merge(String from, String into) {
        return IdentityBody.of(from).withMergedInto(into);
    }

    @Test
    void mergesAreFollowedToTheirEnd() {
        Identities identities = Identities.of(List.of(page(merge("a", "b"), merge("b", "c"), IdentityBody.of("c").withLabel("C"))));
        assertEquals("c", identities.resolve("a"));
        assertEquals("c", identities.resolve("c"));
        assertEquals("x", identities.resolve("x"));
        assertEquals(Set.of("a", "b"), identities.mergedInto("c"));
        assertEquals(Optional.of("C"), identities.label("a"));
    }

    @Test
    void aCircleEndsAtOneOfItsEntitiesForAll() {
        Identities identities = Identities.of(List.of(page(merge("b", "c"), merge("c", "b"), merge("d", "c"))));
        assertEquals(List.of("b", "b", "b"), List.of("b", "c", "d").stream().map(identities::resolve).toList());
    }

    @Test
    void theFirstSetCountsWhereTwoContradictEachOther() {
        Page mine = page(IdentityBody.of("a").withLabel("Mine").withAliases(List.of("one")));
        Page theirs = page(IdentityBody.of("a").withLabel("Theirs").withKind(EntityKind.PLACE).withAliases(List.of("two", "one")));
        Identities identities = Identities.of(List.of(mine, theirs));
        assertEquals(Optional.of("Mine"), identities.label("a"));
        assertEquals(Optional.of(EntityKind.PLACE), identities.kind("a"));
        assertEquals(List.of("one", "two"), identities.find("a").orElseThrow().aliases());
    }

    @Test
    void whatWasDeletedCountsNoMoreAndWhatWasRejectedIsNoEntity() {
        Identities identities = Identities.of(List.of(SampleCase.identities(SampleCase.identity(Status.DELETED, merge("a", "b")),
                SampleCase.identity(Status.REJECTED, IdentityBody.of("he")))));
        assertEquals("a", identities.resolve("a"));
        assertTrue(identities.isRejected("he"));
        assertFalse(identities.isRejected("a"));
    }

    @Test
    void twoAreKeptApartFromEitherSideAndAfterMerges() {
        Identities identities = Identities.of(List.of(page(IdentityBody.of("a").withDifferentFrom(List.of("b")), merge("b", "c"))));
        assertTrue(identities.areDifferent("a", "c"));
        assertTrue(identities.areDifferent("c", "a"));
        assertFalse(identities.areDifferent("b", "c"));
    }

    @Test
    void claimsAreSeenWithTheEntitiesThatTheirSourcesWereMergedInto() {
        Identities identities = Identities.of(List.of(page(merge("m-olsund", "marit-olsund"), merge("the-gazette", "gazette"))));
        ClaimBody seen = (ClaimBody) Objects.requireNonNull(identities.seen(SampleCase.claimBy("m-olsund")));
        assertEquals("marit-olsund", seen.sourceEntity());
        assertEquals(List.of("gazette", "marit-olsund"), seen.chain().stream().map(ChainStep::entity).toList());
        assertEquals(SampleCase.claimBy("x").withChain(seen.chain()).withSource(List.of(), SourceKind.NAMED_PERSON, "marit-olsund"), seen);
        ChainStep unknown = new ChainStep("a neighbour", null, SourceKind.ANONYMOUS_PERSON, null, null, null);
        ClaimBody anonymous = SampleCase.claimBy("x").withSource(List.of(), SourceKind.ANONYMOUS_PERSON, null).withChain(List.of(unknown));
        assertEquals(anonymous, identities.seen(anonymous));
    }

    @Test
    void aMentionThatNobodyDecidedOnIsSeenAsItIs() {
        Identities identities = Identities.of(List.of(page(IdentityBody.of("a").withLabel("A"))));
        assertEquals(SampleCase.person("b", "B"), identities.seen(SampleCase.person("b", "B")));
        assertEquals(SampleCase.person("a", "A"), identities.seen(SampleCase.person("a", "Ay")));
        assertEquals(null, identities.seen((Body) null));
    }

    @Test
    void onlyWhatWasDecidedOtherwiseDiffers() {
        Identities before = Identities.of(List.of(page(IdentityBody.of("a").withLabel("A"), IdentityBody.of("b").withLabel("B"), IdentityBody.of("gone"))));
        Identities after = Identities.of(List.of(page(IdentityBody.of("a").withLabel("A"), IdentityBody.of("b").withLabel("Bee"), IdentityBody.of("new"))));
        assertEquals(Set.of("b", "gone", "new"), before.differences(after));
        assertEquals(Set.of(), after.differences(after));
        Identities rejected = Identities.of(List.of(SampleCase.identities(SampleCase.identity(Status.REJECTED, IdentityBody.of("a").withLabel("A")))));
        Identities accepted = Identities.of(List.of(page(IdentityBody.of("a").withLabel("A"))));
        assertEquals(Set.of("a"), accepted.differences(rejected));
    }
}
