package org.sourceline.ui.cases.build;

import java.util.LinkedHashSet;
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
import org.sourceline.ui.cases.CaseFiles;

/** Analyses the articles of a case: all of them at first, later those that changed. Its results are the set {@code suggested}. */
public final class ArticleBuilder extends IncrementalProjectBuilder {

    @Override
    protected IProject @Nullable [] build(int kind, @Nullable Map<String, String> arguments, @Nullable IProgressMonitor monitor)
            throws CoreException {
        IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
        Set<IFile> changed = new LinkedHashSet<>();
        Set<IFile> removed = new LinkedHashSet<>();
        if (delta == null) {
            getProject().getFolder(CaseFiles.ARTICLES).accept(resource -> add(resource, changed), IResource.DEPTH_INFINITE, false);
        } else {
            delta.accept(part -> visit(part, changed, removed));
        }
        analyse(changed, removed, SubMonitor.convert(monitor));
        return null;
    }

    private static boolean add(IResource resource, Set<IFile> files) {
        if (resource instanceof IFile file && CaseFiles.isArticle(file)) {
            files.add(file);
        }
        return true;
    }

    private static boolean visit(IResourceDelta delta, Set<IFile> changed, Set<IFile> removed) {
        if (delta.getKind() == IResourceDelta.REMOVED) {
            return add(delta.getResource(), removed);
        }
        boolean content = delta.getKind() == IResourceDelta.ADDED || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
        return content ? add(delta.getResource(), changed) : true;
    }

    private void analyse(Set<IFile> changed, Set<IFile> removed, SubMonitor monitor) throws CoreException {
        AnalyseArticle work = new AnalyseArticle(getProject());
        for (IFile file : removed) {
            work.forget(file);
        }
        monitor.setWorkRemaining(changed.size());
        int done = 0;
        for (IFile file : changed) {
            if (monitor.isCanceled()) {
                forgetLastBuiltState();
                throw new OperationCanceledException();
            }
            monitor.subTask(Messages.get("cases.build.article", file.getName(), ++done, changed.size()));
            work.analyse(file, monitor.split(1));
        }
    }

    @Override
    protected void clean(@Nullable IProgressMonitor monitor) throws CoreException {
        getProject().deleteMarkers(AnalyseArticle.UNREADABLE, false, IResource.DEPTH_INFINITE);
    }

    /** The case is not locked while it is analysed, so that reading and saving go on. */
    @Override
    public @Nullable ISchedulingRule getRule(int kind, Map<String, String> arguments) {
        return null;
    }
}
