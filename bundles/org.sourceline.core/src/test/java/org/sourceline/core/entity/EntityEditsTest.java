package org.sourceline.core.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sourceline.core.entity.SampleCase.FIRST;
import static org.sourceline.core.entity.SampleCase.INITIAL;
import static org.sourceline.core.entity.SampleCase.OLSUND;
import static org.sourceline.core.entity.SampleCase.SECOND;
import static org.sourceline.core.entity.SampleCase.claimBy;
import static org.sourceline.core.entity.SampleCase.own;
import static org.sourceline.core.entity.SampleCase.person;
import static org.sourceline.core.entity.SampleCase.suggested;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.sourceline.core.annotate.EditRefusedException;
import org.sourceline.core.edit.CaseEdit;
import org.sourceline.core.edit.Change;
import org.sourceline.core.edit.ChangedPage;
import org.sourceline.core.model.Identities;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.IdentityBody;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Status;

class EntityEditsTest {

    private static final Annotation MINE = own("mine", person("m-olsund", "M. Olsund"));
    private static final Annotation CLAIM = own("claim", claimBy("m-olsund"));
    private static final Annotation SUGGESTED = suggested("suggested", person("m-olsund", "M. Olsund"));
    private static final Annotation OTHER = suggested("other", person("marit-olsund", "Marit Olsund"));
    private static final Annotation ACCEPTED = SampleCase.annotation("accepted", Status.ACCEPTED, person("m-olsund", "Mrs Olsund"),
            SUGGESTED.id());
    private static final CaseView VIEW = SampleCase.view(SampleCase.identities(), Map.of(
            FIRST, new CaseView.ArticleView(List.of(MINE, CLAIM), List.of(SUGGESTED, OTHER)),
            SECOND, new CaseView.ArticleView(List.of(ACCEPTED), List.of(SUGGESTED))));

    private static EntityEdits edits(CaseView view) {
        return new EntityEdits(view, SampleCase.ANNA, SampleCase.NOW);
    }

    private static EntityEdits edits() {
        return edits(VIEW);
    }

    private static Identities identities(CaseEdit edit) {
        return Identities.of(List.of(SampleCase.identitiesAfter(VIEW, edit)));
    }

    private static List<EntityBody> mentions(CaseEdit edit, String article) {
        return SampleCase.after(VIEW, edit, article).stream().filter(one -> one.isLive() && one.body() instanceof EntityBody)
                .map(one -> (EntityBody) one.body()).toList();
    }

    private static String refused(Executable action) {
        return assertThrows(EditRefusedException.class, action).getMessage();
    }

    private static void assertUndone(CaseEdit edit) {
        edit.pages().forEach((article, changes) -> {
            Page page = article.equals(CaseEdit.ENTITIES) ? VIEW.identities()
                    : Page.empty("anna", article, "", "", "").withItems(VIEW.articles().get(article).own());
            List<Change> back = edit.inverse().pages().getOrDefault(article, List.of());
            assertEquals(Set.copyOf(page.items()), Set.copyOf(ChangedPage.of(ChangedPage.of(page, changes), back).items()));
        });
    }

    @Test
    void mergingChangesMentionsClaimsAndChainsOfThePersonInEveryArticle() {
        CaseEdit edit = edits().merge(List.of(INITIAL), OLSUND);
        assertEquals("Merge “M. Olsund” into “Marit Olsund”", edit.label());
        assertEquals(List.of(person("marit-olsund", "Marit Olsund")), mentions(edit, FIRST));
        assertEquals(List.of(person("marit-olsund", "Marit Olsund")), mentions(edit, SECOND));
        ClaimBody claim = (ClaimBody) SampleCase.after(VIEW, edit, FIRST).stream().filter(one -> one.id().equals(CLAIM.id()))
                .findFirst().orElseThrow().body();
        assertEquals(claimBy("marit-olsund"), claim);
        assertUndone(edit);
    }

    @Test
    void aMergeIsWrittenDownForWhatIsSuggestedLater() {
        Identities identities = identities(edits().merge(List.of(INITIAL), OLSUND));
        assertEquals("marit-olsund", identities.resolve("m-olsund"));
        assertEquals(Optional.of("Marit Olsund"), identities.label("m-olsund"));
        assertEquals(List.of("M. Olsund"), identities.find("marit-olsund").orElseThrow().aliases());
    }

    @Test
    void mergingTakesBackWhatKeptThemApart() {
        CaseView apart = SampleCase.view(SampleCase.identitiesAfter(VIEW, edits().keepApart(INITIAL, OLSUND)), VIEW.articles());
        CaseEdit edit = edits(apart).merge(List.of(INITIAL), OLSUND);
        Identities identities = Identities.of(List.of(SampleCase.identitiesAfter(apart, edit)));
        assertEquals(List.of(), identities.find("m-olsund").orElseThrow().differentFrom());
    }

    @Test
    void severalAreMergedAtOnce() {
        CaseEntity third = SampleCase.entity("olsund", EntityKind.PERSON, "Olsund");
        CaseEdit edit = edits().merge(List.of(INITIAL, OLSUND, third), OLSUND);
        assertEquals("Merge 2 entities into “Marit Olsund”", edit.label());
        assertEquals(Set.of("m-olsund", "olsund"), identities(edit).mergedInto("marit-olsund"));
        assertEquals("Merging takes two entities or more.", refused(() -> edits().merge(List.of(OLSUND), OLSUND)));
    }

    @Test
    void renamingKeepsTheOldNameAsAnAlias() {
        CaseEdit edit = edits().rename(INITIAL, "  Marit \n Olsund ");
        assertEquals("Rename “M. Olsund” to “Marit Olsund”", edit.label());
        assertEquals(List.of(person("m-olsund", "Marit Olsund")), mentions(edit, SECOND));
        assertEquals(Optional.of("Marit Olsund"), identities(edit).label("m-olsund"));
        assertEquals(List.of("M. Olsund"), identities(edit).find("m-olsund").orElseThrow().aliases());
        assertUndone(edit);
        assertEquals("An entity needs a name.", refused(() -> edits().rename(INITIAL, " ")));
        assertEquals("The name is “M. Olsund” already.", refused(() -> edits().rename(INITIAL, "M. Olsund")));
    }

    @Test
    void aKindIsChangedInEveryMention() {
        CaseEdit edit = edits().changeKind(INITIAL, EntityKind.ORGANISATION);
        assertEquals("Change “M. Olsund” to Organisation", edit.label());
        assertEquals(EntityKind.ORGANISATION, mentions(edit, FIRST).getFirst().kind());
        assertEquals(Optional.of(EntityKind.ORGANISATION), identities(edit).kind("m-olsund"));
        assertUndone(edit);
        assertEquals("“M. Olsund” is of that kind already.", refused(() -> edits().changeKind(INITIAL, EntityKind.PERSON)));
    }

    @Test
    void deletingTurnsDownWhatIsSuggestedAndLeavesTombstones() {
        CaseEdit edit = edits().delete(INITIAL);
        assertEquals(List.of(), mentions(edit, FIRST));
        assertEquals(List.of(), mentions(edit, SECOND));
        List<Annotation> first = SampleCase.after(VIEW, edit, FIRST);
        assertTrue(first.stream().anyMatch(one -> one.status() == Status.DELETED && one.id().equals(MINE.id())));
        assertTrue(first.stream().anyMatch(one -> one.status() == Status.REJECTED && SUGGESTED.id().equals(one.suggestion())));
        assertTrue(first.stream().noneMatch(one -> OTHER.id().equals(one.suggestion())));
        assertTrue(first.stream().anyMatch(one -> one.body() instanceof ClaimBody claim && claim.sourceEntity() == null));
        Annotation second = SampleCase.after(VIEW, edit, SECOND).getFirst();
        assertEquals(Status.REJECTED, second.status());
        assertEquals(SUGGESTED.body(), second.body());
        assertTrue(identities(edit).isRejected("m-olsund"));
        assertUndone(edit);
    }

    @Test
    void splittingMovesTheChosenMentionsAndAcceptsSuggestedOnes() {
        CaseEdit edit = edits().split(INITIAL, Map.of(FIRST, Set.of(MINE.id(), SUGGESTED.id())), "Mads Olsund", EntityKind.PERSON,
                "mads-olsund"::equals);
        assertEquals("Split “Mads Olsund” from “M. Olsund”", edit.label());
        EntityBody mads = person("mads-olsund-2", "Mads Olsund");
        assertEquals(List.of(mads, mads), mentions(edit, FIRST));
        Annotation made = SampleCase.after(VIEW, edit, FIRST).stream().filter(one -> SUGGESTED.id().equals(one.suggestion())).findFirst()
                .orElseThrow();
        assertEquals(Status.ACCEPTED, made.status());
        assertEquals(List.of(person("m-olsund", "Mrs Olsund")), mentions(edit, SECOND));
        assertEquals("m-olsund", identities(edit).find("mads-olsund-2").orElseThrow().splitFrom());
        assertTrue(identities(edit).areDifferent("m-olsund", "mads-olsund-2"));
        assertUndone(edit);
        assertEquals("Choose at least one mention that means another entity.",
                refused(() -> edits().split(INITIAL, Map.of(), "Mads", EntityKind.PERSON, id -> false)));
    }

    @Test
    void otherNamesAndIdentifiersAreCleanedAndKept() {
        CaseEdit names = edits().aliases(INITIAL, List.of(" Captain  Olsund", "", "M. Olsund", "Captain Olsund"));
        assertEquals(List.of("Captain Olsund"), identities(names).find("m-olsund").orElseThrow().aliases());
        CaseEdit links = edits().identifiers(INITIAL, List.of("https://www.wikidata.org/wiki/q42", "", "https://harbour.example/olsund"));
        assertEquals(List.of("wikidata:Q42", "https://harbour.example/olsund"), identities(links).find("m-olsund").orElseThrow().sameAs());
        assertUndone(links);
        assertEquals("“Q4x” is no Wikidata item (Q42), no LEI (20 letters and digits with the right check digits) and no web address.",
                refused(() -> edits().identifiers(INITIAL, List.of("Q4x"))));
    }

    @Test
    void aDecisionAddsToTheOneBefore() {
        Page page = SampleCase.identities(SampleCase.identity(Status.MANUAL, IdentityBody.of("m-olsund").withSameAs(List.of("wikidata:Q42"))));
        CaseView view = SampleCase.view(page, VIEW.articles());
        Page after = SampleCase.identitiesAfter(view, edits(view).rename(INITIAL, "Marit"));
        assertEquals(1, after.items().size());
        assertEquals(List.of("wikidata:Q42"), ((IdentityBody) after.items().getFirst().body()).sameAs());
    }
}
