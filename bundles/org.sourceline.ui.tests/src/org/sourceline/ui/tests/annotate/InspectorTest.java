package org.sourceline.ui.tests.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.EntityValue;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Status;
import org.sourceline.ui.inspector.InspectorView;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;

@ExtendWith(NoErrorLogged.class)
class InspectorTest {

    @TempDir
    private Path folder;
    private Bench bench;

    @BeforeEach
    void open() throws Exception {
        bench = Bench.open(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Widgets inspect(String words, char key) throws Exception {
        bench.mark(words);
        bench.press(key);
        return Widgets.view(InspectorView.ID);
    }

    @Test
    void showsWhatIsSelectedAndSaysSoWhenNothingIs() throws Exception {
        Widgets inspector = inspect("Jonas Reth", 'p');
        assertEquals("Jonas Reth", inspector.text("Passage"));
        assertEquals("Jonas Reth", inspector.text("Name"));
        bench.session().select(null, this);
        Poller.drain();
        assertTrue(inspector.all(Label.class).stream().anyMatch(label -> label.isVisible()
                && label.getText().startsWith("No annotation is selected")));
    }

    @Test
    void everyChangeIsOneUndoableEdit() throws Exception {
        Widgets inspector = inspect("Jonas Reth", 'p');
        inspector.choose("Kind", "Organisation");
        assertEquals(EntityKind.ORGANISATION, bench.entity().kind());
        inspector.enter("Name", "Reth Ltd");
        assertEquals("Reth Ltd", bench.entity().label());
        inspector.enter("Tags", "a, b");
        assertEquals(List.of("a", "b"), bench.selected().annotation().tags());
        inspector.enter("Note", "see page 3");
        assertEquals("see page 3", bench.selected().annotation().note());
        assertEquals("Change Note on Organisation “Jonas Reth”", bench.undoLabel());
        bench.undo();
        bench.undo();
        bench.undo();
        assertEquals("Jonas Reth", bench.entity().label());
        assertEquals("Jonas Reth", inspector.text("Name"));
        assertEquals("", inspector.text("Tags"));
        bench.undo();
        assertEquals(EntityKind.PERSON, bench.entity().kind());
    }

    @Test
    void aFieldIsTakenOverWhenTheFocusLeaves() throws Exception {
        Widgets inspector = inspect("Lowport", 'l');
        Text name = inspector.beside("Name", Text.class);
        name.setText("Lowport Harbour");
        name.notifyListeners(SWT.FocusOut, new Event());
        Poller.drain();
        assertEquals("Lowport Harbour", bench.entity().label());
    }

    @Test
    void whatDoesNotHoldIsNotTakenOver() throws Exception {
        Widgets inspector = inspect("$3.1 million", 'm');
        inspector.enter("Amount", "three");
        assertEquals(new EntityValue.Money("3.1e6", "USD", false), bench.entity().value());
        inspector.enter("Amount", "3200000");
        inspector.enter("Currency", "EUR");
        assertEquals(new EntityValue.Money("3200000", "EUR", false), bench.entity().value());
    }

    @Test
    void datesAreChecked() throws Exception {
        Widgets inspector = inspect("January", 'd');
        assertNull(bench.entity().value());
        inspector.enter("Date", "in January");
        assertNull(bench.entity().value());
        inspector.enter("Date", "2031-01");
        inspector.enter("Reckoned from", "2031-03-03");
        assertEquals(new EntityValue.Date("2031-01", "2031-03-03"), bench.entity().value());
    }

    @Test
    void aMentionJoinsAnotherEntityByName() throws Exception {
        bench.mark("Ilse Varga");
        bench.press('p');
        String varga = bench.entity().entity();
        Widgets inspector = inspect("Nobody", 'p');
        inspector.enter("Entity", "Ilse Varga");
        assertEquals(varga, bench.entity().entity());
        inspector.enter("Entity", "Odo Lind");
        assertEquals("odo-lind", bench.entity().entity());
        assertEquals("Odo Lind", bench.entity().label());
    }

    @Test
    void aClaimIsEditedWhole() throws Exception {
        bench.suggest(bench.mention(EntityKind.PERSON, "Ilse Varga"));
        Widgets inspector = inspect("“Nobody asked us,”", 'c');
        Anchored claim = bench.selected();
        inspector.choose("Stance", "denies");
        assertEquals(Stance.DENIES, bench.claim().stance());
        bench.mark("Ilse Varga");
        bench.session().select(claim, this);
        bench.editor().selectAndReveal(bench.span("Ilse Varga").start(), "Ilse Varga".length());
        bench.session().select(claim, bench.editor());
        inspector.beside("Source", Button.class).notifyListeners(SWT.Selection, new Event());
        Poller.drain();
        assertEquals(SourceKind.NAMED_PERSON, bench.claim().sourceKind());
        assertEquals("Ilse Varga", inspector.text("Speaker"));
        assertEquals(List.of("Ilse Varga"), bench.claim().chain().stream().map(step -> step.agent()).toList());
        inspector.press("Add");
        assertEquals(2, bench.claim().chain().size());
        Table chain = inspector.beside("Chain", Table.class);
        assertEquals(2, chain.getItemCount());
        chain.setSelection(1);
        chain.notifyListeners(SWT.Selection, selection(chain, 1));
        inspector.press("Up");
        assertEquals("Ilse Varga", bench.claim().chain().getLast().agent());
        inspector.press("Remove");
        assertEquals(1, bench.claim().chain().size());
        inspector.choose("Kind of source", "unnamed person");
        assertEquals(SourceKind.ANONYMOUS_PERSON, bench.claim().sourceKind());
    }

    private static Event selection(Table table, int index) {
        Event event = new Event();
        event.item = table.getItem(index);
        return event;
    }

    @Test
    void aChangeOfASuggestionAcceptsIt() throws Exception {
        bench.suggest(bench.mention(EntityKind.PERSON, "Ilse Varga"));
        bench.caret("Ilse Varga");
        Widgets inspector = Widgets.view(InspectorView.ID);
        assertTrue(inspector.all(Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().startsWith("A suggestion:")));
        assertTrue(inspector.text("Reason").contains("Why: it says so"), inspector.text("Reason"));
        assertTrue(inspector.text("Reason").contains("likely right (83 in 100"), inspector.text("Reason"));
        inspector.choose("Kind", "Place");
        assertEquals(Status.ACCEPTED, bench.selected().annotation().status());
        assertEquals(EntityKind.PLACE, bench.entity().kind());
        assertEquals(bench.sets().active().orElseThrow(), bench.selected().set());
        assertTrue(inspector.text("Reason").contains("rule-7"), "the reason of what was accepted stays in sight");
    }

    @Test
    void buttonsAcceptAndReject() throws Exception {
        bench.suggest(bench.mention(EntityKind.PERSON, "Ilse Varga"));
        bench.caret("Ilse Varga");
        Widgets inspector = Widgets.view(InspectorView.ID);
        inspector.press("Accept");
        assertEquals("Accept Person “Ilse Varga”", bench.undoLabel());
        assertFalse(inspector.button("Accept").isVisible());
        inspector.press("Reject");
        assertEquals("Reject Person “Ilse Varga”", bench.undoLabel());
    }

    @Test
    void whatBelongsToAReadOnlySetIsNotChanged() throws Exception {
        bench.mark("Quayline");
        bench.press('o');
        Anchored own = bench.selected();
        bench.suggest(own.annotation());
        Anchored theirs = bench.sets().find("suggested", own.id()).orElseThrow();
        bench.session().select(theirs, this);
        Widgets inspector = Widgets.view(InspectorView.ID);
        assertFalse(inspector.beside("Name", Text.class).getEditable());
        assertTrue(inspector.all(Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().contains("for reading only")));
    }
}
