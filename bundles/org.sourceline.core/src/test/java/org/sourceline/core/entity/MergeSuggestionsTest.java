package org.sourceline.core.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourceline.core.model.Identities;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.IdentityBody;
import org.sourceline.core.model.Status;

class MergeSuggestionsTest {

    private static CaseEntity entity(EntityKind kind, String label, int mentions, String... articles) {
        return new CaseEntity(label, kind, label, Set.of(label), List.of(), List.of(), mentions, List.of(articles), 0);
    }

    private static List<String> told(CaseEntity... entities) {
        return new MergeFinder().find(List.of(entities), Identities.NONE).stream()
                .map(one -> one.from().label() + " > " + one.into().label() + ": " + one.reason()).toList();
    }

    @Test
    void surnamesAndInitials() {
        assertEquals(List.of("M. Olsund > Marit Olsund: the surname is the same, and the first names may be"),
                told(entity(EntityKind.PERSON, "Marit Olsund", 5), entity(EntityKind.PERSON, "M. Olsund", 1)));
        assertEquals(List.of("Olsund > Marit Olsund: the surname is the same, and both are named in 2 articles"),
                told(entity(EntityKind.PERSON, "Marit Olsund", 5, "a", "b", "c"), entity(EntityKind.PERSON, "Olsund", 1, "b", "c", "d")));
        assertEquals(List.of("Olsund > Marit Olsund: the surname is the same, and both are named in the same article"),
                told(entity(EntityKind.PERSON, "Marit Olsund", 5, "a"), entity(EntityKind.PERSON, "Olsund", 1, "a")));
    }

    @Test
    void initialsOfAnOrganisation() {
        assertEquals(List.of("PASB > Port Authority of Skerry Bay: “PASB” are the initials of “Port Authority of Skerry Bay”"),
                told(entity(EntityKind.ORGANISATION, "Port Authority of Skerry Bay", 2), entity(EntityKind.ORGANISATION, "PASB", 1)));
    }

    @Test
    void marksSpellingAndAliases() {
        assertEquals(List.of("Skerry Léry > Skerry Lery: the names differ only in accents, hyphens, dots or capitals"),
                told(entity(EntityKind.PLACE, "Skerry Lery", 2), entity(EntityKind.PLACE, "Skerry Léry", 1)));
        assertEquals(List.of("Quaylin > Quayline: the names differ in one letter"),
                told(entity(EntityKind.ORGANISATION, "Quayline", 2), entity(EntityKind.ORGANISATION, "Quaylin", 1)));
        CaseEntity known = new CaseEntity("q", EntityKind.ORGANISATION, "Quayline Holdings", Set.of("q"), List.of("The Lender"), List.of(), 3,
                List.of(), 0);
        assertEquals(List.of("The lender > Quayline Holdings: the name of one is another name of the other"),
                told(known, entity(EntityKind.ORGANISATION, "The lender", 1)));
    }

    @ParameterizedTest
    @CsvSource({"PERSON, Marit Olsund, PERSON, Jonas Olsund", "PERSON, Marit Olsund, PLACE, Olsund", "PERSON, Reth, PERSON, Beth",
        "ORGANISATION, Port Authority, ORGANISATION, PAX", "ORGANISATION, Quayline Bank, ORGANISATION, Quaylien Bank",
        "ORGANISATION, Quayline, PLACE, Quaylin", "PERSON, Marit Olsund, PERSON, Marit Rethe"})
    void othersAreLeftAlone(EntityKind kind, String name, EntityKind otherKind, String other) {
        assertEquals(List.of(), told(entity(kind, name, 2), entity(otherKind, other, 1)));
    }

    @Test
    void twoThatAPersonKeepsApartAreNotSuggestedAgain() {
        List<CaseEntity> two = List.of(entity(EntityKind.PERSON, "Marit Olsund", 2), entity(EntityKind.PERSON, "M. Olsund", 1));
        Identities apart = Identities.of(List.of(SampleCase.identities(SampleCase.identity(Status.MANUAL,
                IdentityBody.of("M. Olsund").withDifferentFrom(List.of("Marit Olsund"))))));
        assertEquals(List.of(), new MergeFinder().find(two, apart));
    }

    @Test
    void lookingAgainFindsWhatLookingAfreshFinds() {
        MergeFinder again = new MergeFinder();
        CaseEntity marit = entity(EntityKind.PERSON, "Marit Olsund", 5);
        CaseEntity bank = entity(EntityKind.ORGANISATION, "Quayline", 2);
        for (CaseEntity third : List.of(entity(EntityKind.PERSON, "M. Olsund", 1), entity(EntityKind.ORGANISATION, "Quaylin", 1), bank,
                entity(EntityKind.PERSON, "M. Olsund", 1))) {
            List<CaseEntity> now = List.of(marit, bank, third);
            assertEquals(new MergeFinder().find(now, Identities.NONE), again.find(now, Identities.NONE));
        }
    }

    @Test
    void aNameThatVeryManyShareTellsNothing() {
        List<CaseEntity> many = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            many.add(entity(EntityKind.PERSON, "Name" + Integer.toString(i, 26) + "x Olsund", 1));
        }
        many.add(entity(EntityKind.PERSON, "Olsund", 1));
        assertTrue(new MergeFinder().find(many, Identities.NONE).stream().noneMatch(one -> one.reason().contains("surname")));
    }
}
