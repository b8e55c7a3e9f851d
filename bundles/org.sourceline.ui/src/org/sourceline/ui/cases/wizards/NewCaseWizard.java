package org.sourceline.ui.cases.wizards;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.Messages;
import org.sourceline.ui.cases.CaseNature;

/** Makes a case. */
public final class NewCaseWizard extends Wizard implements INewWizard {

    private final WizardNewProjectCreationPage page = new WizardNewProjectCreationPage("case");
    private @Nullable IWorkbench workbench;

    public NewCaseWizard() {
        setWindowTitle(Messages.get("cases.new.title"));
        setNeedsProgressMonitor(true);
        page.setTitle(Messages.get("cases.new.title"));
        page.setDescription(Messages.get("cases.new.description"));
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IProject project = page.getProjectHandle();
        var location = page.useDefaults() ? null : page.getLocationURI();
        try {
            getContainer().run(true, true, new WorkspaceModifyOperation() {
                @Override
                protected void execute(@Nullable IProgressMonitor monitor) throws CoreException {
                    CaseNature.create(project, location, monitor);
                }
            });
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof CoreException cause) {
                ErrorDialog.openError(getShell(), Messages.get("cases.new.title"), Messages.get("cases.new.failed", project.getName()),
                        cause.getStatus());
            }
            return false;
        } catch (InterruptedException e) {
            return false;
        }
        if (workbench != null && workbench.getActiveWorkbenchWindow() != null) {
            BasicNewResourceWizard.selectAndReveal(project, workbench.getActiveWorkbenchWindow());
        }
        return true;
    }
}
