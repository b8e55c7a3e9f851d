package org.sourceline.ui.tests.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Status;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

/** The review of one article, by keys in the view and in the editor. */
@ExtendWith(NoErrorLogged.class)
class ReviewTest {

    private static final String ADVANCE = "review.advance";
    private static final String ACCEPT_ALL = "org.sourceline.ui.review.acceptAll";
    private static final String REJECT_ALL = "org.sourceline.ui.review.rejectAll";

    @TempDir
    private Path folder;
    private Bench bench;
    private Queue queue;

    @BeforeEach
    void open() throws Exception {
        bench = Bench.open(folder);
        bench.suggest(bench.mention(EntityKind.PERSON, "Jonas Reth"), bench.mention(EntityKind.PERSON, "Ilse Varga"),
                bench.mention(EntityKind.PLACE, "Lowport"), bench.claim("It was no secret"));
        queue = Queue.open();
        queue.rows(4);
    }

    @AfterEach
    void close() {
        InstanceScope.INSTANCE.getNode("org.sourceline.ui").remove(ADVANCE);
        queue.close();
        bench.close();
    }

    private List<Anchored> withStatus(Status status) {
        return bench.sets().all().stream().filter(one -> one.annotation().status() == status).toList();
    }

    @Test
    void leadsThroughTheSuggestionsOneKeyForEach() throws Exception {
        assertEquals(List.of("Jonas Reth", "Ilse Varga", "Lowport", "It was no secret"), queue.passages());
        queue.awaitProgress("4 suggestions wait for your decision");
        assertEquals("Jonas Reth", queue.current());
        queue.press('a');
        assertEquals("Accept Person “Jonas Reth”", bench.undoLabel());
        assertEquals("Ilse Varga", bench.selectedWords(), "the editor follows");
        queue.rows(3);
        assertEquals("Ilse Varga", queue.current());
        queue.awaitProgress("1 of 4 decided: 1 accepted, 0 changed, 0 rejected");
        queue.press('r');
        assertEquals("Lowport", bench.selectedWords());
        queue.press('k');
        Bench.press(Bench.inPopup(Table.class), 'o', 0);
        queue.awaitProgress("3 of 4 decided: 1 accepted, 1 changed, 1 rejected");
        queue.awaitCurrent("It was no secret");
        queue.press('a');
        queue.awaitMessage("All 4 suggestions of this article are decided: 2 accepted, 1 changed, 1 rejected.");
        assertEquals(EntityKind.ORGANISATION, ((EntityBody) bench.mine().stream()
                .filter(one -> one.target().getFirst().of(bench.text()).equals("Lowport")).findFirst().orElseThrow().annotation().body()).kind());
        bench.undo();
        queue.rows(1);
        queue.awaitCurrent("It was no secret");
    }

    @Test
    void theCardShowsSentenceRuleReasonAndConfidence() {
        String card = queue.card();
        assertTrue(card.startsWith("Person  Jonas Reth"), card);
        assertTrue(card.contains("In January, Quayline agreed to hand over names, according to Jonas Reth."), card);
        assertTrue(card.contains("Why: it says so"), card);
        assertTrue(card.contains("Rule: rule-7"), card);
        assertTrue(card.contains("Confidence: likely right (83 in 100 such suggestions are)"), card);
    }

    @Test
    void theKeysWorkFromTheEditorAndFollowTheOrderOfTheQueue() {
        queue.filter("varga");
        queue.rows(1);
        queue.filter("");
        queue.rows(4);
        queue.choose("Kind:", "Person");
        queue.rows(2);
        TestCase.workbenchPage().activate(bench.editor());
        bench.caret("Jonas Reth");
        queue.awaitCurrent("Jonas Reth");
        bench.press('a');
        assertEquals("Ilse Varga", bench.selectedWords());
        queue.rows(1);
        bench.press('r');
        queue.awaitMessage("All 2 that match are decided; 2 others wait for your decision.");
        queue.follow("clear");
        queue.rows(2);
        queue.awaitCurrent("Lowport");
        assertEquals("Lowport", bench.selectedWords());
        TestCase.workbenchPage().activate(bench.editor());
        bench.press('.');
        assertEquals("It was no secret", bench.selectedWords());
        bench.press(',');
        assertEquals("Lowport", bench.selectedWords());
    }

    @Test
    void aDecisionThatIsTakenBackIsCurrentAgain() throws Exception {
        queue.press('.');
        queue.awaitCurrent("Ilse Varga");
        queue.press('a');
        queue.awaitCurrent("Lowport");
        bench.undo();
        queue.rows(4);
        queue.awaitCurrent("Ilse Varga");
        bench.redo();
        queue.rows(3);
    }

    /** Nothing that waits is done between the two commands, as where both keys were pressed by then. */
    @Test
    void theFirstDecisionOfAllIsTakenBackByAKeyThatFollowsAtOnce() throws Exception {
        for (IWorkbenchPart there : List.of(queue.view(), bench.editor())) {
            TestCase.workbenchPage().activate(there);
            bench.caret("Jonas Reth");
            TestCase.workbenchPage().activate(there);
            Poller.drain();
            IHandlerService commands = there.getSite().getService(IHandlerService.class);
            commands.executeCommand("org.sourceline.ui.annotate.accept", null);
            assertEquals(1, withStatus(Status.ACCEPTED).size());
            commands.executeCommand(IWorkbenchCommandConstants.EDIT_UNDO, null);
            assertTrue(withStatus(Status.ACCEPTED).isEmpty());
            commands.executeCommand(IWorkbenchCommandConstants.EDIT_REDO, null);
            assertEquals(1, withStatus(Status.ACCEPTED).size());
            commands.executeCommand(IWorkbenchCommandConstants.EDIT_UNDO, null);
            OperationHistoryFactory.getOperationHistory().dispose(bench.session().undoContext(), true, true, false);
            Poller.drain();
        }
    }

    /** While the rows without it are awaited, asked for, made or on their way. */
    @Test
    void aDecisionThatIsTakenBackAtAnyTimeIsCurrentAgain() throws Exception {
        queue.press('.');
        queue.awaitCurrent("Ilse Varga");
        for (int millis = 0; millis < 100; millis += 4) {
            queue.runOnly("org.sourceline.ui.annotate.accept");
            Poller.drainFor(millis);
            bench.undo();
            queue.rows(4);
            queue.awaitCurrent("Ilse Varga");
        }
    }

    @Test
    void allThatMatchAreDecidedInOneStep() throws Exception {
        queue.choose("Kind:", "Person");
        queue.rows(2);
        queue.run(ACCEPT_ALL);
        assertEquals("Accept 2 Persons", bench.undoLabel());
        assertEquals(2, bench.mine().size());
        queue.awaitMessage("All 2 that match are decided");
        bench.undo();
        queue.rows(2);
        assertTrue(bench.mine().isEmpty());
        bench.redo();
        assertEquals(2, withStatus(Status.ACCEPTED).size());
        queue.awaitMessage("All 2 that match are decided");
        queue.follow("clear");
        queue.rows(2);
        queue.run(REJECT_ALL);
        assertEquals("Reject 2 annotations", bench.undoLabel());
        assertEquals(2, withStatus(Status.REJECTED).size());
        queue.awaitMessage("All 4 suggestions of this article are decided: 2 accepted, 0 changed, 2 rejected.");
        bench.undo();
        bench.undo();
        assertFalse(bench.editor().isDirty(), "all was undone");
    }

    @Test
    void decidedOnesAreShownWhenWanted() {
        queue.press('a');
        queue.rows(3);
        queue.choose("Order:", "Show decided ones too");
        queue.rows(4);
        assertEquals("accepted", queue.table().getItem(0).getText(5));
    }

    @Test
    void withoutGoingOnTheDecidedOneStaysInSight() {
        InstanceScope.INSTANCE.getNode("org.sourceline.ui").putBoolean(ADVANCE, false);
        queue.press('a');
        queue.awaitProgress("1 of 4 decided");
        assertEquals("Jonas Reth", queue.current());
        assertEquals("accepted", queue.table().getItem(0).getText(5));
        queue.press('.');
        queue.rows(4);
        assertEquals("Ilse Varga", queue.current());
    }

    @Test
    void aNoteGoesWithTheDecision() throws Exception {
        queue.press('r', SWT.SHIFT);
        enter("not a person of this story");
        Poller.until("the rejection", () -> withStatus(Status.REJECTED).size() == 1);
        assertEquals("not a person of this story", withStatus(Status.REJECTED).getFirst().annotation().note());
        assertEquals("Reject Person “Jonas Reth”", bench.undoLabel());
        queue.awaitCurrent("Ilse Varga");
        queue.press('w');
        enter("named by two others");
        assertTrue(queue.card().contains("Your note: named by two others"), queue.card());
        assertTrue(bench.mine().isEmpty(), "nothing is decided yet");
        queue.press('a');
        assertEquals("named by two others", bench.mine().getFirst().annotation().note());
        bench.undo();
        bench.undo();
        assertTrue(withStatus(Status.REJECTED).isEmpty());
    }

    private static void enter(String words) {
        Text text = Bench.inPopup(Text.class);
        text.setText(words);
        Bench.press(text, SWT.CR, 0);
    }

    private static Annotation sure(Annotation one, double confidence) {
        return new Annotation(one.id(), one.status(), new Creator.Software("analyser", "1", "rule-7", "it says so", confidence), one.created(),
                one.body(), one.target());
    }

    @Test
    void theOrderCanBeThatOfConfidence() {
        Annotation reth = bench.mention(EntityKind.PERSON, "Jonas Reth");
        Annotation sure = sure(bench.mention(EntityKind.PLACE, "Lowport"), 0.99);
        Annotation doubtful = sure(bench.claim("It was no secret"), 0.4);
        bench.suggest(reth, sure, doubtful);
        queue.rows(3);
        queue.choose("Order:", "least sure first");
        Poller.until("another order", () -> queue.passages().getFirst().equals("It was no secret"));
        queue.choose("Order:", "surest first");
        Poller.until("another order", () -> queue.passages().getFirst().equals("Lowport"));
        assertEquals("99 %", queue.table().getItem(0).getText(2));
        queue.choose("Order:", "as in the text");
    }

    @Test
    void saysWhatToDoWhereThereIsNothing() {
        bench.suggest();
        queue.awaitMessage("Nothing is suggested in this article.");
        bench.suggest(bench.mention(EntityKind.PERSON, "Jonas Reth"));
        queue.rows(1);
        queue.filter("nowhere");
        queue.awaitMessage("Nothing matches the filter; 1 of 1 suggestions wait for your decision.");
        queue.follow("clear");
        queue.rows(1);
        TestCase.workbenchPage().closeAllEditors(false);
        queue.awaitMessage("Open an article");
    }
}
