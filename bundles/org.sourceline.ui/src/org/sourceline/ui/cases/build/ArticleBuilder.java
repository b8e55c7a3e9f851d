package org.sourceline.ui.cases.build;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.Messages;
import org.sourceline.ui.findings.ArticleFindings;
import org.sourceline.ui.findings.CaseFindings;
import org.sourceline.ui.findings.FindingMarkers;
import org.sourceline.ui.links.CaseLinker;

/** Analyses the articles of a case: all of them at first, later those that changed. Its results are the set
 * {@code suggested} and the findings. */
public final class ArticleBuilder extends IncrementalProjectBuilder {

    @Override
    protected IProject @Nullable [] build(int kind, @Nullable Map<String, String> arguments, @Nullable IProgressMonitor monitor)
            throws CoreException {
        IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
        ChangedFiles changed = new ChangedFiles();
        if (delta == null) {
            getProject().accept(changed::add, IResource.DEPTH_INFINITE, false);
        } else {
            delta.accept(changed::visit);
        }
        work(changed, SubMonitor.convert(monitor));
        return null;
    }

    private void work(ChangedFiles changed, SubMonitor monitor) throws CoreException {
        AnalyseArticle analysis = new AnalyseArticle(getProject());
        for (IFile file : changed.removed()) {
            analysis.forget(file);
        }
        monitor.setWorkRemaining(2 * changed.articles().size() + changed.ofChangedPages().size());
        int done = 0;
        for (IFile file : changed.articles()) {
            step(monitor, "cases.build.article", file, ++done, changed.articles().size());
            analysis.analyse(file, monitor.split(1));
        }
        ArticleFindings findings = new ArticleFindings(getProject(), CaseFindings.view(getProject()));
        Set<IFile> toCheck = new LinkedHashSet<>(changed.articles());
        toCheck.addAll(changed.ofChangedPages());
        done = 0;
        for (IFile file : toCheck) {
            step(monitor, "cases.build.check", file, ++done, toCheck.size());
            findings.check(file, monitor.split(1));
        }
        CaseLinker.get().changed(getProject(), paths(toCheck), paths(changed.removed()));
    }

    private static List<String> paths(Set<IFile> articles) {
        return articles.stream().map(file -> file.getProjectRelativePath().toString()).toList();
    }

    private void step(SubMonitor monitor, String key, IFile file, int number, int of) {
        if (monitor.isCanceled()) {
            forgetLastBuiltState();
            throw new OperationCanceledException();
        }
        monitor.subTask(Messages.get(key, file.getName(), number, of));
    }

    @Override
    protected void clean(@Nullable IProgressMonitor monitor) throws CoreException {
        getProject().deleteMarkers(AnalyseArticle.UNREADABLE, false, IResource.DEPTH_INFINITE);
        getProject().deleteMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_INFINITE);
    }

    /** The case is not locked while it is analysed, so that reading and saving go on. */
    @Override
    public @Nullable ISchedulingRule getRule(int kind, Map<String, String> arguments) {
        return null;
    }
}
