package org.sourceline.ui.tests.annotate;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.sourceline.ui.review.ReviewView;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

/** The review as a user sees it. */
record Queue(IViewPart view, Widgets widgets, Table table) implements AutoCloseable {

    static Queue open() throws PartInitException {
        Widgets widgets = Widgets.view(ReviewView.ID);
        Table table = widgets.all(Table.class).stream()
                .filter(it -> it.getColumnCount() > 1 && it.getColumn(1).getText().equals("Suggested as")).findFirst().orElseThrow();
        return new Queue(TestCase.workbenchPage().findView(ReviewView.ID), widgets, table);
    }

    /** Waits until the view has that many rows. */
    void rows(int count) {
        Poller.until(count + " rows", () -> table.getItemCount() == count && table.isVisible() == count > 0);
    }

    List<String> passages() {
        return Arrays.stream(table.getItems()).map(item -> item.getText(0)).toList();
    }

    /** The passage of the row that the view is at; empty if it is at none. */
    String current() {
        return table.getSelectionIndex() < 0 ? "" : table.getItem(table.getSelectionIndex()).getText(0);
    }

    /** Waits until the view is at the row of a passage. */
    void awaitCurrent(String passage) {
        Poller.until("the row “" + passage + "”", () -> current().equals(passage));
    }

    void press(char key) {
        press(key, 0);
    }

    /** Presses a key in the rows, after the focus went there. */
    void press(char key, int modifiers) {
        TestCase.workbenchPage().activate(view);
        table.notifyListeners(SWT.FocusIn, new Event());
        Bench.press(table, key, modifiers);
    }

    void run(String command) throws Exception {
        runOnly(command);
        Poller.drain();
    }

    /** Runs a command, and nothing that waits behind it. */
    void runOnly(String command) throws Exception {
        TestCase.workbenchPage().activate(view);
        view.getSite().getService(IHandlerService.class).executeCommand(command, null);
    }

    String progress() {
        return widgets.all(Label.class).stream().filter(Control::isVisible).map(Label::getText)
                .filter(text -> text.contains("decided") || text.contains("your decision")).findFirst().orElse("");
    }

    /** Waits until the progress is told in these words. */
    void awaitProgress(String words) {
        Poller.until("the progress “" + words + "”, not “" + progress() + "”", () -> progress().startsWith(words));
    }

    /** What the card says of the current suggestion. */
    String card() {
        return widgets.all(StyledText.class).stream().filter(text -> text.getParent() == table.getParent()).findFirst().orElseThrow().getText();
    }

    /** The words in place of the rows. */
    String message() {
        return widgets.all(Link.class).stream().filter(Control::isVisible).map(Link::getText).filter(text -> !text.isEmpty()).findFirst()
                .orElse("");
    }

    void awaitMessage(String start) {
        Poller.until("the words “" + start + "”, not “" + message() + "”", () -> message().startsWith(start));
    }

    void follow(String link) {
        Event event = new Event();
        event.text = link;
        TestCase.workbenchPage().activate(view);
        widgets.all(Link.class).stream().filter(Control::isVisible).filter(it -> !it.getText().isEmpty()).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, event);
        Poller.drain();
    }

    /** Types into the filter. */
    void filter(String words) {
        widgets.all(Text.class).stream().filter(text -> text.getMessage().equals("Find words, names, rules")).findFirst().orElseThrow()
                .setText(words);
    }

    /** Opens the menu of a button that begins with these words and chooses a line of it. */
    void choose(String button, String line) {
        Button found = widgets.all(Button.class).stream().filter(it -> it.getText().startsWith(button)).findFirst().orElseThrow();
        found.notifyListeners(SWT.Selection, new Event());
        Menu menu = found.getMenu();
        if (menu == null) {
            throw new AssertionError("no menu of " + button);
        }
        MenuItem item = Arrays.stream(menu.getItems()).filter(it -> it.getText().equals(line)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + line + " among " + Arrays.stream(menu.getItems()).map(MenuItem::getText).toList()));
        item.notifyListeners(SWT.Selection, new Event());
        menu.setVisible(false);
        Poller.drain();
    }

    @Override
    public void close() {
        TestCase.workbenchPage().hideView(view);
        Poller.drain();
    }
}
