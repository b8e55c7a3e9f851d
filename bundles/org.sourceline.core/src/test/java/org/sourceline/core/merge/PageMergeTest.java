package org.sourceline.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TagBody;
import org.sourceline.core.store.SamplePage;

class PageMergeTest {

    private static final Instant LATER = Instant.parse("2026-03-04T10:00:00Z");
    private static final Instant LATEST = Instant.parse("2026-03-05T10:00:00Z");
    private static final Page BASE = SamplePage.page();
    private static final String CLAIM = BASE.items().stream().filter(one -> one.body() instanceof ClaimBody).findFirst().orElseThrow().id();

    private static Page with(Page page, String id, UnaryOperator<Annotation> change) {
        return page.withItems(page.items().stream().map(one -> one.id().equals(id) ? change.apply(one) : one).toList());
    }

    private static Page adding(Page page, Annotation... added) {
        List<Annotation> items = new ArrayList<>(page.items());
        items.addAll(List.of(added));
        items.sort(Annotation.BY_POSITION);
        return page.withItems(items);
    }

    private static Page without(Page page, String id) {
        return page.withItems(page.items().stream().filter(one -> !one.id().equals(id)).toList());
    }

    private static Optional<Annotation> find(Page page, String id) {
        return page.items().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static Annotation stance(Annotation claim, Stance stance, Instant at) {
        return claim.body() instanceof ClaimBody body ? claim.withBody(body.withStance(stance), at) : claim;
    }

    private static Annotation answers(Annotation claim, String other, Instant at) {
        return claim.body() instanceof ClaimBody body ? claim.withBody(body.withAnswers(other), at) : claim;
    }

    @Test
    void whatOneSideDidIsTaken() {
        Page ours = adding(BASE, SamplePage.numbered(101));
        Page theirs = with(BASE, CLAIM, one -> one.withNote("look", LATER));

        Merged merged = PageMerge.merge(BASE, ours, theirs);

        assertTrue(merged.isClean());
        assertEquals(adding(theirs, SamplePage.numbered(101)), merged.page());
        assertEquals(merged, PageMerge.merge(BASE, theirs, ours));
    }

    @Test
    void differentPropertiesOfOneBodyAreBothTaken() {
        Page ours = with(BASE, CLAIM, one -> stance(one, Stance.DENIES, LATER));
        Page theirs = with(BASE, CLAIM, one -> answers(one, SamplePage.id(77), LATEST).withNote("n", LATEST));

        Merged merged = PageMerge.merge(BASE, ours, theirs);

        assertTrue(merged.isClean(), merged.conflicts().toString());
        assertEquals(with(theirs, CLAIM, one -> stance(one, Stance.DENIES, LATEST)), merged.page());
    }

    @Test
    void theSamePropertyChangedTwiceIsAConflict() {
        Page ours = with(BASE, CLAIM, one -> stance(one, Stance.DENIES, LATER).withTags(List.of("a"), LATER));
        Page theirs = with(BASE, CLAIM, one -> stance(one, Stance.HEDGES, LATEST).withNote("n", LATEST));

        Merged merged = PageMerge.merge(BASE, ours, theirs);

        Conflict conflict = merged.conflicts().getFirst();
        assertEquals(List.of("body.stance"), conflict.properties());
        Annotation our = find(merged.resolved(one -> Side.OURS), CLAIM).orElseThrow();
        Annotation their = find(merged.resolved(one -> Side.THEIRS), CLAIM).orElseThrow();
        assertEquals(Optional.of(our), find(merged.page(), CLAIM));
        assertEquals(stance(our, Stance.HEDGES, LATEST), their);
        assertEquals(List.of("a"), their.tags());
        assertEquals("n", our.note());
        assertEquals(BASE.items().size(), merged.page().items().size());
    }

    @Test
    void equalChangesAreNoConflict() {
        Page both = with(BASE, CLAIM, one -> stance(one, Stance.DENIES, LATER));
        assertEquals(new Merged(both, List.of(), false), PageMerge.merge(BASE, both, both));
        Page later = with(BASE, CLAIM, one -> stance(one, Stance.DENIES, LATEST));
        assertEquals(new Merged(later, List.of(), false), PageMerge.merge(BASE, both, later));
    }

    @Test
    void aTombstoneWinsOverTheUntouched() {
        Page ours = with(BASE, CLAIM, one -> one.withStatus(Status.DELETED, LATER));
        assertEquals(new Merged(ours, List.of(), false), PageMerge.merge(BASE, ours, BASE));
        assertEquals(new Merged(ours, List.of(), false), PageMerge.merge(BASE, BASE, ours));
    }

    @Test
    void deletedHereAndChangedThereIsAConflictThatStaysDeletedAndKeepsTheChange() {
        Page deleted = with(BASE, CLAIM, one -> one.withStatus(Status.DELETED, LATER));
        Page changed = with(BASE, CLAIM, one -> stance(one, Stance.HEDGES, LATEST));
        for (Side deleting : Side.values()) {
            Merged merged = deleting == Side.OURS ? PageMerge.merge(BASE, deleted, changed) : PageMerge.merge(BASE, changed, deleted);
            assertEquals(List.of(Conflict.EXISTENCE), merged.conflicts().getFirst().properties());
            Annotation kept = find(merged.page(), CLAIM).orElseThrow();
            assertEquals(stance(find(deleted, CLAIM).orElseThrow(), Stance.HEDGES, LATEST), kept);
            assertEquals(changed, merged.resolved(one -> deleting.other()));
        }
    }

    @Test
    void aNewTimeAloneDoesNotStandAgainstADeletion() {
        Page ours = with(BASE, CLAIM, one -> one.withStatus(Status.DELETED, LATER));
        Page theirs = with(BASE, CLAIM, one -> one.withTags(one.tags(), LATEST));
        Merged merged = PageMerge.merge(BASE, ours, theirs);
        assertTrue(merged.isClean());
        assertEquals(Status.DELETED, find(merged.page(), CLAIM).orElseThrow().status());
    }

    @Test
    void whatIsGoneWithoutATombstoneComesBackOnlyAsAConflict() {
        Page ours = without(BASE, CLAIM);
        assertEquals(new Merged(ours, List.of(), false), PageMerge.merge(BASE, ours, BASE));
        Page theirs = with(BASE, CLAIM, one -> one.withNote("n", LATER));
        Merged merged = PageMerge.merge(BASE, ours, theirs);
        assertEquals(Side.THEIRS, merged.conflicts().getFirst().preferred());
        assertEquals(theirs, merged.page());
        assertEquals(ours, merged.resolved(one -> Side.OURS));
    }

    @Test
    void bothAddedWithOneId() {
        Annotation one = SamplePage.numbered(101);
        Annotation other = one.withBody(new TagBody("other"), LATER);
        assertTrue(PageMerge.merge(BASE, adding(BASE, one), adding(BASE, one)).isClean());
        Merged merged = PageMerge.merge(BASE, adding(BASE, one), adding(BASE, other));
        assertEquals(List.of("body.value"), merged.conflicts().getFirst().properties());
        assertEquals(BASE.items().size() + 1, merged.page().items().size());
    }

    @Test
    void tagsAreMergedOneByOne() {
        Page base = with(BASE, CLAIM, one -> one.withTags(List.of("old", "gone", "left"), LATER));
        Page ours = with(base, CLAIM, one -> one.withTags(List.of("old", "left", "z"), LATEST));
        Page theirs = with(base, CLAIM, one -> one.withTags(List.of("old", "gone", "b"), LATEST));
        Page merged = PageMerge.merge(base, ours, theirs).page();
        assertEquals(List.of("old", "b", "z"), find(merged, CLAIM).orElseThrow().tags());
        assertEquals(merged, PageMerge.merge(base, theirs, ours).page());
    }

    @Test
    void whatThisVersionDoesNotKnowIsMergedToo() {
        Extras old = Extras.of(List.of(new Extras.Property("a", "1"), new Extras.Property("b", "1")));
        Page base = page(old, "5", "6");
        Page ours = page(Extras.of(List.of(new Extras.Property("a", "2"), new Extras.Property("b", "1"))), "5", "6", "7");
        Page theirs = page(Extras.of(List.of(new Extras.Property("a", "1"), new Extras.Property("c", "3"))), "6");

        Merged merged = PageMerge.merge(base, ours, theirs);

        assertEquals(page(Extras.of(List.of(new Extras.Property("a", "2"), new Extras.Property("c", "3"))), "6", "7"), merged.page());
    }

    private static Page page(Extras extras, String... unknown) {
        return new Page(BASE.id(), BASE.set(), BASE.article(), BASE.sha256(), BASE.charset(), BASE.generator(), 1, List.of(),
                List.of(unknown), extras);
    }

    @Test
    void pagesForDifferentTextsAreTold() {
        Page theirs = Page.empty("mara", SamplePage.ARTICLE, "1".repeat(64), "UTF-8", "Sourceline 0.1.0").withItems(BASE.items());
        Merged merged = PageMerge.merge(BASE, BASE, theirs);
        assertTrue(merged.otherText());
        assertFalse(merged.isClean());
        assertEquals("1".repeat(64), merged.page().sha256());
    }

    @Test
    void itemsOfOneIdInADamagedPageAreNeitherLostNorDoubled() {
        Annotation twin = SamplePage.numbered(101);
        Page base = adding(BASE, twin, twin.withBody(new TagBody("second"), LATER));
        Page ours = adding(base, SamplePage.numbered(102));
        assertEquals(ours.items(), PageMerge.merge(base, ours, base).page().items());
        assertEquals(ours.items(), PageMerge.merge(base, base, ours).page().items());
        assertEquals(base.items(), PageMerge.merge(BASE, base, base).page().items());
    }
}
