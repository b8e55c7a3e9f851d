package org.sourceline.ui.tests.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sourceline.core.edit.CaseEdit;
import org.sourceline.core.entity.CaseEntity;
import org.sourceline.core.entity.EntityEdits;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.ui.cases.CaseContents.Place;
import org.sourceline.ui.entities.EntityDesk;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

/** What is done to entities changes all pages concerned, opened or not, as one operation, and Undo brings back every byte. */
@ExtendWith(NoErrorLogged.class)
class EntityChangesTest {

    private EntityCase opened;

    @BeforeEach
    void setUp() throws Exception {
        opened = new EntityCase();
    }

    @AfterEach
    void tearDown() throws Exception {
        opened.close();
    }

    private void change(CaseEntity one, EntityDesk.Wish wish) {
        assertTrue(opened.desk().change(List.of(one), wish));
        Poller.drain();
    }

    private void change(String id, BiFunction<EntityEdits, CaseEntity, CaseEdit> wish) {
        CaseEntity one = opened.entity(id);
        change(one, edits -> wish.apply(edits, one));
    }

    private void merge() {
        CaseEntity from = opened.entity("m-olsund");
        CaseEntity into = opened.entity("marit-olsund");
        assertTrue(opened.desk().change(List.of(from, into), edits -> edits.merge(List.of(from), into)));
        Poller.drain();
    }

    /** Undoes to the byte, does it again, and undoes that. */
    private void assertForthAndBack(Map<String, String> before) throws Exception {
        Map<String, String> after = opened.files();
        assertNotEquals(before, after);
        opened.undo();
        assertEquals(before, opened.files());
        opened.redo();
        assertEquals(after, opened.files());
        opened.undo();
        assertEquals(before, opened.files());
    }

    @Test
    void mergingChangesOpenedAndUnopenedArticlesAndLeavesTheAnalysersPages() throws Exception {
        Map<String, String> before = opened.files();
        ArticleSession session = TestCase.open(opened.first());
        merge();
        assertEquals("Merge “M. Olsund” into “Marit Olsund”", opened.undoLabel());
        List<EntityBody> merged = List.of(new EntityBody(EntityKind.PERSON, "marit-olsund", "Marit Olsund", null));
        assertEquals(merged, opened.mentions(opened.first()));
        assertEquals(merged, opened.mentions(opened.second()));
        assertEquals(merged, session.sets().orElseThrow().snapshot(EntityCase.SET).items().stream().map(one -> one.body()).toList());
        assertFalse(session.isDirty());
        assertEquals(suggestions(before), suggestions(opened.files()));
        opened.await("one entity", contents -> opened.find("m-olsund").equals(opened.find("marit-olsund")));
        assertForthAndBack(before);
        assertEquals("m-olsund", ((EntityBody) session.sets().orElseThrow().snapshot(EntityCase.SET).items().getFirst().body()).entity());
        opened.await("two entities", contents -> !opened.find("m-olsund").equals(opened.find("marit-olsund")));
    }

    private static Map<String, String> suggestions(Map<String, String> files) {
        return files.entrySet().stream().filter(one -> one.getKey().startsWith("annotations/suggested/"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void aMergeOutlivesANewAnalysisAndHoldsForNewArticles() throws Exception {
        merge();
        opened.testCase().project().build(IncrementalProjectBuilder.FULL_BUILD, null);
        opened.testCase().article("third.txt", EntityCase.SECOND);
        opened.await("the third article", contents -> opened.find("marit-olsund").filter(one -> one.articles().contains("third.txt"))
                .isPresent());
        assertEquals(opened.find("marit-olsund"), opened.find("m-olsund"));
        assertTrue(opened.entity("marit-olsund").ids().contains("m-olsund"));
        assertTrue(opened.entity("marit-olsund").aliases().contains("M. Olsund"));
        assertTrue(opened.contents().entities().stream().noneMatch(one -> one.id().equals("m-olsund")));
    }

    @Test
    void theCountFollowsTheArticlesThatChange() throws Exception {
        awaitReth("second.txt");
        write(opened.first(), EntityCase.FIRST + "\nJonas Reth slept.\n");
        awaitReth("first.txt", "second.txt");
        write(opened.first(), EntityCase.FIRST);
        awaitReth("second.txt");
        write(opened.second(), "The owner praised Marit Olsund.\n\nM. Olsund told the Harbour Post she would sail.\n");
        awaitReth();
        assertEquals(List.of("first.txt", "second.txt"), opened.entity("marit-olsund").articles());
    }

    private static void write(IFile article, String text) throws CoreException {
        article.setContents(text.getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
    }

    /** Waits until he is mentioned in these articles, in each once. */
    private void awaitReth(String... articles) {
        opened.await("Jonas Reth in " + List.of(articles), contents -> contents.entities().stream().filter(one -> one.label().equals("Jonas Reth"))
                .flatMap(one -> one.articles().stream()).toList().equals(List.of(articles))
                && contents.entities().stream().filter(one -> one.label().equals("Jonas Reth")).allMatch(one -> one.mentions() == articles.length));
    }

    @Test
    void renaming() throws Exception {
        Map<String, String> before = opened.files();
        change("m-olsund", (edits, one) -> edits.rename(one, "Captain Olsund"));
        assertEquals("Captain Olsund", opened.mentions(opened.second()).getFirst().label());
        opened.await("the name", contents -> opened.entity("m-olsund").label().equals("Captain Olsund"));
        assertForthAndBack(before);
    }

    @Test
    void changingTheKindOfWhatIsSuggestedToo() throws Exception {
        Map<String, String> before = opened.files();
        change("marit-olsund", (edits, one) -> edits.changeKind(one, EntityKind.ORGANISATION));
        opened.await("the kind", contents -> opened.entity("marit-olsund").kind() == EntityKind.ORGANISATION);
        assertForthAndBack(before);
        change("m-olsund", (edits, one) -> edits.changeKind(one, EntityKind.PLACE));
        assertEquals(EntityKind.PLACE, opened.mentions(opened.first()).getFirst().kind());
    }

    @Test
    void deletingRejectsWhatIsSuggestedEvenAfterANewAnalysis() throws Exception {
        Map<String, String> before = opened.files();
        change("marit-olsund", (edits, one) -> edits.delete(one));
        opened.testCase().project().build(IncrementalProjectBuilder.FULL_BUILD, null);
        opened.await("no entity", contents -> opened.find("marit-olsund").isEmpty());
        assertForthAndBack(before);
        opened.await("the entity", contents -> opened.find("marit-olsund").isPresent());
    }

    @Test
    void splitting() throws Exception {
        Map<String, String> before = opened.files();
        CaseEntity one = opened.entity("m-olsund");
        Place mention = opened.contents().places(one).stream().filter(place -> place.article().equals("second.txt")).findFirst().orElseThrow();
        change(one, edits -> edits.split(one, Map.of("articles/second.txt", Set.of(mention.id())), "Mads Olsund", EntityKind.PERSON,
                id -> opened.find(id).isPresent()));
        assertEquals("Split “Mads Olsund” from “M. Olsund”", opened.undoLabel());
        assertEquals("mads-olsund", opened.mentions(opened.second()).getFirst().entity());
        assertEquals("m-olsund", opened.mentions(opened.first()).getFirst().entity());
        opened.await("the new entity", contents -> opened.find("mads-olsund").isPresent());
        assertForthAndBack(before);
    }

    @Test
    void otherNamesAndIdentifiers() throws Exception {
        Map<String, String> before = opened.files();
        CaseEntity one = opened.entity("m-olsund");
        change(one, edits -> edits.aliases(one, List.of("The captain")));
        opened.await("the name", contents -> opened.entity("m-olsund").aliases().contains("The captain"));
        assertForthAndBack(before);
        change(one, edits -> edits.identifiers(one, List.of("Q42")));
        opened.await("the identifier", contents -> opened.entity("m-olsund").sameAs().equals(List.of("wikidata:Q42")));
        assertForthAndBack(before);
    }

    @Test
    void anEntityPageThatCannotBeReadIsToldAndStaysAsItIs() throws Exception {
        opened.testCase().write("entities/" + EntityCase.SET + ".jsonld", "{\"type\": \"Annotat".getBytes());
        opened.await("the problem", contents -> !contents.problems().isEmpty());
        String file = opened.owner().entities(EntityCase.SET).toString();
        assertEquals(List.of(file + " is cut off: it ends in the middle of an annotation page, at line 1, column 18."),
                opened.contents().problems());
        Map<String, String> before = opened.files();
        CaseEntity one = opened.entity("m-olsund");
        assertTrue(Dialogs.told(() -> opened.desk().change(List.of(one), edits -> edits.rename(one, "Marit"))).contains(file + " is cut off"));
        assertEquals(before, opened.files());
        assertEquals(Optional.of(one), opened.find("m-olsund"));
    }

    @Test
    void anEntityPageThatIsNoJsonIsTold() throws Exception {
        opened.testCase().write("entities/anna.jsonld", "dear diary".getBytes());
        opened.await("the problem", contents -> !contents.problems().isEmpty());
        assertTrue(opened.contents().problems().getFirst().endsWith("anna.jsonld is not an annotation page: it does not begin with “{”."),
                opened.contents().problems().getFirst());
    }

    @Test
    void anEntityPageOfANewerVersionCountsAndIsNotWritten() throws Exception {
        merge();
        String file = opened.owner().entities(EntityCase.SET).toString();
        String newer = Files.readString(opened.owner().entities(EntityCase.SET)).replace("\"formatVersion\": 1", "\"formatVersion\": 2");
        opened.testCase().project().refreshLocal(IResource.DEPTH_INFINITE, null);
        opened.testCase().write("entities/" + EntityCase.SET + ".jsonld", newer.getBytes(StandardCharsets.UTF_8));
        opened.await("one entity", contents -> opened.find("m-olsund").equals(opened.find("marit-olsund")));
        CaseEntity one = opened.entity("marit-olsund");
        String told = Dialogs.told(() -> opened.desk().change(List.of(one), edits -> edits.rename(one, "Marit")));
        assertTrue(told.contains("were written by a newer version"), told);
        assertEquals(newer, Files.readString(Path.of(file)));
    }

    @Test
    void anEntityPageThatCannotBeWrittenStopsEverything() throws Exception {
        merge();
        Map<String, String> before = opened.files();
        Path file = opened.owner().entities(EntityCase.SET);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        CaseEntity one = opened.entity("marit-olsund");
        String told = Dialogs.told(() -> opened.desk().change(List.of(one), edits -> edits.rename(one, "Marit")));
        assertTrue(told.contains(file + " cannot be saved: the file is read-only."), told);
        assertEquals(before, opened.files());
    }
}
