package org.sourceline.analysis.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sourceline.core.link.Link;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;

/** The rules that look at other articles of the case: where they find something, and where they must not. */
class CaseRulesTest {

    private final Desk wire = new Desk("wire.txt", """
            Waterworks hid leak

            March 3, 2031

            MERROW (Tidewire) - Hollin Water knew of the leak in October, a letter showed.
            """);
    private final Desk paper = new Desk("paper.txt", """
            Water firm in trouble

            March 5, 2031

            Hollin Water never knew of a leak, Petra Vanstone said. According to Tidewire the letter was shredded. The Courier had it first.
            """);

    private Annotation knew() {
        ClaimBody body = wire.says(SourceKind.DOCUMENT, "a letter", "showed", "letter")
                .withChain(List.of(Desk.publication("Tidewire"), new ChainStep("a letter", null, SourceKind.DOCUMENT, Stance.ASSERTS, null, null)));
        return wire.add(body, "Hollin Water knew of the leak in October");
    }

    private Annotation never(Stance stance) {
        return paper.add(paper.says(SourceKind.NAMED_PERSON, "Petra Vanstone", "said", "vanstone").withStance(stance)
                .withChain(List.of(Desk.publication("Daily Paper"), Desk.person("Petra Vanstone"))), "Hollin Water never knew of a leak");
    }

    private Annotation shredded() {
        return paper.add(paper.says(SourceKind.PUBLICATION, "Tidewire", "According to", "tidewire")
                .withChain(List.of(Desk.publication("Daily Paper"), Desk.publication("Tidewire"))), "the letter was shredded");
    }

    private Annotation first() {
        return paper.add(paper.says(SourceKind.PUBLICATION, "The Courier", "had", "courier")
                .withChain(List.of(Desk.publication("Daily Paper"), Desk.publication("The Courier"))), "had it first");
    }

    @Test
    void aDenialInAnotherArticleIsFoundWhereTheClaimStands() {
        Annotation claim = knew();
        Annotation denial = never(Stance.DENIES);
        List<Finding> found = wire.with(new DeniedElsewhere(), List.of(paper), paper.link(LinkRelation.DENIES, denial, wire, claim));
        assertEquals(List.of("Denied by Petra Vanstone in “Water firm in trouble”; this article mentions no denial."),
                found.stream().map(Finding::message).toList());
        assertEquals(claim.id(), found.getFirst().annotation());
        assertEquals("articles/paper.txt", found.getFirst().related() == null ? "" : found.getFirst().related().article());
    }

    @Test
    void aDenialElsewhereIsLeftAloneWhereTheArticleHasOneItselfAndInTheArticleThatDenies() {
        Annotation claim = knew();
        wire.add(wire.says(SourceKind.ORGANISATION, "Hollin Water", "hid", "hollin").withStance(Stance.DENIES).withAnswers(claim.id()), "leak");
        Annotation denial = never(Stance.DENIES);
        assertEquals(List.of(), wire.with(new DeniedElsewhere(), List.of(paper), paper.link(LinkRelation.DENIES, denial, wire, claim)));
        assertEquals(List.of(), paper.with(new DeniedElsewhere(), List.of(wire), paper.link(LinkRelation.DENIES, denial, wire, claim)));
    }

    @Test
    void aContradictionIsFoundAtBothEnds() {
        Annotation claim = knew();
        Annotation other = never(Stance.ASSERTS);
        assertEquals(1, wire.with(new Contradicted(), List.of(paper), paper.link(LinkRelation.CONTRADICTS, other, wire, claim)).size());
        List<Finding> found = paper.with(new Contradicted(), List.of(wire), paper.link(LinkRelation.CONTRADICTS, other, wire, claim));
        assertEquals("Cannot well stand together with “Hollin Water knew of the leak in October” in “Waterworks hid leak”.",
                found.getFirst().message());
    }

    private String contradictionBy(Annotation denial) {
        Annotation claim = knew();
        List<Finding> found = wire.with(new Contradicted(), List.of(paper), paper.link(LinkRelation.CONTRADICTS, denial, wire, claim));
        assertEquals(1, found.size());
        return found.getFirst().message();
    }

    @Test
    void aDenialThatContradictsIsToldAsOne() {
        assertEquals("In “Water firm in trouble”, Petra Vanstone denies: “Hollin Water never knew of a leak”.", contradictionBy(never(Stance.DENIES)));
    }

    @Test
    void aDenialThatOnlyPointsIsToldByWhatItAnswers() {
        ClaimBody body = paper.says(SourceKind.NAMED_PERSON, "Petra Vanstone", "said", "vanstone").withStance(Stance.DENIES);
        assertEquals("In “Water firm in trouble”, somebody denies: “the letter was shredded”.", contradictionBy(paper.add(body.withAnswers(shredded().id()), "a leak")));
    }

    @Test
    void aDenialOfWhichNobodyTellsWhatItDeniesRejects() {
        ClaimBody body = paper.says(SourceKind.NAMED_PERSON, "Petra Vanstone", "said", "vanstone").withStance(Stance.DENIES).withChain(List.of(Desk.person("Petra Vanstone")));
        assertEquals("In “Water firm in trouble”, Petra Vanstone rejects this.", contradictionBy(paper.add(body, "a leak")));
    }

    @Test
    void inTheArticleOfTheDenialAContradictionTellsWhatIsDenied() {
        ClaimBody body = paper.says(SourceKind.NAMED_PERSON, "Petra Vanstone", "said", "vanstone").withStance(Stance.DENIES).withChain(List.of(Desk.person("Petra Vanstone")));
        Annotation denial = paper.add(body, "a leak");
        List<Finding> found = paper.with(new Contradicted(), List.of(wire), paper.link(LinkRelation.CONTRADICTS, denial, wire, knew()));
        assertEquals(List.of("Petra Vanstone denies what “Waterworks hid leak” tells: “Hollin Water knew of the leak in October”."),
                found.stream().map(Finding::message).toList());
    }

    @Test
    void agreementIsNoContradiction() {
        Annotation claim = knew();
        Annotation other = never(Stance.ASSERTS);
        assertEquals(List.of(), wire.with(new Contradicted(), List.of(paper), paper.link(LinkRelation.CORROBORATES, other, wire, claim)));
    }

    @Test
    void anOriginInTheCaseToWhichNoLinkLeadsIsFound() {
        knew();
        shredded();
        List<Finding> found = paper.with(new OriginNotLinked(), List.of(wire));
        assertEquals(List.of("This comes from Tidewire, whose article “Waterworks hid leak” is in the case, but no link leads there."),
                found.stream().map(Finding::message).toList());
    }

    @Test
    void anOriginToWhichALinkLeadsIsLeftAlone() {
        Annotation claim = knew();
        Annotation repeated = shredded();
        assertEquals(List.of(), paper.with(new OriginNotLinked(), List.of(wire), paper.link(LinkRelation.REPEATS, repeated, wire, claim)));
    }

    @Test
    void onlyAPublicationOfWhichTheCaseHasNothingIsMissed() {
        knew();
        shredded();
        first();
        List<Finding> found = paper.with(new OriginNotInCase(), List.of(wire));
        assertEquals(List.of("The Courier is given as the origin of this claim, and the case has no article of it."),
                found.stream().map(Finding::message).toList());
        assertEquals(List.of(), wire.with(new OriginNotInCase(), List.of(paper)));
    }

    @Test
    void aClaimOfSomebodyWithoutANameThatADocumentSupportsIsLeftAlone() {
        Annotation claim = knew();
        Desk other = new Desk("other.txt", "Leak known\n\nA clerk said Hollin Water knew.\n");
        Annotation clerk = other.add(other.says(SourceKind.ANONYMOUS_PERSON, "A clerk", "said", "clerk"), "Hollin Water knew");
        assertEquals(1, other.with(new OnlyAnonymous(), List.of(wire)).size());
        assertEquals(List.of(), other.with(new OnlyAnonymous(), List.of(wire), other.link(LinkRelation.CORROBORATES, clerk, wire, claim)));
    }

    @Test
    void everyRuleThatShipsIsDescribed() {
        for (FindingRule rule : Rules.SHIPPED) {
            RuleDescription description = rule.description();
            assertTrue(description.title().length() > 5 && description.explanation().length() > description.title().length()
                    && !description.example().isBlank(), rule.id());
        }
        assertEquals(Rules.SHIPPED.size(), Rules.SHIPPED.stream().map(FindingRule::id).distinct().count());
    }

    @Test
    void anArticleThatHasNothingToDoWithAnotherChangesNothingOfWhatItsFindingsRestOn() {
        Annotation claim = knew();
        Annotation denial = never(Stance.DENIES);
        Link link = paper.link(LinkRelation.DENIES, denial, wire, claim);
        Desk other = new Desk("other.txt", "Bakers ask for rain\n\nBy Tom Farr\n\nThe Village Sheet\n\nThe bread was dry.\n");
        assertEquals(wire.view(List.of(paper), link).ground("articles/wire.txt"), wire.view(List.of(paper, other), link).ground("articles/wire.txt"));
    }

    @Test
    void aLinkAndThePublicationThatIsNamedAreAmongWhatFindingsRestOn() {
        Annotation claim = knew();
        Annotation denial = never(Stance.DENIES);
        shredded();
        Link link = paper.link(LinkRelation.DENIES, denial, wire, claim);
        assertNotEquals(wire.view(List.of(paper)).ground("articles/wire.txt"), wire.view(List.of(paper), link).ground("articles/wire.txt"));
        assertNotEquals(paper.view(List.of()).ground("articles/paper.txt"), paper.view(List.of(wire)).ground("articles/paper.txt"));
    }
}
