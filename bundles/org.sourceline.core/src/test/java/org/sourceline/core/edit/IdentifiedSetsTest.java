package org.sourceline.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Identities;
import org.sourceline.core.model.IdentityBody;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Status;

/** An opened article is shown through what people decided on the entities of the case, and saved without. */
class IdentifiedSetsTest {

    private static final String ID = "mira-quell";
    private static final Annotation QUELL = Sample.manual("a", "Mira Quell")
            .withBody(new EntityBody(EntityKind.PERSON, ID, "Mira Quell", null), Sample.TIME);
    private static final Page PAGE = Sample.page("own", QUELL);

    private static Identities decided(IdentityBody... bodies) {
        return Identities.of(List.of(Page.empty("anna", "", "", "", "").withItems(List.of(bodies).stream()
                .map(body -> new Annotation("urn:" + body.entity(), Status.MANUAL, Sample.ANNA, Sample.TIME, body, List.of())).toList())));
    }

    @Test
    void mentionsAreSeenAsMergedNamedAndOfTheKindThatPeopleSaid() {
        ArticleSets sets = Sample.open(PAGE);
        sets.identify(decided(IdentityBody.of(ID).withMergedInto("quell-lines"),
                IdentityBody.of("quell-lines").withLabel("Quell Lines").withKind(EntityKind.ORGANISATION)));

        Anchored seen = sets.find("own", "a").orElseThrow();
        assertEquals(new EntityBody(EntityKind.ORGANISATION, "quell-lines", "Quell Lines", null), seen.body());
        assertEquals(seen.body(), seen.seen().body());
        assertSame(QUELL, seen.annotation());
        assertEquals(PAGE, sets.snapshot("own"));
    }

    @Test
    void whatIsOpenedOrChangedLaterIsSeenSoToo() {
        ArticleSets sets = Sample.open(Sample.page("own"));
        sets.identify(decided(IdentityBody.of(ID).withLabel("Captain Quell")));
        sets.apply(Sample.edit(Sample.add("own", QUELL)));
        sets.open(Sample.page("other", QUELL), false);
        for (Anchored one : sets.all()) {
            assertEquals("Captain Quell", ((EntityBody) Objects.requireNonNull(one.body())).label());
        }
        sets.identify(Identities.NONE);
        assertEquals(QUELL.body(), sets.find("own", "a").orElseThrow().body());
    }
}
