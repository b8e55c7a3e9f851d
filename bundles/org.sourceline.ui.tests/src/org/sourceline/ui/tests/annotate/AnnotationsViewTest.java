package org.sourceline.ui.tests.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Status;
import org.sourceline.ui.annotations.AnnotationsView;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

@ExtendWith(NoErrorLogged.class)
class AnnotationsViewTest {

    @TempDir
    private Path folder;
    private Bench bench;
    private IViewPart view;
    private Widgets widgets;
    private Table table;

    @BeforeEach
    void open() throws Exception {
        bench = Bench.open(folder);
        bench.suggest(bench.mention(EntityKind.PERSON, "Jonas Reth"), bench.mention(EntityKind.PERSON, "Ilse Varga"),
                bench.mention(EntityKind.PLACE, "Lowport"), bench.claim("It was no secret"));
        widgets = Widgets.view(AnnotationsView.ID);
        view = TestCase.workbenchPage().findView(AnnotationsView.ID);
        table = widgets.all(Table.class).stream().filter(it -> it.getColumnCount() == 9 && (it.getStyle() & SWT.VIRTUAL) != 0).findFirst()
                .orElseThrow();
        rows(4);
    }

    @AfterEach
    void close() {
        bench.close();
        TestCase.workbenchPage().hideView(view);
    }

    private void rows(int count) {
        Poller.until(count + " rows", () -> table.getItemCount() == count);
    }

    private List<String> column(int index) {
        return Arrays.stream(table.getItems()).map(item -> text(item, index)).toList();
    }

    private String text(TableItem item, int index) {
        return item.getText(index);
    }

    private String count() {
        return widgets.all(Label.class).stream().map(Label::getText).filter(text -> text.contains(" shown")).findFirst().orElse("");
    }

    private void run(String verb) throws Exception {
        TestCase.workbenchPage().activate(view);
        view.getSite().getService(IHandlerService.class).executeCommand("org.sourceline.ui.annotate." + verb, null);
        Poller.drain();
    }

    private void select(Object... some) {
        view.getSite().getSelectionProvider().setSelection(new StructuredSelection(some));
    }

    private Anchored suggestion(String words) {
        return bench.sets().all().stream().filter(one -> one.set().equals("suggested")
                && one.annotation().target().getFirst().exact().equals(words)).findFirst().orElseThrow();
    }

    @Test
    void listsInTheOrderOfTheText() {
        assertEquals(List.of("Jonas Reth", "Ilse Varga", "Lowport", "It was no secret"), column(0));
        assertEquals(List.of("Person", "Person", "Place", "Claim"), column(1));
        assertEquals("suggested", column(3).getFirst());
        assertEquals("4 of 4 shown", count());
    }

    @Test
    void followsEdits() throws Exception {
        bench.mark("Quayline");
        bench.press('o');
        rows(5);
        assertEquals("Quayline", column(0).getFirst());
        bench.undo();
        rows(4);
    }

    @Test
    void filtersByWords() {
        Text filter = widgets.all(Text.class).stream().filter(text -> (text.getStyle() & SWT.SEARCH) != 0
                && text.getMessage().startsWith("Find words")).findFirst().orElseThrow();
        filter.setText("varga");
        rows(1);
        assertEquals(List.of("Ilse Varga"), column(0));
        assertEquals("1 of 4 shown", count());
        filter.setText("");
        rows(4);
    }

    @Test
    void sortsByAColumnBothWays() {
        table.getColumn(0).notifyListeners(SWT.Selection, new Event());
        Poller.until("rows by passage", () -> column(0).getFirst().equals("Ilse Varga"));
        assertEquals(List.of("Ilse Varga", "It was no secret", "Jonas Reth", "Lowport"), column(0));
        table.getColumn(0).notifyListeners(SWT.Selection, new Event());
        Poller.until("rows the other way", () -> column(0).getFirst().equals("Lowport"));
    }

    @Test
    void followsTheEditorAndLeadsIt() {
        bench.session().select(suggestion("Lowport"), this);
        Poller.drain();
        assertEquals(2, table.getSelectionIndex());
        select(suggestion("Ilse Varga"));
        IStructuredSelection selection = (IStructuredSelection) view.getSite().getSelectionProvider().getSelection();
        assertEquals(suggestion("Ilse Varga"), selection.getFirstElement());
    }

    @Test
    void acceptsManyAsOneStep() throws Exception {
        select(suggestion("Jonas Reth"), suggestion("Ilse Varga"));
        run("accept");
        assertEquals("Accept 2 Persons", bench.undoLabel());
        assertEquals(2, bench.mine().size());
        rows(4);
        bench.undo();
        assertTrue(bench.mine().isEmpty());
        rows(4);
    }

    @Test
    void rejectedOnesLeaveTheList() throws Exception {
        select(suggestion("Jonas Reth"), suggestion("Lowport"));
        run("reject");
        assertEquals("Reject 2 annotations", bench.undoLabel());
        rows(2);
        assertEquals("2 of 4 shown", count());
        assertEquals(2, bench.sets().all().stream().filter(one -> one.annotation().status() == Status.REJECTED).count());
    }

    @Test
    void saysWhatToDoWithoutAnArticle() {
        bench.close();
        Poller.until("the hint", () -> widgets.all(Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().startsWith("Open an article: its")));
    }
}
