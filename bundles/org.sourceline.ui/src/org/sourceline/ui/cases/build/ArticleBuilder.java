package org.sourceline.ui.cases.build;

import java.nio.file.Path;
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
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Suppressions;
import org.sourceline.core.store.PageReadException;
import org.sourceline.core.store.SuppressionStore;
import org.sourceline.ui.Messages;
import org.sourceline.ui.cases.CaseFiles;
import org.sourceline.ui.cases.Gone;
import org.sourceline.ui.findings.ArticleFindings;
import org.sourceline.ui.findings.CaseFindings;
import org.sourceline.ui.findings.FindingMarkers;
import org.sourceline.ui.links.CaseLinker;
import org.sourceline.ui.session.Attention;

/**
 * Analyses the articles of a case that have no suggestions of their present text: those first that are open, and none while an article is
 * being opened. Its results are the set {@code suggested} and the findings.
 */
public final class ArticleBuilder extends IncrementalProjectBuilder {

    private final DecidedEntities entities = new DecidedEntities(this::getProject);
    private boolean cleaned;

    @Override
    protected IProject @Nullable [] build(int kind, @Nullable Map<String, String> arguments, @Nullable IProgressMonitor monitor)
            throws CoreException {
        try {
            build(kind, SubMonitor.convert(monitor));
        } catch (CoreException e) {
            if (!Gone.explains(e, getProject())) {
                throw e;
            }
        }
        return null;
    }

    private void build(int kind, SubMonitor monitor) throws CoreException {
        IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
        ChangedFiles changed = new ChangedFiles();
        if (delta == null) {
            getProject().accept(changed::add, IResource.DEPTH_INFINITE, false);
        } else {
            delta.accept(changed::visit);
        }
        if (delta != null && changed.ofLexicon()) {
            getProject().accept(changed::add, IResource.DEPTH_INFINITE, false);
        }
        if (delta == null || changed.ofLexicon()) {
            LexiconMarkers.write(getProject());
        }
        boolean anew = cleaned;
        cleaned = false;
        work(changed, anew, monitor);
    }

    private void work(ChangedFiles changed, boolean anew, SubMonitor monitor) throws CoreException {
        Suppressions suppressions = suppressions(changed);
        AnalyseArticle analysis = new AnalyseArticle(getProject(), suppressions, anew);
        for (IFile file : changed.removed()) {
            analysis.forget(file);
        }
        Set<IFile> articles = new LinkedHashSet<>(changed.articles());
        if (changed.hasSuppressions()) {
            articles.addAll(suppress(analysis, monitor));
        }
        Set<IFile> toCheck = new LinkedHashSet<>(articles);
        toCheck.addAll(changed.ofChangedPages());
        List<String> toCompare = paths(toCheck);
        if (changed.hasEntities()) {
            toCheck.addAll(entities.articlesOfChanged());
        }
        monitor.setWorkRemaining(articles.size() + toCheck.size());
        analyse(analysis, articles, monitor);
        check(toCheck, monitor);
        CaseLinker.get().changed(getProject(), toCompare, paths(changed.removed()));
    }

    /** What is never suggested; nothing, and a marker on the file, if that cannot be read. */
    private Suppressions suppressions(ChangedFiles changed) throws CoreException {
        IFile file = getProject().getFile(SuppressionStore.FILE);
        try {
            Suppressions read = AnalyseArticle.owner(getProject()).suppressions().load();
            if (file.exists()) {
                file.deleteMarkers(AnalyseArticle.UNREADABLE, false, IResource.DEPTH_ZERO);
            }
            return read;
        } catch (PageReadException e) {
            changed.keepSuppressed();
            if (file.exists()) {
                AnalyseArticle.mark(file, String.valueOf(e.getMessage()));
            }
            return Suppressions.NONE;
        }
    }

    /** @return the articles that must be analysed, because something is suggested again */
    private Set<IFile> suppress(AnalyseArticle analysis, SubMonitor monitor) throws CoreException {
        ChangedFiles all = new ChangedFiles();
        getProject().accept(all::add, IResource.DEPTH_INFINITE, false);
        Set<IFile> rest = new LinkedHashSet<>();
        for (IFile file : all.articles()) {
            step(monitor, "cases.build.suppress", file, 0, 0);
            if (!analysis.suppress(file)) {
                rest.add(file);
            }
        }
        return rest;
    }

    private void analyse(AnalyseArticle analysis, Set<IFile> articles, SubMonitor monitor) throws CoreException {
        Set<IFile> rest = new LinkedHashSet<>(articles);
        for (int done = 1; !rest.isEmpty(); done++) {
            IFile file = rest.stream().filter(ArticleBuilder::isOpen).findFirst().orElseGet(() -> rest.iterator().next());
            rest.remove(file);
            step(monitor, "cases.build.article", file, done, articles.size());
            analysis.analyse(file, monitor.split(1));
        }
    }

    private static boolean isOpen(IFile file) {
        IPath location = file.getLocation();
        Path path = location == null ? null : location.toPath();
        return path != null && Attention.isOn(path);
    }

    private void check(Set<IFile> articles, SubMonitor monitor) throws CoreException {
        ArticleFindings findings = new ArticleFindings(getProject(), CaseFindings.view(getProject()));
        int done = 0;
        for (IFile file : articles) {
            step(monitor, "cases.build.check", file, ++done, articles.size());
            check(findings, file, monitor.split(1));
        }
    }

    private static void check(ArticleFindings findings, IFile file, IProgressMonitor monitor) throws CoreException {
        try {
            findings.check(file, monitor);
        } catch (CoreException e) {
            if (!Gone.explains(e, file)) {
                throw e;
            }
        }
    }

    private static List<String> paths(Set<IFile> articles) {
        return articles.stream().map(file -> file.getProjectRelativePath().toString()).toList();
    }

    private void step(SubMonitor monitor, String key, IFile file, int number, int of) {
        Attention.rest(monitor::isCanceled);
        if (monitor.isCanceled()) {
            forgetLastBuiltState();
            throw new OperationCanceledException();
        }
        monitor.subTask(Messages.get(key, CaseFiles.articleName(file), number, of));
    }

    /** The next build analyses all articles, whatever suggestions there are. */
    @Override
    protected void clean(@Nullable IProgressMonitor monitor) throws CoreException {
        cleaned = true;
        getProject().deleteMarkers(AnalyseArticle.UNREADABLE, false, IResource.DEPTH_INFINITE);
        getProject().deleteMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_INFINITE);
    }

    /** The case is not locked while it is analysed, so that reading and saving go on. */
    @Override
    public @Nullable ISchedulingRule getRule(int kind, Map<String, String> arguments) {
        return null;
    }
}
