package org.sourceline.core.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourceline.core.annotate.Problem.Field;
import org.sourceline.core.annotate.Problem.Severity;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.EntityValue;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.TextSpan;

class ProblemsTest {

    private final Desk desk = new Desk("Ilse Varga said that the port paid $3 on Monday.\n");
    private final Making making = new Making(desk.hand);
    private final Sourcing sourcing = new Sourcing(desk.hand);

    private List<Field> fields(Anchored one) {
        return Problems.of(desk.sets, one).stream().map(Problem::field).toList();
    }

    private Anchored claim() {
        desk.suggest(desk.person("Ilse Varga"));
        Anchored claim = desk.apply(making.claim(List.of(desk.span("the port paid"))));
        return desk.apply(sourcing.cue(desk.apply(sourcing.source(claim, List.of(desk.span("Ilse Varga")))), List.of(desk.span("said"))));
    }

    @Test
    void aWholeClaimHasNone() {
        assertEquals(List.of(), Problems.of(desk.sets, claim()));
    }

    @Test
    void aClaimWithoutCueWarns() {
        Anchored claim = desk.apply(sourcing.cue(claim(), List.of()));
        assertEquals(List.of(Field.CUE), fields(claim));
        assertEquals(Severity.WARNING, Problems.of(desk.sets, claim).getFirst().severity());
    }

    @Test
    void aCueInTheSourceIsAnError() {
        Anchored claim = desk.apply(sourcing.cue(claim(), List.of(desk.span("Varga said"))));
        assertEquals(Severity.ERROR, Problems.of(desk.sets, claim).getFirst().severity());
        assertEquals(List.of(Field.CUE), fields(claim));
    }

    @Test
    void aChainMustEndInTheSource() {
        ChainStep other = new ChainStep("Odo Lind", "odo-lind", SourceKind.NAMED_PERSON, Stance.ASSERTS, null, null);
        assertEquals(List.of(Field.CHAIN), fields(desk.apply(new Revising(desk.hand).chain(claim(), List.of(other)))));
    }

    @Test
    void aNamedSourceNeedsAnEntityAndWords() {
        Revising revising = new Revising(desk.hand);
        Anchored claim = desk.apply(revising.speaker(claim(), SourceKind.NAMED_PERSON, null));
        assertEquals(List.of(Field.ENTITY), fields(claim));
        Anchored none = desk.apply(sourcing.source(claim, List.of()));
        assertEquals(List.of(Field.SOURCE), fields(desk.apply(revising.speaker(none, SourceKind.DOCUMENT, null))));
    }

    @Test
    void amountsMustBeNumbers() {
        Anchored money = desk.apply(making.entity(EntityKind.MONEY, List.of(desk.span("$3"))));
        assertEquals(List.of(), fields(money));
        Anchored wrong = desk.apply(new Revising(desk.hand).value(money, new EntityValue.Money("three", "USD", false)));
        assertEquals(List.of(Field.VALUE), fields(wrong));
        assertTrue(Problems.ofAmount("1.1e9").isEmpty());
        assertTrue(Problems.ofAmount("1,000").orElseThrow().contains("1,000"));
        assertFalse(Problems.ofAmount("1e9999").isEmpty());
    }

    @Test
    void aMentionOfAnotherKindWarns() {
        desk.suggest(desk.person("Ilse Varga"));
        Anchored place = desk.apply(making.entity(EntityKind.PLACE, List.of(desk.span("port"))));
        Anchored joined = desk.apply(new Revising(desk.hand).entity(List.of(place),
                new Naming.Entity("ilse-varga", EntityKind.PERSON, "Ilse Varga")));
        assertEquals(List.of(Field.ENTITY), fields(joined));
    }

    @Test
    void aLostPassageIsAnError() {
        Anchored mark = desk.apply(making.highlight(List.of(desk.span("port"))));
        Anchored lost = new Anchored(mark.set(), mark.annotation(), List.<TextSpan>of(), List.of(), List.of());
        assertEquals(List.of(Field.PASSAGE), fields(lost));
    }

    @Test
    void aMentionWithoutNameIsAnError() {
        Anchored mark = desk.apply(making.entity(EntityKind.PLACE, List.of(desk.span("port"))));
        Anchored nameless = desk.apply(new Revising(desk.hand).entity(List.of(mark), new Naming.Entity(null, EntityKind.PLACE, "")));
        assertEquals(List.of(Field.LABEL, Field.ENTITY), fields(nameless));
        assertEquals("", ((EntityBody) nameless.annotation().body()).label());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031", "2031-03", "2031-03-04", "2031-21", "203X", "20XX", "2031-XX", "2031-03-XX", "2031-XX-XX", "2031~", "2031-03?",
        "2031-03-04%", "2031-03-04/2031-03-09", "2031/..", "/2031-03", "-0044", "Y17000", "2031-03-04T05:06:07Z", "2031-03-04T05:06"})
    void datesHold(String date) {
        assertTrue(Problems.ofDate(date).isEmpty(), date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Monday", "2031-13", "2031-02-30", "4 March 2031", "2031-3-4", "31", "/", "../..", "2031-20", "2031-03-04T25:00",
        "2031-13-XX", "2031-03-04/Monday"})
    void otherTextIsNoDate(String date) {
        assertFalse(Problems.ofDate(date).isEmpty(), date);
    }
}
