package org.sourceline.ui.tests.annotate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Status;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.PageReader;
import org.sourceline.ui.session.ActiveSession;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.session.CaseEdits;
import org.sourceline.ui.session.PersonalSet;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

/** The review of a whole case, its articles opened or not. */
@ExtendWith(NoErrorLogged.class)
class ReviewCaseTest {

    private static final String FIRST = "Harbour closed for a week\n\nMarit Olsund said on Monday that the harbour would stay closed.\n";
    private static final String SECOND = "Ferry line waits\n\n\"We wait,\" said Jonas Reth, who runs the ferry line.\n";

    private TestCase owner;
    private IFile first;
    private IFile second;
    private ArticleSession session;
    private Queue queue;

    @BeforeEach
    void open() throws Exception {
        owner = new TestCase("reviewcase");
        first = owner.article("a-harbour.txt", FIRST);
        second = owner.article("b-ferry.txt", SECOND);
        owner.awaitSuggestions(first);
        owner.awaitSuggestions(second);
        session = TestCase.open(first);
        queue = Queue.open();
        queue.choose("Review:", "the whole case");
        Poller.until("both articles", () -> articles().size() == 2);
    }

    @AfterEach
    void close() throws Exception {
        history().dispose(caseContext(), true, true, true);
        queue.choose("Review:", "this article");
        queue.close();
        owner.close();
    }

    private List<String> articles() {
        return Arrays.stream(queue.table().getItems()).map(item -> item.getText(4)).distinct().toList();
    }

    private Path page(IFile article) {
        return owner.page(PersonalSet.name(), article).getLocation().toPath();
    }

    private static IOperationHistory history() {
        return OperationHistoryFactory.getOperationHistory();
    }

    private IUndoContext caseContext() {
        return CaseEdits.undoContext(new Case(session.location().root()));
    }

    private void persons() {
        queue.choose("Kind:", "Person");
        queue.rows(2);
        assertEquals(List.of("Marit Olsund", "Jonas Reth"), queue.passages());
    }

    @Test
    void allThatMatchAreAcceptedOverTheCaseAndTakenBackInOneStep() throws Exception {
        persons();
        queue.run("org.sourceline.ui.review.acceptAll");
        assertEquals("Accept 2 Persons in 2 Articles", history().getUndoOperation(caseContext()).getLabel());
        queue.awaitMessage("All 2 that match are decided");
        List<Annotation> saved = new PageReader().read(page(second)).page().items();
        assertEquals(List.of(Status.ACCEPTED), saved.stream().map(Annotation::status).toList());
        assertEquals("Jonas Reth", saved.getFirst().target().getFirst().exact());
        assertEquals(1, session.sets().orElseThrow().all().stream().filter(one -> one.annotation().status() == Status.ACCEPTED).count());
        byte[] done = Files.readAllBytes(page(second));
        history().undo(caseContext(), null, null);
        queue.rows(2);
        assertFalse(Files.exists(page(second)), "a page that was made is gone");
        assertFalse(session.isDirty());
        history().redo(caseContext(), null, null);
        queue.awaitMessage("All 2 that match are decided");
        assertArrayEquals(done, Files.readAllBytes(page(second)));
        queue.follow("clear");
    }

    @Test
    void theEditorFollowsIntoTheNextArticleAndTheFocusStays() throws Exception {
        persons();
        queue.press('a');
        Poller.until("the other article in the editor", () -> editorTitle().contains("b-ferry.txt"));
        assertEquals(queue.view(), TestCase.workbenchPage().getActivePart(), "the focus stays in the view");
        ArticleSession other = ActiveSession.of(TestCase.workbenchPage().getActiveEditor()).orElseThrow();
        Poller.until("the passage", () -> other.selected().filter(one -> words(other, one).equals("Jonas Reth")).isPresent());
        queue.rows(1);
        queue.press('r');
        queue.awaitMessage("All 2 that match are decided");
        assertTrue(session.isDirty() && other.isDirty());
        IUndoContext view = caseContext();
        assertEquals("", label(view), "single decisions belong to their articles");
        assertEquals("Reject Person “Jonas Reth”", label(other.undoContext()));
        queue.run("org.eclipse.ui.edit.undo");
        queue.rows(1);
        queue.run("org.eclipse.ui.edit.undo");
        queue.rows(2);
        assertFalse(session.isDirty() || other.isDirty(), "Undo in the view went through both articles");
    }

    private static String label(IUndoContext context) {
        return history().canUndo(context) ? history().getUndoOperation(context).getLabel() : "";
    }

    private static String editorTitle() {
        IEditorPart editor = TestCase.workbenchPage().getActiveEditor();
        return editor == null ? "" : editor.getEditorInput().getName();
    }

    private static String words(ArticleSession session, Anchored one) {
        return one.target().getFirst().of(session.sets().orElseThrow().reading().text());
    }
}
