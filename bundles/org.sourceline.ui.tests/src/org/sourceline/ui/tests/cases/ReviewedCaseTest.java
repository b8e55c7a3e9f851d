package org.sourceline.ui.tests.cases;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sourceline.core.annotate.Deciding;
import org.sourceline.core.annotate.Hand;
import org.sourceline.core.annotate.Revising;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.Suppression;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.LeftOut;
import org.sourceline.core.store.PageReadException;
import org.sourceline.core.store.PageReader;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.session.SetSaver;
import org.sourceline.ui.session.SuppressionEdits;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

/** Decisions and suppressions of a case outlive the builder. */
@ExtendWith(NoErrorLogged.class)
class ReviewedCaseTest {

    private static final String TEXT = "Harbour closed for a week\n\nMarit Olsund said on Monday that the harbour would stay closed. "
            + "Jonas Reth of Lowport denied it.\n";
    private static final Instant TIME = Instant.parse("2031-02-03T04:05:06Z");

    private TestCase owner;
    private IFile article;

    @BeforeEach
    void open() throws CoreException {
        owner = new TestCase("reviewed");
        article = owner.article("harbour.txt", TEXT);
        owner.awaitSuggestions(article);
    }

    @AfterEach
    void close() throws CoreException {
        owner.close();
    }

    private Path file(IFile file) {
        return file.getLocation().toPath();
    }

    private Page suggested() {
        try {
            return new PageReader().read(file(owner.page("suggested", article))).page();
        } catch (PageReadException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean mentions(Page page, String words) {
        return page.items().stream().anyMatch(item -> item.body() instanceof EntityBody && item.target().getFirst().exact().equals(words));
    }

    private static Predicate<Anchored> mention(String words) {
        return one -> one.annotation().body() instanceof EntityBody && one.annotation().target().getFirst().exact().equals(words);
    }

    private static Anchored find(ArticleSets sets, String set, String words) {
        return sets.all().stream().filter(one -> one.set().equals(set)).filter(mention(words)).findFirst().orElseThrow();
    }

    private static List<Status> statuses(ArticleSets sets, String words) {
        return sets.all().stream().filter(one -> !one.set().equals("suggested")).filter(mention(words)).map(Anchored::annotation)
                .map(Annotation::status).toList();
    }

    @Test
    void anotherRunKeepsEveryDecision() throws Exception {
        ArticleSession session = TestCase.open(article);
        ArticleSets sets = session.sets().orElseThrow();
        Hand hand = new Hand(sets, "Ada", () -> TIME);
        session.execute(new Deciding(hand).reject(List.of(find(sets, "suggested", "Marit Olsund"))));
        session.execute(new Revising(hand).kind(List.of(find(sets, "suggested", "Jonas Reth")), EntityKind.ORGANISATION));
        SetSaver.of(session).saveNow(null);
        String set = sets.active().orElseThrow();
        byte[] mine = Files.readAllBytes(file(owner.page(set, article)));
        owner.project().build(IncrementalProjectBuilder.CLEAN_BUILD, null);
        owner.project().build(IncrementalProjectBuilder.FULL_BUILD, null);
        Poller.drain();
        assertArrayEquals(mine, Files.readAllBytes(file(owner.page(set, article))));
        TestCase.workbenchPage().closeAllEditors(false);
        ArticleSets again = TestCase.open(article).sets().orElseThrow();
        assertTrue(mentions(suggested(), "Marit Olsund"), "the run suggests it");
        assertFalse(again.isShown(find(again, "suggested", "Marit Olsund")), "rejected stays rejected");
        assertFalse(again.isShown(find(again, "suggested", "Jonas Reth")));
        assertEquals(List.of(Status.REJECTED), statuses(again, "Marit Olsund"));
        assertEquals(List.of(Status.ACCEPTED), statuses(again, "Jonas Reth"));
        assertEquals(EntityKind.ORGANISATION, ((EntityBody) find(again, set, "Jonas Reth").annotation().body()).kind());
    }

    @Test
    void theBuilderLeavesOutWhatIsNeverSuggestedAndBringsItBack() throws Exception {
        byte[] before = Files.readAllBytes(file(owner.page("suggested", article)));
        ArticleSession session = TestCase.open(article);
        Case of = new Case(session.location().root());
        Suppression name = new Suppression.OfName("Marit Olsund", new Creator.Person("Ada"), TIME, Extras.NONE);
        SuppressionEdits.add(of, List.of(name), "Never Suggest");
        Poller.until("a page without the name", () -> !mentions(suggested(), "Marit Olsund"));
        assertEquals(List.of("name Marit Olsund"), LeftOut.of(suggested()));
        owner.article("second.txt", TEXT);
        Page second = new PageReader().read(file(owner.awaitSuggestions(owner.project().getFile("articles/second.txt")))).page();
        assertFalse(mentions(second, "Marit Olsund"), "new articles too");
        OperationHistoryFactory.getOperationHistory().undo(session.undoContext(), null, null);
        Poller.until("the name again", () -> mentions(suggested(), "Marit Olsund"));
        assertArrayEquals(before, Files.readAllBytes(file(owner.page("suggested", article))));
    }

    @Test
    void aListThatCannotBeReadIsMarkedAndTheArticlesAreAnalysed() throws Exception {
        IFile list = owner.write("suppressed.json", "[]".getBytes(StandardCharsets.UTF_8));
        Poller.until("a marker", () -> markers(list).length == 1);
        String message = markers(list)[0].getAttribute(IMarker.MESSAGE, "");
        assertTrue(message.endsWith("suppressed.json is not a list of suppressions: it does not begin with “{”."), message);
        IFile second = owner.article("second.txt", TEXT);
        owner.awaitSuggestions(second);
        list.delete(true, null);
        Poller.until("no marker", () -> markers(list).length == 0);
    }

    private static IMarker[] markers(IFile file) {
        try {
            return file.exists() ? file.findMarkers("org.sourceline.ui.unreadable", false, IResource.DEPTH_ZERO) : new IMarker[0];
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anArticleWithSuggestionsIsNotAnalysedAgain() throws Exception {
        IFile page = owner.page("suggested", article);
        String altered = Files.readString(file(page)).replace("\"reason\":\"", "\"reason\":\"as it was: ");
        Files.writeString(file(page), altered);
        page.refreshLocal(IResource.DEPTH_ZERO, null);
        owner.project().build(IncrementalProjectBuilder.FULL_BUILD, null);
        assertEquals(altered, Files.readString(file(page)));
        owner.project().build(IncrementalProjectBuilder.CLEAN_BUILD, null);
        owner.project().build(IncrementalProjectBuilder.FULL_BUILD, null);
        assertFalse(Files.readString(file(page)).contains("as it was"), "after Clean it is");
    }
}
