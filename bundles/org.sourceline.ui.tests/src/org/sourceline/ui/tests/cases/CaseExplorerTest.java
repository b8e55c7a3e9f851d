package org.sourceline.ui.tests.cases;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sourceline.ui.cases.CaseFiles;
import org.sourceline.ui.cases.explorer.CaseExplorer;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

@ExtendWith(NoErrorLogged.class)
class CaseExplorerTest {

    private static final int MANY = 130;

    private TestCase owner;
    private CaseExplorer explorer;

    @BeforeEach
    void open() throws Exception {
        owner = new TestCase("explored");
        explorer = (CaseExplorer) TestCase.workbenchPage().showView(CaseExplorer.ID);
    }

    @AfterEach
    void close() throws Exception {
        owner.close();
    }

    /** More articles than get their rows at once, in the order of their headlines, which is not that of their files. */
    @Test
    void aLongCaseHasAllItsArticlesInOrder() throws Exception {
        List<String> titles = new ArrayList<>();
        Path folder = Files.createDirectories(owner.project().getLocation().toPath().resolve(CaseFiles.ARTICLES));
        for (int i = 0; i < MANY; i++) {
            titles.add("Mill number " + (MANY + i) + " is shut");
            Files.writeString(folder.resolve("article-" + (MANY - i) + ".txt"), titles.get(i) + "\n\nThe mill in Orle is shut.\n");
        }
        owner.project().refreshLocal(IResource.DEPTH_INFINITE, null);
        Poller.until("all articles", () -> titles.equals(rows()));
        titles.set(MANY - 1, "A mill is open");
        titles.addFirst(titles.removeLast());
        owner.project().getFile(IPath.fromPortableString(CaseFiles.ARTICLES + "/article-1.txt"))
                .setContents("A mill is open\n\nThe mill in Orle is open.\n".getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
        Poller.until("the other headline", () -> titles.equals(rows()));
    }

    private List<String> rows() {
        return Arrays.stream(explorer.getCommonViewer().getTree().getItems()).filter(one -> one.getText().equals(owner.project().getName()))
                .flatMap(one -> Arrays.stream(one.getItem(0).getItems())).map(one -> one.getText().replaceAll("  .*", "")).toList();
    }

    private List<String> menuOf(Object... selected) {
        Poller.until("what is selected", () -> {
            explorer.selectReveal(new StructuredSelection(selected));
            return explorer.getCommonViewer().getStructuredSelection().size() == selected.length;
        });
        Menu menu = explorer.getCommonViewer().getControl().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        List<String> texts = Arrays.stream(menu.getItems()).map(MenuItem::getText).map(text -> text.replace("&", "").replaceAll("\t.*", "")).toList();
        menu.notifyListeners(SWT.Hide, new Event());
        return texts;
    }

    @Test
    void theMenuOfACaseMakesCasesImportsArticlesAndBringsBackWhatWasDeleted() throws Exception {
        owner.awaitSuggestions(owner.article("mill.txt", "The mill is shut\n\nThe mill in Orle is shut.\n"));
        List<String> texts = menuOf(owner.project());
        assertTrue(texts.containsAll(List.of("New Case…", "Import Articles…", "Delete…", "Restore from Local History...")), texts.toString());
    }

    @Test
    void theMenuOfTwoArticlesComparesThem() throws Exception {
        IFile first = owner.article("first.txt", "The mill is shut\n\nThe mill in Orle is shut.\n");
        IFile second = owner.article("second.txt", "The mill is open\n\nThe mill in Orle is open.\n");
        owner.awaitSuggestions(first);
        owner.awaitSuggestions(second);
        List<String> texts = menuOf(first, second);
        assertTrue(texts.containsAll(List.of("Compare Articles", "Delete…")), texts.toString());
    }

    /** An article is never written, so the menu offers neither to apply a patch nor to replace its text. */
    @Test
    void theMenuOfAnArticleOffersNothingThatWritesIntoIt() throws Exception {
        List<String> texts = menuOf(owner.article("mill.txt", "The mill is shut\n\nThe mill in Orle is shut.\n"));
        assertTrue(texts.contains("Delete…"), texts.toString());
        assertFalse(texts.contains("Team") || texts.contains("Replace With"), texts.toString());
    }
}
