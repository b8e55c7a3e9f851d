package org.sourceline.ui.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceVisitor;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.sourceline.analysis.finding.CaseView;
import org.sourceline.ui.Messages;
import org.sourceline.ui.cases.CaseFiles;
import org.sourceline.ui.cases.Gone;

/** Looks for what is doubtful in articles of a case whose text has not changed: the rules have, or other articles. */
public final class FindingsJob extends Job {

    private final IProject project;
    private final Collection<IFile> articles;
    private final Optional<CaseView> view;

    /** @param view what the articles of the case have to do with each other; empty as long as that is not known */
    public FindingsJob(IProject project, Collection<IFile> articles, Optional<CaseView> view) {
        super(Messages.get("findings.update", project.getName()));
        this.project = project;
        this.articles = List.copyOf(articles);
        this.view = view;
        setPriority(DECORATE);
    }

    /** The articles of a case. */
    public static List<IFile> articles(IProject project) throws CoreException {
        List<IFile> found = new ArrayList<>();
        project.accept((IResourceVisitor) resource -> {
            if (resource instanceof IFile file && CaseFiles.isArticle(file)) {
                found.add(file);
            }
            return true;
        });
        return found;
    }

    /** The rules have changed: looks at all articles of all cases again. */
    static void lookAgain() {
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (CaseFiles.isCase(project)) {
                try {
                    new FindingsJob(project, articles(project), CaseFindings.view(project)).schedule();
                } catch (CoreException e) {
                    ILog.of(FindingsJob.class).log(e.getStatus());
                }
            }
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, articles.size());
        try {
            ArticleFindings findings = new ArticleFindings(project, view);
            for (IFile article : articles) {
                findings.check(article, progress.split(1));
            }
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return Gone.explains(e, project) ? Status.CANCEL_STATUS : e.getStatus();
        }
    }
}
