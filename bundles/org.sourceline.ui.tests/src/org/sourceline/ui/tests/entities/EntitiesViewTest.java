package org.sourceline.ui.tests.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sourceline.core.entity.CaseEntity;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.ui.Messages;
import org.sourceline.ui.entities.EntitiesView;
import org.sourceline.ui.session.ActiveSession;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

/** The Entities view and its commands, in the workbench. */
@ExtendWith(NoErrorLogged.class)
class EntitiesViewTest {

    private static final int MANY = 4_000;

    private EntityCase opened;
    private EntitiesView view;
    private Tree tree;

    @BeforeEach
    void setUp() throws Exception {
        opened = new EntityCase();
        EntitiesView.show(TestCase.workbenchPage(), opened.testCase().project(), "m-olsund");
        view = (EntitiesView) TestCase.workbenchPage().findView(EntitiesView.ID);
        Poller.until("the rows", () -> view.rows().stream().anyMatch(one -> one.id().equals("m-olsund")));
        tree = Dialogs.find(area(), Tree.class).getFirst();
        Poller.until("the selection", () -> tree.getSelectionCount() == 1);
    }

    @AfterEach
    void tearDown() throws Exception {
        Dialogs.find(area(), Text.class).getFirst().setText("");
        TestCase.workbenchPage().hideView(view);
        opened.close();
    }

    /** The view as it lies in the window: what is around the tree with a column of mentions. */
    private static Composite area() {
        Tree found = Dialogs.find(TestCase.workbenchPage().getWorkbenchWindow().getShell(), Tree.class).stream()
                .filter(one -> one.getColumnCount() > 0 && one.getColumn(0).getText().equals(Messages.get("entities.column.name")))
                .findFirst().orElseThrow();
        return found.getParent();
    }

    private void select(String id) {
        view.show(opened.testCase().project(), id);
        Poller.until("the selection", () -> tree.getSelectionCount() == 1 && selectedId().equals(id));
    }

    private String selectedId() {
        return view.rows().stream().filter(one -> one.label().equals(tree.getSelection()[0].getText())).map(CaseEntity::id).findFirst()
                .orElse("");
    }

    private void run(String command) {
        TestCase.workbenchPage().activate(view);
        try {
            view.getSite().getService(IHandlerService.class).executeCommand("org.sourceline.ui.entities." + command, null);
        } catch (Exception e) {
            throw new AssertionError(command, e);
        }
        Poller.drain();
    }

    @Test
    void anEntityIsShownWithItsArticlesAndMentions() {
        TreeItem item = tree.getSelection()[0];
        assertEquals("M. Olsund", item.getText());
        assertEquals("Person", item.getText(1));
        assertEquals(2, item.getItemCount());
        TreeItem article = item.getItem(0);
        assertTrue(article.getText().length() > 0);
        assertTrue(article.getItem(0).getText().contains("Olsund"), article.getItem(0).getText());
    }

    @Test
    void theFilterLooksAtEveryName() {
        Text words = Dialogs.find(area(), Text.class).getFirst();
        words.setText("marit ols");
        Poller.until("one row", () -> view.rows().size() == 1);
        assertEquals("marit-olsund", view.rows().getFirst().id());
    }

    private void writeMany() throws Exception {
        opened.writeMany(MANY);
        Poller.until("the rows", () -> view.rows().size() >= MANY);
    }

    /** More rows than are made or taken out at a time. */
    @Test
    void aLongListGetsShorterAndLongerWithItsRows() throws Exception {
        writeMany();
        Text words = Dialogs.find(area(), Text.class).getFirst();
        for (int i = 0; i < 2; i++) {
            words.setText("marit ols");
            Poller.until("one row", () -> tree.getItemCount() == 1);
            assertEquals("Marit Olsund", tree.getItem(0).getText());
            words.setText("");
            Poller.until("all rows", () -> view.rows().size() >= MANY);
            press(SWT.END);
            Poller.until("the last row", () -> tree.getSelectionCount() == 1 && selectedId().equals(view.rows().getLast().id()));
            for (int row : List.of(0, 1, MANY / 2, view.rows().size() - 1)) {
                tree.showItem(tree.getItem(row));
                assertEquals(view.rows().get(row).label(), tree.getItem(row).getText());
            }
        }
        words.setText("marit ols");
        words.setText("");
        Poller.until("all rows", () -> view.rows().size() >= MANY && tree.getItemCount() > 5);
        assertEquals(view.rows().get(5).label(), tree.getItem(5).getText());
    }

    private void press(int key) {
        Event event = new Event();
        event.keyCode = key;
        tree.notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void rowsAreMadeAsFarAsOneLooks() throws Exception {
        writeMany();
        int made = tree.getItemCount();
        assertTrue(made < MANY, made + " rows");
        tree.showItem(tree.getItem(made - 1));
        Poller.until("more rows", () -> tree.getItemCount() > made);
        assertTrue(tree.getItemCount() < MANY, tree.getItemCount() + " rows");
    }

    @Test
    void anEntityFarBelowIsShown() throws Exception {
        writeMany();
        CaseEntity far = view.rows().get(MANY - 5);
        view.show(opened.testCase().project(), far.id());
        Poller.until("the entity", () -> tree.getSelectionCount() == 1 && selectedId().equals(far.id()));
        assertTrue(tree.getSelection()[0].getExpanded());
    }

    @Test
    void enterOnAMentionGoesToItsPassage() {
        TreeItem mention = tree.getSelection()[0].getItem(1).getItem(0);
        mention.getText();
        tree.setSelection(mention);
        tree.notifyListeners(SWT.DefaultSelection, new Event());
        ArticleSession session = Poller.get("the article", () -> ActiveSession.of(TestCase.workbenchPage().getActiveEditor()));
        Poller.until("the passage", () -> session.selected().isPresent());
        assertEquals("articles/second.txt", session.location().articlePath());
        assertEquals("M. Olsund", session.selected().orElseThrow().annotation().target().getFirst().exact());
    }

    @Test
    void renamingAsksForTheName() throws Exception {
        Map<String, String> before = opened.files();
        Dialogs.type(() -> run("rename"), "Captain Olsund");
        opened.await("the name", contents -> opened.entity("m-olsund").label().equals("Captain Olsund"));
        Poller.until("the row", () -> view.rows().stream().anyMatch(one -> one.label().equals("Captain Olsund")));
        assertEquals("Rename “M. Olsund” to “Captain Olsund”", opened.undoLabel());
        opened.undo();
        assertEquals(before, opened.files());
    }

    @Test
    void theKindIsChosen() {
        Dialogs.during(() -> run("kind"), shell -> {
            Table table = Dialogs.find(shell, Table.class).getFirst();
            table.setSelection(1);
            table.notifyListeners(SWT.Selection, new Event());
            shell.getDefaultButton().notifyListeners(SWT.Selection, new Event());
        });
        opened.await("the kind", contents -> opened.entity("m-olsund").kind() == EntityKind.ORGANISATION);
    }

    @Test
    void deletingNeedsNoQuestion() throws Exception {
        Map<String, String> before = opened.files();
        select("marit-olsund");
        run("delete");
        opened.await("no entity", contents -> opened.find("marit-olsund").isEmpty());
        opened.undo();
        assertEquals(before, opened.files());
    }

    @Test
    void aPairThatMayBeTheSameIsMergedOrKeptApart() throws Exception {
        Poller.until("a suggestion", () -> view.suggestions().stream().anyMatch(pair -> pair.from().id().equals("m-olsund")));
        Map<String, String> before = opened.files();
        int pairs = view.suggestions().size();
        button("entities.suggestion.merge").notifyListeners(SWT.Selection, new Event());
        Poller.until("fewer suggestions", () -> view.suggestions().size() < pairs);
        assertTrue(opened.undoLabel().startsWith("Merge "), opened.undoLabel());
        opened.undo();
        assertEquals(before, opened.files());
        Poller.until("the suggestion again", () -> view.suggestions().size() == pairs);
        button("entities.suggestion.apart").notifyListeners(SWT.Selection, new Event());
        Poller.until("fewer suggestions", () -> view.suggestions().size() < pairs);
        assertTrue(opened.undoLabel().startsWith("Keep "), opened.undoLabel());
    }

    private static Button button(String key) {
        return Dialogs.find(area(), Button.class).stream().filter(one -> one.getText().equals(Messages.get(key))).findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsSelectedIsMergedIntoTheOneThatIsChosen() {
        int first = index("marit-olsund");
        int second = index("m-olsund");
        tree.setSelection(new TreeItem[] {tree.getItem(first), tree.getItem(second)});
        tree.notifyListeners(SWT.Selection, new Event());
        Dialogs.accept(() -> run("merge"));
        opened.await("one entity", contents -> opened.find("m-olsund").equals(opened.find("marit-olsund")));
        Poller.until("one row", () -> view.rows().stream()
                .filter(one -> one.ids().containsAll(List.of("m-olsund", "marit-olsund"))).count() == 1);
    }

    private int index(String id) {
        return Arrays.asList(view.rows().stream().map(CaseEntity::id).toArray()).indexOf(id);
    }

    @Test
    void anOpenedArticleShowsTheMergedEntity() throws Exception {
        ArticleSession session = TestCase.open(opened.first());
        CaseEntity from = opened.entity("marit-olsund");
        CaseEntity into = opened.entity("m-olsund");
        assertTrue(opened.desk().change(List.of(from, into), edits -> edits.merge(List.of(from), into)));
        Poller.until("the name", () -> session.sets().orElseThrow().all().stream()
                .noneMatch(one -> one.body() instanceof EntityBody body && "marit-olsund".equals(body.entity())));
    }
}
