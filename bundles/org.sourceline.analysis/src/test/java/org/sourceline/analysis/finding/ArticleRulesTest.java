package org.sourceline.analysis.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityValue;
import org.sourceline.core.model.IdentityBody;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;

/** Each rule on one article: where it finds something, and where it must not. */
class ArticleRulesTest {

    private static final SourceKind NAMED = SourceKind.NAMED_PERSON;

    private static List<String> messages(List<Finding> found) {
        return found.stream().map(Finding::message).toList();
    }

    @Test
    void aClaimOfNobodyIsFound() {
        Desk desk = new Desk("a.txt", "Port closes\n\nBy Ruben Askew\n\nThe harbour was closed at noon, it is said. Nobody at the office knew why, and the boats went back to sea.\n");
        desk.add(desk.says(SourceKind.UNATTRIBUTED, "", "it is said", ""), "The harbour was closed at noon");
        assertEquals(1, desk.alone(new ClaimWithoutSource()).size());
    }

    @Test
    void aClaimOfNobodyIsLeftAloneWhereSomebodySaysOrAnswersIt() {
        Desk desk = new Desk("a.txt", "Port closes\n\nMarit Olsund denied any suggestion that the harbour was closed at noon.\n");
        Annotation suggestion = desk.add(desk.says(SourceKind.UNATTRIBUTED, "", "suggestion", ""), "the harbour was closed at noon");
        ClaimBody denial = desk.says(NAMED, "Marit Olsund", "denied", "olsund").withStance(Stance.DENIES).withAnswers(suggestion.id());
        desk.add(denial, "any suggestion that the harbour was closed at noon");
        assertEquals(List.of(), desk.alone(new ClaimWithoutSource()));
    }

    @Test
    void aClaimOfNobodyInAHeadlineIsLeftAlone() {
        Desk desk = new Desk("a.txt", "Allegations that harbour was closed rejected\n\nBy Ruben Askew\n\nMarit Olsund said it is open.\n");
        desk.add(desk.says(SourceKind.UNATTRIBUTED, "", "Allegations", ""), "harbour was closed");
        assertEquals(List.of(), desk.alone(new ClaimWithoutSource()));
    }

    @Test
    void theReasonOfADeedIsWhatTheDoerSays() {
        Desk desk = new Desk("a.txt", "Port closes\n\nThe harbour office fined the yard for allegedly hiding the leak. The harbour was closed allegedly for good.\n");
        desk.add(desk.says(SourceKind.UNATTRIBUTED, "", "allegedly", ""), "hiding the leak");
        assertEquals(List.of(), desk.alone(new ClaimWithoutSource()));
    }

    @Test
    void aSourceWithoutANameIsFoundOnceForAllItsClaims() {
        Desk desk = new Desk("a.txt", "The order came late, a clerk said. The clerk said nobody had read it.\n");
        desk.add(desk.says(SourceKind.ANONYMOUS_PERSON, "a clerk", "said", "clerk"), "The order came late");
        desk.add(desk.says(SourceKind.ANONYMOUS_PERSON, "The clerk", "said", "clerk"), "nobody had read it");
        assertEquals(List.of("Only somebody without a name says this: a clerk (2 claims)."), messages(desk.alone(new OnlyAnonymous())));
    }

    @Test
    void aSourceKnownByItsOfficeIsLeftAlone() {
        Desk desk = new Desk("a.txt", "The order came late, the minister said.\n");
        desk.add(desk.says(SourceKind.ANONYMOUS_PERSON, "the minister", "said", "minister"), "The order came late");
        assertEquals(List.of(), desk.alone(new OnlyAnonymous()));
    }

    @Test
    void anAccusedWithoutAWordIsFound() {
        Desk desk = new Desk("a.txt", "The union accused Hollin Water of hiding the leak.\n");
        desk.organisation("Hollin Water", "hollin-water");
        desk.add(desk.says(SourceKind.ORGANISATION, "The union", "accused", "union"), "Hollin Water of hiding the leak");
        List<Finding> found = desk.alone(new AccusedWithoutAnswer());
        assertEquals(1, found.size());
        assertTrue(found.getFirst().message().startsWith("Hollin Water is accused"), found.toString());
    }

    @Test
    void anAccusedWhoSpeaksIsLeftAlone() {
        Desk desk = new Desk("a.txt", "The union accused Hollin Water of hiding the leak. Hollin Water did not respond.\n");
        desk.organisation("Hollin Water", "hollin-water");
        desk.add(desk.says(SourceKind.ORGANISATION, "The union", "accused", "union"), "Hollin Water of hiding the leak");
        desk.add(desk.says(SourceKind.ORGANISATION, "Hollin Water", "did not respond", "hollin-water").withStance(Stance.NO_RESPONSE), "did not respond");
        assertEquals(List.of(), desk.alone(new AccusedWithoutAnswer()));
    }

    @Test
    void datesThatCannotBePlacedAreFoundOnce() {
        Desk desk = new Desk("a.txt", "The sale closed on Tuesday, last month the price fell.\n");
        desk.date("Tuesday", Optional.empty());
        desk.date("last month", Optional.empty());
        assertEquals(List.of("The article bears no date, so 2 dates such as this cannot be placed."), messages(desk.alone(new UnresolvedDates())));
    }

    @Test
    void datesThatAreResolvedAreLeftAlone() {
        Desk desk = new Desk("a.txt", "The sale closed on Tuesday, in the 18th century it was a farm.\n");
        desk.date("Tuesday", Optional.of(new EntityValue.Date("2031-03-04", "2031-03-06")));
        desk.date("18th century", Optional.empty());
        assertEquals(List.of(), desk.alone(new UnresolvedDates()));
    }

    @Test
    void twoFirstNamesWithOneSurnameMayBeTwo() {
        Desk desk = new Desk("a.txt", "Anna Reth spoke. Jonas Reth was silent. Reth left.\n");
        desk.person("Anna Reth", "reth");
        desk.person("Jonas Reth", "reth");
        assertEquals(1, desk.alone(new MaybeTwoEntities()).size());
    }

    @Test
    void shortFormsOfAFirstNameAreOne() {
        Desk desk = new Desk("a.txt", "Benjamin Reth spoke. Ben Reth left. B. Reth wrote. Ms Reth called.\n");
        List.of("Benjamin Reth", "Ben Reth", "B. Reth", "Reth").forEach(name -> desk.person(name, "reth"));
        assertEquals(List.of(), desk.alone(new MaybeTwoEntities()));
    }

    @Test
    void anInitialOrALetterMayHideOnePerson() {
        Desk desk = new Desk("a.txt", "Marit Olsund spoke. M. Olsund wrote. Jonathan Varga left, Jonathon Varga came.\n");
        desk.person("Marit Olsund", "marit-olsund");
        desk.person("M. Olsund", "m-olsund");
        desk.person("Jonathan Varga", "varga-1");
        desk.person("Jonathon Varga", "varga-2");
        assertEquals(List.of("“M. Olsund” may be the same as “Marit Olsund”.", "“Jonathon Varga” may be the same as “Jonathan Varga”."),
                messages(desk.alone(new MaybeOneEntity())));
    }

    @Test
    void aFindingOnEntitiesTellsWhichTheyAre() {
        Desk desk = new Desk("a.txt", "Marit Olsund spoke. M. Olsund wrote. Anna Reth came, Jonas Reth too.\n");
        desk.person("Marit Olsund", "marit-olsund");
        desk.person("M. Olsund", "m-olsund");
        desk.person("Anna Reth", "reth");
        desk.person("Jonas Reth", "reth");
        assertEquals(List.of("m-olsund", "marit-olsund"), MaybeOneEntity.entities(desk.alone(new MaybeOneEntity()).getFirst().subject()));
        assertEquals("reth", desk.alone(new MaybeTwoEntities()).getFirst().subject());
        assertEquals(List.of("Anna Reth", "Jonas Reth"), MaybeTwoEntities.differentFirstNames("Jonas Reth", List.of("Anna Reth", "Reth", "Jonas Reth")));
    }

    @Test
    void whoWasKeptApartOrMergedIsNotAskedAboutAgain() {
        Desk desk = new Desk("a.txt", "Marit Olsund spoke. M. Olsund wrote.\n");
        desk.person("Marit Olsund", "marit-olsund");
        desk.person("M. Olsund", "m-olsund");
        desk.identify(IdentityBody.of("m-olsund").withDifferentFrom(List.of("marit-olsund")));
        assertEquals(List.of(), desk.alone(new MaybeOneEntity()));
        desk.identify(IdentityBody.of("m-olsund").withMergedInto("marit-olsund"), IdentityBody.of("marit-olsund"));
        assertEquals(List.of(), desk.alone(new MaybeOneEntity()));
    }

    @Test
    void otherNamesAndNumbersAreTwo() {
        Desk desk = new Desk("a.txt", "Marit Olsund and Jonas Olsund run Hollin Water 1 and Hollin Water 2.\n");
        desk.person("Marit Olsund", "marit-olsund");
        desk.person("Jonas Olsund", "jonas-olsund");
        desk.organisation("Hollin Water 1", "hollin-1");
        desk.organisation("Hollin Water 2", "hollin-2");
        assertEquals(List.of(), desk.alone(new MaybeOneEntity()));
    }

    @Test
    void whatIsReadFromBoilerplateIsFound() {
        String text = "Port closes\n\nThe harbour is closed, Marit Olsund said on Monday after a long meeting.\n\n"
                + "Copyright 2031 Harbour Courier. All rights reserved.\n";
        Desk desk = new Desk("a.txt", text);
        desk.organisation("Harbour Courier", "courier");
        desk.person("Marit Olsund", "olsund");
        assertEquals(List.of("“Harbour Courier” does not stand in the text of the article."), messages(desk.alone(new ReadFromBoilerplate())));
    }
}
