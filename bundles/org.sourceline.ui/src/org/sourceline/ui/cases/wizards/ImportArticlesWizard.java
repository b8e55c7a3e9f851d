package org.sourceline.ui.cases.wizards;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.Messages;
import org.sourceline.ui.cases.CaseFiles;

/** Copies articles into a case, in the background. */
public final class ImportArticlesWizard extends Wizard implements IImportWizard {

    private final ImportArticlesPage page = new ImportArticlesPage();

    public ImportArticlesWizard() {
        setWindowTitle(Messages.get("cases.import.title"));
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        if (selected != null && CaseFiles.isCase(selected.getProject())) {
            page.preselect(selected.getProject());
        }
    }

    /** Offers these files and folders at the start. */
    public void offer(IProject project, List<Path> files) {
        page.preselect(project);
        page.offer(files);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IProject project = page.project();
        if (project == null) {
            return false;
        }
        ImportArticles job = new ImportArticles(project, page.files());
        Display display = getShell().getDisplay();
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        job.onEnd(result -> display.asyncExec(() -> show(window, result)));
        job.setUser(true);
        job.schedule();
        return true;
    }

    private static void show(@Nullable IWorkbenchWindow window, ImportArticles.Result result) {
        if (window == null || window.getShell() == null || window.getShell().isDisposed()) {
            return;
        }
        if (!result.imported().isEmpty()) {
            IFile first = result.imported().getFirst();
            BasicNewResourceWizard.selectAndReveal(first, window);
        }
        if (!result.refused().isEmpty()) {
            IStatus[] reasons = result.refused().stream().map(Status::warning).toArray(IStatus[]::new);
            MultiStatus all = new MultiStatus(ImportArticlesWizard.class, 0, reasons,
                    Messages.get("cases.import.refused", result.imported().size(), reasons.length), null);
            ErrorDialog.openError(window.getShell(), Messages.get("cases.import.title"), null, all);
        }
    }
}
