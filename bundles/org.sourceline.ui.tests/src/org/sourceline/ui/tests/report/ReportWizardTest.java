package org.sourceline.ui.tests.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.core.store.Case;
import org.sourceline.ui.compare.CompareArticlesInput;
import org.sourceline.ui.report.ReportWizard;
import org.sourceline.ui.tests.Dialogs;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

/** What a report is about when it is asked for, in a workspace of two cases. */
@ExtendWith(NoErrorLogged.class)
class ReportWizardTest {

    @TempDir
    private Path folder;
    private TestCase earlier;
    private TestCase owner;
    private IFile first;
    private ReportWizard wizard;
    private WizardDialog dialog;

    @BeforeEach
    void open() throws Exception {
        earlier = new TestCase("a case that comes first");
        earlier.article("other.txt", "Another story\n\nNobody came.\n");
        owner = new TestCase("report");
        first = owner.article("weir.txt", "Weir opened\n\nThe weir was opened at noon, Jonas Reth said.\n");
        IFile second = owner.article("mill.txt", "Mill stood still\n\nThe mill stood still for a day, Ilse Varga said.\n");
        owner.awaitSuggestions(first);
        owner.awaitSuggestions(second);
    }

    @AfterEach
    void close() throws Exception {
        dialog.close();
        owner.close();
        earlier.close();
    }

    /** Asks for a report and gives what it would be about. */
    private String ask(IStructuredSelection selection) {
        wizard = new ReportWizard();
        wizard.init(PlatformUI.getWorkbench(), selection);
        dialog = new WizardDialog(TestCase.workbenchPage().getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return Dialogs.all(dialog.getShell(), Combo.class).getFirst().getText();
    }

    private void compare() {
        CompareArticlesInput.open(TestCase.workbenchPage(), new Case(owner.project().getLocation().toPath()), "articles/weir.txt", "articles/mill.txt");
        Poller.until("the compare editor", () -> TestCase.workbenchPage().getActiveEditor() != null);
    }

    @Test
    void besideAComparisonItIsAboutTheCaseOfBothArticles() throws Exception {
        compare();
        assertEquals("report", ask(StructuredSelection.EMPTY));
        Path file = folder.resolve("report.html");
        Dialogs.all(dialog.getShell(), Text.class).getFirst().setText(file.toString());
        Dialogs.all(dialog.getShell(), Button.class).stream().filter(button -> (button.getStyle() & SWT.CHECK) != 0).forEach(button -> button.setSelection(false));
        assertTrue(wizard.performFinish());
        Poller.until("the report", () -> read(file).contains("</html>"));
        assertTrue(read(file).contains("Jonas Reth") && read(file).contains("Ilse Varga"), "both articles are in it");
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void inAnArticleItIsAboutTheArticle() throws Exception {
        TestCase.open(first);
        assertTrue(ask(StructuredSelection.EMPTY).startsWith("weir.txt"));
    }

    @Test
    void aFolderThatIsSelectedStandsForItsCase() {
        assertEquals("report", ask(new StructuredSelection(first.getParent())));
    }
}
