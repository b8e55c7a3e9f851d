package org.sourceline.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.core.anchor.AnchorMark;
import org.sourceline.core.anchor.AnchorState;
import org.sourceline.core.anchor.ReanchoredPage;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Change;
import org.sourceline.core.edit.Difference;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.store.PlatformFiles;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReadException;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;
import org.sourceline.core.text.ReadingText;

/** A program is killed with unsaved changes, and the article is another one when the next program opens it. */
@Timeout(120)
class OtherTextTest {

    private static final String PATH = "articles/lock.txt";
    private static final Instant THEN = Instant.parse("2031-02-03T04:05:06Z");
    private static final String BASE = "b".repeat(64);
    private static final String OLD = """
            Lock keeper resigns over flooded quay

            The keeper of the Marn lock, Ida Felsen, resigned on Monday after 14 years in office. She told the Quay Courier that the gates were never safe.

            The Marn Water Board said it had spent 3.2 million crowns on repairs. Felsen declined to say whether she had seen the accounts.

            Tomas Rell, who runs the ferry, said the quay had flooded twice since the spring. Nobody at the board answered him.
            """;
    private static final String NEW = "Updated with a reply of the board.\n\n" + OLD.replace("3.2 million", "3.4 million")
            .replace(" Felsen declined to say whether she had seen the accounts.", "");

    @TempDir
    private Path root;

    private final List<IOException> failures = new ArrayList<>();
    private final Article old = article(OLD);
    private final Article now = article(NEW);

    private static Article article(String text) {
        try {
            return ArticleReader.of(text.getBytes(StandardCharsets.UTF_8), PATH, Limits.DEFAULT);
        } catch (ArticleReadException e) {
            throw new AssertionError(e);
        }
    }

    private static Annotation mention(Article article, String words) {
        int at = article.source().text().indexOf(words);
        return new Annotation(Identifiers.named(words), Status.MANUAL, new Creator.Person("Mara"), THEN,
                new EntityBody(EntityKind.PERSON, null, words, null, Extras.NONE),
                List.of(article.source().passage(PATH, new TextSpan(at, at + words.length()))));
    }

    private static Page page(Article article, Annotation... items) {
        return Page.empty("mara", PATH, article.sha256(), "UTF-8", "test").withItems(Arrays.asList(items));
    }

    /** Leaves a journal of changes to a page, as a killed program does. */
    private void leave(Page page, Change... changes) throws IOException {
        Journals killed = new Journals(root, new PlatformFiles());
        Journal journal = killed.begin(JournalHeader.of(page, BASE), failures::add);
        journal.append(List.of(changes));
        assertTrue(journal.flush());
        killed.abandon();
    }

    private List<FoundJournal> left() throws IOException {
        Journals next = new Journals(root, new PlatformFiles());
        List<FoundJournal> found = next.left(PATH);
        next.abandon();
        return found;
    }

    private ReanchoredPage.VersionSource kept(Article... versions) {
        return (page, hash) -> Arrays.stream(versions).filter(one -> one.sha256().equals(hash)).map(Article::source).findFirst();
    }

    /** Opens the file's page on the article and brings the changes back, as a workbench does. */
    private ArticleSets recover(Page file, Article article, Article... versions) throws IOException {
        ArticleSets sets = new ArticleSets(article, ReadingText.of(article.source(), List.of()));
        sets.open(ReanchoredPage.of(file, article, kept(versions)), true);
        Page carried = sets.moved("mara").orElseThrow().page();
        Recovery recovery = Recovery.of(carried, BASE, left(), article, kept(versions));
        assertFalse(recovery.isStale(), "the file is the one to which the changes were made");
        sets.apply(sets.reanchoring("mara"));
        sets.know("mara", recovery.results(), recovery.versions());
        sets.apply(new Edit("recover", "recovered", Difference.between(sets.snapshot("mara"), recovery.merged().page())));
        return sets;
    }

    private static String check(ArticleSets sets, String words, AnchorState state) {
        Anchored one = sets.find("mara", Identifiers.named(words)).orElseThrow();
        assertEquals(state, AnchorMark.of(one.annotation()).state(), words);
        return String.join("|", one.target().stream().map(span -> span.of(sets.reading().text())).toList());
    }

    @Test
    void whatWasAddedToTheOldTextIsCarriedOverOrAskedAbout() throws IOException {
        Page file = page(old, mention(old, "Ida Felsen"));
        leave(file, new Change("mara", null, mention(old, "Tomas Rell")), new Change("mara", null, mention(old, "3.2 million crowns")),
                new Change("mara", null, mention(old, "Felsen declined")));

        ArticleSets sets = recover(file, now, old);

        assertEquals("Ida Felsen", check(sets, "Ida Felsen", AnchorState.EXACT));
        assertEquals("Tomas Rell", check(sets, "Tomas Rell", AnchorState.ALIGNED));
        assertEquals("", check(sets, "3.2 million crowns", AnchorState.REVIEW));
        assertEquals("", check(sets, "Felsen declined", AnchorState.ORPHAN));
        assertEquals(old.sha256(), AnchorMark.of(sets.find(Identifiers.named("Felsen declined")).orElseThrow().annotation()).sha256());
        assertEquals(Optional.of("3.4 million crowns"), sets.moved("mara").orElseThrow().results().get(Identifiers.named("3.2 million crowns")).extent()
                .map(span -> span.of(NEW)), "the review knows where it may be");
    }

    @Test
    void withoutTheOldTextNothingIsAttachedByItsOffsets() throws IOException {
        Page file = page(old);
        leave(file, new Change("mara", null, mention(old, "flooded twice")), new Change("mara", null, mention(old, "board")),
                new Change("mara", null, mention(old, "3.2 million crowns")));

        ArticleSets sets = recover(file, now);

        assertEquals("flooded twice", check(sets, "flooded twice", AnchorState.EXACT));
        assertEquals("", check(sets, "3.2 million crowns", AnchorState.ORPHAN));
        String board = check(sets, "board", AnchorMark.of(sets.find(Identifiers.named("board")).orElseThrow().annotation()).state());
        assertTrue(board.isEmpty() || board.equals("board"), board);
    }

    @Test
    void aChangeOfASavedAnnotationFollowsIt() throws IOException {
        Annotation rell = mention(old, "Tomas Rell");
        Annotation felsen = mention(old, "Ida Felsen");
        Page file = page(old, rell, felsen);
        leave(file, new Change("mara", rell, rell.withNote("ask him again", THEN)), new Change("mara", felsen, felsen.withStatus(Status.DELETED, THEN)));

        ArticleSets sets = recover(file, now, old);

        assertEquals("Tomas Rell", check(sets, "Tomas Rell", AnchorState.ALIGNED));
        assertEquals("ask him again", sets.find(rell.id()).orElseThrow().annotation().note());
        assertEquals(Status.DELETED, sets.find(felsen.id()).orElseThrow().annotation().status());
    }

    @Test
    void changesMadeAfterTheArticleChangedAreNotCarriedTwice() throws IOException {
        Page file = page(old, mention(old, "Ida Felsen"));
        ArticleSets killed = new ArticleSets(now, ReadingText.of(now.source(), List.of()));
        killed.open(ReanchoredPage.of(file, now, kept(old)), true);
        killed.apply(killed.reanchoring("mara"));
        leave(killed.base("mara"), new Change("mara", null, mention(now, "Tomas Rell")));

        ArticleSets same = recover(file, now, old, now);
        assertEquals("Tomas Rell", check(same, "Tomas Rell", AnchorState.EXACT));
        assertEquals("Ida Felsen", check(same, "Ida Felsen", AnchorState.EXACT));

        ArticleSets back = recover(file, old, old, now);
        assertEquals("Tomas Rell", check(back, "Tomas Rell", AnchorState.ALIGNED));
        assertEquals("Ida Felsen", check(back, "Ida Felsen", AnchorState.EXACT));
    }
}
