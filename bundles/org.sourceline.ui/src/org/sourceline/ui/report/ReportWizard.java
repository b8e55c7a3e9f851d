package org.sourceline.ui.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.Messages;
import org.sourceline.ui.cases.CaseFiles;
import org.sourceline.ui.findings.FindingsJob;

/** Writes a report on a case or an article as one page of HTML. */
public final class ReportWizard extends Wizard implements IExportWizard {

    private @Nullable ReportPage page;

    public ReportWizard() {
        setWindowTitle(Messages.get("report.title"));
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        List<IResource> subjects = new ArrayList<>();
        for (IProject project : Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(CaseFiles::isCase).toList()) {
            subjects.add(project);
            try {
                subjects.addAll(FindingsJob.articles(project));
            } catch (CoreException e) {
                ILog.of(getClass()).log(e.getStatus());
            }
        }
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        page = new ReportPage(subjects, subject(subjects, selected).or(() -> subject(subjects, edited(workbench))).orElse(null));
    }

    /** What a report may be about: the resource, else its case. */
    private static Optional<IResource> subject(List<IResource> subjects, @Nullable IResource resource) {
        return resource == null ? Optional.empty() : Stream.of(resource, resource.getProject()).filter(subjects::contains).findFirst();
    }

    /** The article in the active editor; the case, where several are side by side. */
    private static @Nullable IResource edited(IWorkbench workbench) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        return editor == null ? null : Adapters.adapt(editor.getEditorInput(), IResource.class);
    }

    @Override
    public void addPages() {
        if (page != null) {
            addPage(page);
        }
    }

    @Override
    public boolean performFinish() {
        IResource subject = page == null ? null : page.subject().orElse(null);
        Path target = page == null ? null : page.target().orElse(null);
        if (page == null || subject == null || target == null) {
            return false;
        }
        new ReportJob(subject, target, page.isShown()).schedule();
        return true;
    }
}
