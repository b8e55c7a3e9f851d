package org.sourceline.core.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Directness;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.EntityValue;
import org.sourceline.core.model.RelationBody;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;

class MakingTest {

    private final Desk desk = new Desk("Jonas Reth met Ilse Varga. Reth paid $3.1 million, about 12% of it.\n# Share this page\n"
            + "“Nobody asked,” he said. Émile Öst left on 2031-03-04.\n");
    private final Making making = new Making(desk.hand);

    private EntityBody entity(EntityKind kind, String words) {
        return (EntityBody) body(desk.apply(making.entity(kind, List.of(desk.span(words)))));
    }

    private static Object body(Anchored one) {
        return one.annotation().body();
    }

    @Test
    void aPersonIsMadeByThePersonNow() {
        var edit = making.entity(EntityKind.PERSON, List.of(desk.span("Jonas Reth")));
        Anchored made = desk.apply(edit);
        assertEquals("Make Person “Jonas Reth”", edit.label());
        assertEquals(Desk.MINE, made.set());
        assertEquals(Status.MANUAL, made.annotation().status());
        assertEquals(new Creator.Person("ada \"b\""), made.annotation().creator());
        assertEquals(Desk.NOW, made.annotation().created(), "whole seconds");
        assertEquals(new EntityBody(EntityKind.PERSON, "jonas-reth", "Jonas Reth", null), made.annotation().body());
        assertEquals("Jonas Reth", made.annotation().target().getFirst().exact());
    }

    @Test
    void aSurnameJoinsTheFullName() {
        entity(EntityKind.PERSON, "Jonas Reth");
        TextSpan second = new TextSpan(desk.span(". Reth").start() + 2, desk.span(". Reth").end());
        var body = (EntityBody) body(desk.apply(making.entity(EntityKind.PERSON, List.of(second))));
        assertEquals("jonas-reth", body.entity());
        assertEquals("Jonas Reth", body.label());
    }

    @Test
    void aNameTakenByAnotherKindGetsAnIdOfItsOwn() {
        entity(EntityKind.PERSON, "Ilse Varga");
        assertEquals("ilse-varga-2", entity(EntityKind.ORGANISATION, "Ilse Varga").entity());
    }

    @Test
    void idsAreReadable() {
        assertEquals("emile-ost", entity(EntityKind.PERSON, "Émile Öst").entity());
    }

    @Test
    void amountsAndDatesAreReadWherePlain() {
        assertEquals(new EntityValue.Money("3.1e6", "USD", false), entity(EntityKind.MONEY, "$3.1 million").value());
        assertEquals(new EntityValue.Percent("12", true), entity(EntityKind.PERCENT, "about 12%").value());
        assertEquals(new EntityValue.Date("2031-03-04", null), entity(EntityKind.DATE, "2031-03-04").value());
        assertNull(entity(EntityKind.MONEY, "Ilse").value());
        assertNull(entity(EntityKind.MONEY, "$3.1 million").entity());
    }

    @Test
    void aClaimKnowsWhatIsQuoted() {
        var claim = (ClaimBody) body(desk.apply(making.claim(List.of(desk.span("“Nobody asked,”")))));
        assertEquals(Directness.DIRECT, claim.direct());
        assertEquals(SourceKind.UNATTRIBUTED, claim.sourceKind());
        assertEquals(Directness.MIXED, ((ClaimBody) body(desk.apply(making.claim(List.of(desk.span("“Nobody asked,” he")))))).direct());
    }

    @Test
    void aSelectionOverBlocksLeavesWhiteSpaceAndBoilerplateOut() {
        TextSpan all = new TextSpan(desk.span(" of it.").start(), desk.span("“Nobody ").end());
        assertEquals("of it.|“Nobody", desk.words(desk.apply(making.highlight(List.of(all)))));
        assertEquals("Share", desk.words(desk.apply(making.highlight(List.of(desk.span(" Share "))))), "alone it may be marked");
    }

    @Test
    void aGraphemeIsNeverSplit() {
        Desk odd = new Desk("Rene\u0301 said 👩‍👧 yes.\n");
        Making odds = new Making(odd.hand);
        assertEquals("Rene\u0301", odd.words(odd.apply(odds.highlight(List.of(new TextSpan(0, 4))))));
        int family = odd.span("👩").start();
        assertEquals("👩‍👧", odd.words(odd.apply(odds.highlight(List.of(new TextSpan(family + 1, family + 2))))));
    }

    @Test
    void nothingIsMadeOfNothing() {
        List<TextSpan> blank = List.of(desk.span(" "));
        assertThrows(EditRefusedException.class, () -> making.claim(blank));
        List<TextSpan> words = List.of(desk.span("he said"));
        assertThrows(EditRefusedException.class, () -> making.tag(words, "  "));
        desk.sets.close(Desk.MINE);
        var refused = assertThrows(EditRefusedException.class, () -> making.claim(words));
        assertTrue(refused.getMessage().contains("Sets menu"), refused.getMessage());
    }

    @Test
    void aRelationHasTwoEnds() {
        Anchored from = desk.apply(making.highlight(List.of(desk.span("Jonas"))));
        Anchored to = desk.apply(making.highlight(List.of(desk.span("Ilse"))));
        RelationBody body = (RelationBody) body(desk.apply(making.relation(from, to, "repeats")));
        assertEquals(from.id(), body.from().annotation());
        assertEquals(to.id(), body.to().annotation());
        assertThrows(EditRefusedException.class, () -> making.relation(from, from, "repeats"));
    }

    @Test
    void whatIsThereAlreadyIsFound() {
        List<TextSpan> place = List.of(desk.span("Jonas Reth"));
        Annotation suggestion = desk.person("Jonas Reth");
        desk.suggest(suggestion);
        assertEquals(suggestion, making.existing(EntityBody.class, EntityKind.PERSON, place).orElseThrow().annotation());
        assertTrue(making.existing(EntityBody.class, EntityKind.PLACE, place).isEmpty());
        assertTrue(making.existing(ClaimBody.class, null, place).isEmpty());
        Anchored own = desk.apply(making.entity(EntityKind.PLACE, place));
        assertNotEquals(suggestion, making.existing(EntityBody.class, null, place).orElseThrow().annotation());
        assertEquals(own, making.existing(EntityBody.class, null, place).orElseThrow());
    }

    @Test
    void longPassagesAreShortenedInLabels() {
        String label = making.highlight(List.of(desk.span("Jonas Reth met Ilse Varga. Reth paid $3.1 million, about 12% of it."))).label();
        assertTrue(label.startsWith("Make Highlight “Jonas Reth met Ilse Varga."), label);
        assertTrue(label.endsWith("12% of it.”") && label.contains(" … "), label);
    }
}
