package org.sourceline.ui.tests.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.compare.CompareUI;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IReusableEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.store.Case;
import org.sourceline.ui.compare.CompareArticlesInput;
import org.sourceline.ui.editor.ArticleEditor;
import org.sourceline.ui.sources.SourcesView;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

@ExtendWith(NoErrorLogged.class)
class SourcesViewTest {

    private static final String CLAIM = "the zeppelin gate was shut";

    private TestCase owner;
    private Written first;
    private Written second;
    private TreeViewer tree;

    @BeforeEach
    void open() throws Exception {
        owner = new TestCase("sources");
        first = new Written(owner, "a.txt", "Records of the zeppelin gate. It is said that the zeppelin gate was shut.\n");
        first.claim(CLAIM, Stance.ASSERTS, null, null, first.step("Quirin Zoll", "zoll", SourceKind.NAMED_PERSON, "said"));
        first.save();
        second = new Written(owner, "b.txt", "Records of the zeppelin gate, and none of it is so. And no word came back.\n");
        second.claim("none of it is so", Stance.DENIES, first.id(CLAIM), null,
                second.step("Zeppelin Board", "zb", SourceKind.ORGANISATION, "Records"));
        second.claim("no word came back", Stance.NO_RESPONSE, first.id(CLAIM), null,
                second.step("Zeppelin Board", "zb", SourceKind.ORGANISATION, "And"));
        second.save();
        TestCase.open(first.file());
        tree = (TreeViewer) TestCase.workbenchPage().showView(SourcesView.ID).getSite().getSelectionProvider();
        Poller.until("the sources", () -> row("Zeppelin Board").filter(row -> row.getText(1).equals("2")).isPresent()
                && row("Quirin Zoll").isPresent());
    }

    @AfterEach
    void close() throws Exception {
        owner.close();
    }

    private Optional<TreeItem> row(String name) {
        return Arrays.stream(tree.getTree().getItems()).filter(item -> item.getText(0).equals(name)).findFirst();
    }

    private static List<String> cells(TreeItem row) {
        return IntStream.range(1, 6).mapToObj(row::getText).toList();
    }

    @Test
    void eachSourceHasItsClaimsAndStances() {
        TreeItem board = row("Zeppelin Board").orElseThrow();
        assertEquals(List.of("2", "1", "1", "1", "organisation"), cells(board));
        assertEquals(List.of("1", "", "", "1", "named person"), cells(row("Quirin Zoll").orElseThrow()));
    }

    @Test
    void aDenialTellsWhatItDenies() {
        tree.setExpandedState(row("Zeppelin Board").orElseThrow().getData(), true);
        String denial = row("Zeppelin Board").orElseThrow().getItem(0).getText(0);
        assertTrue(denial.startsWith("denies") && denial.contains("to “" + CLAIM + "”") && denial.endsWith("b.txt"), denial);
    }

    @Test
    void aDoubleClickGoesToThePassageInItsArticle() {
        tree.setExpandedState(row("Zeppelin Board").orElseThrow().getData(), true);
        tree.setSelection(new StructuredSelection(row("Zeppelin Board").orElseThrow().getItem(1).getData()));
        Event event = new Event();
        tree.getTree().notifyListeners(SWT.MouseDoubleClick, event);
        tree.getTree().notifyListeners(SWT.DefaultSelection, event);
        Poller.until("the passage", () -> TestCase.workbenchPage().getActiveEditor() instanceof ArticleEditor editor
                && editor.readSets().isPresent() && editor.selection().equals(second.span("no word came back")));
    }

    @Test
    void withTwoArticlesSideBySideTheSourcesAreThoseOfTheirCase() throws Exception {
        TestCase earlier = new TestCase("a-case-that-comes-first");
        try {
            TestCase.workbenchPage().hideView(TestCase.workbenchPage().findView(SourcesView.ID));
            TestCase.workbenchPage().closeAllEditors(false);
            CompareArticlesInput.open(TestCase.workbenchPage(), new Case(owner.project().getLocation().toPath()), "articles/a.txt", "articles/b.txt");
            Poller.until("the compare editor", () -> TestCase.workbenchPage().getActiveEditor() != null);
            assertEquals(first.file(), Adapters.adapt(TestCase.workbenchPage().getActiveEditor().getEditorInput(), IFile.class));
            tree = (TreeViewer) TestCase.workbenchPage().showView(SourcesView.ID).getSite().getSelectionProvider();
            Poller.until("the sources of the case", () -> row("Zeppelin Board").isPresent());
        } finally {
            TestCase.workbenchPage().closeAllEditors(false);
            earlier.close();
        }
    }

    private static void compare(TestCase of, Written left, Written right) {
        CompareArticlesInput.open(TestCase.workbenchPage(), new Case(of.project().getLocation().toPath()), left.path(), right.path());
    }

    @Test
    void theSourcesFollowFromOneComparisonToAnother() throws Exception {
        TestCase elsewhere = new TestCase("elsewhere");
        try {
            Written third = new Written(elsewhere, "c.txt", "Records of the balloon. It is said that the balloon was blue.\n");
            third.claim("the balloon was blue", Stance.ASSERTS, null, null, third.step("Odo Lamprecht", "lamprecht", SourceKind.NAMED_PERSON, "said"));
            third.save();
            Written fourth = new Written(elsewhere, "d.txt", "The balloon, once more.\n");
            fourth.save();
            TestCase.workbenchPage().closeAllEditors(false);
            compare(owner, first, second);
            Poller.until("the sources of the case", () -> row("Zeppelin Board").isPresent());
            compare(elsewhere, third, fourth);
            Poller.until("the sources of the other case", () -> row("Odo Lamprecht").isPresent() && row("Zeppelin Board").isEmpty());
            CompareUI.reuseCompareEditor(new CompareArticlesInput(new Case(owner.project().getLocation().toPath()), first.path(), second.path()),
                    (IReusableEditor) TestCase.workbenchPage().getActiveEditor());
            Poller.until("the sources of the first case", () -> row("Zeppelin Board").isPresent() && row("Odo Lamprecht").isEmpty());
        } finally {
            TestCase.workbenchPage().closeAllEditors(false);
            elsewhere.close();
        }
    }
}
