package org.sourceline.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.Change;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Status;
import org.sourceline.ui.Messages;
import org.sourceline.ui.session.SessionRegistry;
import org.sourceline.ui.session.SetSaver;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;

@ExtendWith(NoErrorLogged.class)
class SavingTest {

    private static final int SOON = 50;

    @TempDir
    private Path folder;
    private Opened opened;

    @BeforeEach
    void open() throws Exception {
        opened = Opened.open(folder, "port.txt", Opened.TEXT);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private void annotate(String words) {
        opened.add(opened.entity(EntityKind.PERSON, opened.find(words), Status.MANUAL));
    }

    private Path page() {
        return opened.session().files().file(opened.sets().active().orElseThrow()).orElseThrow();
    }

    private void save() {
        opened.editor().getSite().getPage().saveEditor(opened.editor(), false);
        Poller.drain();
    }

    @Test
    void anEditMakesTheEditorDirtyAndSaveWritesThePage() throws Exception {
        assertFalse(opened.editor().isDirty());
        annotate("Jonas Reth");
        assertTrue(opened.editor().isDirty());
        assertFalse(Files.exists(page()));
        save();
        assertFalse(opened.editor().isDirty());
        assertTrue(Files.readString(page()).contains("Jonas Reth"));
    }

    @Test
    void undoTakesTheEditBackAndTheDirtyStateWithIt() throws Exception {
        annotate("Jonas Reth");
        OperationHistoryFactory.getOperationHistory().undo(opened.session().undoContext(), null, null);
        Poller.drain();
        assertFalse(opened.editor().isDirty());
        assertEquals(0, opened.sets().snapshot(opened.sets().active().orElseThrow()).items().size());
    }

    @Test
    void whatWasSavedIsThereWhenTheArticleIsOpenedAgain() throws Exception {
        annotate("Jonas Reth");
        save();
        opened.close();
        opened = Opened.open(opened.file());
        String set = opened.sets().active().orElseThrow();
        assertEquals(1, opened.sets().snapshot(set).items().size());
        assertFalse(opened.editor().isDirty());
    }

    @Test
    void saveAsWritesAnotherSetAndMakesItTheActiveOne() throws Exception {
        annotate("Jonas Reth");
        String before = opened.sets().active().orElseThrow();
        SetSaver.saveAs(opened.session(), before, "second-reader");
        Poller.drain();
        assertEquals("second-reader", opened.sets().active().orElseThrow());
        assertTrue(Files.exists(folder.resolve("annotations/second-reader/port.txt.jsonld")));
        assertFalse(Files.exists(folder.resolve("annotations").resolve(before)));
        assertFalse(opened.editor().isDirty());
        assertTrue(opened.editor().getPartName().contains("second-reader"));
    }

    /** Another program makes a place of the person. */
    private String changeElsewhere(Path page) throws Exception {
        String theirs = Files.readString(page).replace("\"Person\",\"entity", "\"Place\",\"entity");
        Files.writeString(page, theirs);
        return theirs;
    }

    private void changeKind(String words, EntityKind kind) {
        Anchored one = opened.sets().all().stream().filter(it -> it.annotation().body() instanceof EntityBody entity
                && entity.label().equals(words)).findFirst().orElseThrow();
        EntityBody old = (EntityBody) one.annotation().body();
        Annotation changed = one.annotation().withBody(new EntityBody(kind, old.entity(), old.label(), null), Opened.WHEN);
        opened.session().execute(new Edit("Change", List.of(new Change(one.set(), one.annotation(), changed))));
        Poller.drain();
    }

    private EntityKind kind(String words) {
        return opened.sets().all().stream().map(one -> one.annotation().body()).filter(EntityBody.class::isInstance).map(EntityBody.class::cast)
                .filter(entity -> entity.label().equals(words)).findFirst().orElseThrow().kind();
    }

    @Test
    void whatSomebodyElseSavedIsMergedAndUndoTakesItBack() throws Exception {
        annotate("Jonas Reth");
        save();
        changeElsewhere(page());
        annotate("Anna Brekke");
        save();
        assertFalse(opened.editor().isDirty());
        assertEquals(EntityKind.PLACE, kind("Jonas Reth"));
        String merged = Files.readString(page());
        assertTrue(merged.contains("\"Place\",\"entity\":\"entity:Jonas Reth\"") && merged.contains("Anna Brekke"), merged);
        assertTrue(opened.session().notices().open().getFirst().text().contains("1 changed"));
        OperationHistoryFactory.getOperationHistory().undo(opened.session().undoContext(), null, null);
        Poller.drain();
        assertEquals(EntityKind.PERSON, kind("Jonas Reth"));
        assertTrue(opened.editor().isDirty());
    }

    @Test
    void anAnnotationThatBothChangedIsAskedForAndCanWait() throws Exception {
        annotate("Jonas Reth");
        save();
        String theirs = changeElsewhere(page());
        changeKind("Jonas Reth", EntityKind.ORGANISATION);
        press(Messages.get("merge.later"));
        save();
        assertTrue(opened.editor().isDirty());
        assertEquals(theirs, Files.readString(page()));
        assertEquals(EntityKind.ORGANISATION, kind("Jonas Reth"));
        press(Messages.get("merge.ok"));
        save();
        assertFalse(opened.editor().isDirty());
        assertTrue(Files.readString(page()).contains("\"Organisation\",\"entity"));
    }

    @Test
    void aPageThatSomebodyRemovedIsNotWrittenWithoutAsking() throws Exception {
        annotate("Jonas Reth");
        save();
        Files.delete(page());
        annotate("Anna Brekke");
        press(Messages.get("session.conflict.cancel"));
        save();
        assertTrue(opened.editor().isDirty());
        assertFalse(Files.exists(page()));
        press(Messages.get("session.conflict.keep"));
        save();
        assertFalse(opened.editor().isDirty());
        assertTrue(Files.readString(page()).contains("Anna Brekke"));
    }

    /** Presses a button of the dialog that is about to open. */
    private static void press(String label) {
        Display display = Display.getCurrent();
        display.timerExec(SOON, new Runnable() {
            @Override
            public void run() {
                for (Shell shell : display.getShells()) {
                    if (press(shell, label)) {
                        return;
                    }
                }
                display.timerExec(SOON, this);
            }
        });
    }

    private static boolean press(Composite parent, String label) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Button button && button.getText().equals(label)) {
                button.notifyListeners(SWT.Selection, new Event());
                return true;
            }
            if (child instanceof Composite inner && press(inner, label)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aPageThatChangedOnTheDiskIsShownAgain() throws Exception {
        annotate("Jonas Reth");
        save();
        Path page = page();
        Files.writeString(page, Files.readString(page).replace("\"Person\",\"entity", "\"Place\",\"entity"));
        SessionRegistry.get().pageChanged(page);
        Poller.until("the set to be read again", () -> opened.sets().all().stream()
                .anyMatch(one -> one.annotation().body() instanceof EntityBody entity
                        && entity.kind() == EntityKind.PLACE && entity.label().equals("Jonas Reth")));
        assertFalse(opened.editor().isDirty());
    }
}
