package org.sourceline.ui.cases.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.SuggestedPage;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Suppressions;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.LeftOut;
import org.sourceline.core.store.LoadedPage;
import org.sourceline.core.store.PageReadException;
import org.sourceline.core.store.PageStore;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;
import org.sourceline.ui.Messages;
import org.sourceline.ui.cases.CaseFiles;
import org.sourceline.ui.cases.Gone;
import org.sourceline.ui.lexicon.Annotators;
import org.sourceline.ui.session.Attention;

/** Analyses one article of a case and writes its page of suggestions. An article that fails is marked, and the others go on. */
final class AnalyseArticle {

    /** The type of the marker on an article that cannot be read or analysed. */
    static final String UNREADABLE = "org.sourceline.ui.unreadable";

    private final IProject project;
    private final Suppressions suppressions;
    private final boolean anew;

    /** @param anew whether articles whose suggestions are up to date are analysed too */
    AnalyseArticle(IProject project, Suppressions suppressions, boolean anew) {
        this.project = project;
        this.suppressions = suppressions;
        this.anew = anew;
    }

    void analyse(IFile file, IProgressMonitor monitor) throws CoreException {
        IPath location = file.getLocation();
        if (location == null || !file.exists()) {
            return;
        }
        try {
            analyse(file, location.toPath(), monitor);
        } catch (CoreException e) {
            if (!Gone.explains(e, file)) {
                throw e;
            }
        }
    }

    private void analyse(IFile file, Path path, IProgressMonitor monitor) throws CoreException {
        try {
            write(file, path, monitor);
            file.deleteMarkers(UNREADABLE, false, IResource.DEPTH_ZERO);
        } catch (CancellationException e) {
            throw new OperationCanceledException(e.getMessage());
        } catch (IOException e) {
            mark(file, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            ILog.of(getClass()).error(Messages.get("cases.build.failed", file.getName()), e);
            mark(file, Messages.get("cases.build.failed", file.getName()));
        }
    }

    private void write(IFile file, Path path, IProgressMonitor monitor) throws IOException, CoreException {
        Article article = ArticleReader.read(path, file.getProjectRelativePath().toString(), Limits.DEFAULT);
        PageStore store = store();
        store.versions().keep(path, article.sha256());
        LoadedPage before = earlier(store, file, article.path());
        if (before != null && !anew && SuggestedPage.isCurrent(before.page(), article, path, suppressions)) {
            return;
        }
        save(file, store, SuggestedPage.of(article, path, CaseFiles.SUGGESTED, before == null ? null : before.page(),
                Annotators.setup().with(suppressions), () -> {
            Attention.rest(monitor::isCanceled);
            return monitor.isCanceled();
        }), before);
    }

    private void save(IFile file, PageStore store, Page page, @Nullable LoadedPage before) throws IOException, CoreException {
        if (before == null || !before.page().equals(page)) {
            store.save(page, before == null ? null : before.hash());
            refresh(pageFile(file));
        }
    }

    /**
     * What is never suggested has changed: takes it out of the suggestions of an article.
     *
     * @return false if the article must be analysed instead, because what was left out is suggested again or there are no suggestions yet
     */
    boolean suppress(IFile file) throws CoreException {
        PageStore store = store();
        LoadedPage before = earlier(store, file, file.getProjectRelativePath().toString());
        if (before == null || LeftOut.isMissing(before.page(), suppressions)) {
            return false;
        }
        try {
            save(file, store, LeftOut.without(before.page(), suppressions), before);
        } catch (IOException e) {
            mark(file, String.valueOf(e.getMessage()));
        }
        return true;
    }

    /** The suggestions of the last run; those that cannot be read are kept in the local history and made anew. */
    private @Nullable LoadedPage earlier(PageStore store, IFile file, String article) throws CoreException {
        try {
            return store.load(article).orElse(null);
        } catch (PageReadException e) {
            IFile page = pageFile(file);
            page.refreshLocal(IResource.DEPTH_ZERO, null);
            page.delete(IResource.FORCE | IResource.KEEP_HISTORY, null);
            return null;
        }
    }

    private PageStore store() throws CoreException {
        return owner(project).sets().pages(CaseFiles.SUGGESTED);
    }

    /** @throws CoreException if the case does not lie on this computer */
    static Case owner(IProject project) throws CoreException {
        IPath root = project.getLocation();
        if (root == null) {
            throw new CoreException(Status.error(Messages.get("cases.build.remote", project.getName())));
        }
        return new Case(root.toPath());
    }

    private IFile pageFile(IFile article) {
        return project.getFile(CaseFiles.ANNOTATIONS + "/" + CaseFiles.SUGGESTED + "/" + CaseFiles.articleName(article) + CaseFiles.PAGE);
    }

    /** Tells the workspace of a page that was written; of its folder too where that is new. */
    private void refresh(IFile page) throws CoreException {
        if (page.getParent().exists()) {
            page.refreshLocal(IResource.DEPTH_ZERO, null);
        } else {
            project.getFolder(CaseFiles.ANNOTATIONS).refreshLocal(IResource.DEPTH_INFINITE, null);
        }
    }

    /** The article is gone: so are its suggestions. */
    void forget(IFile article) throws CoreException {
        IFile page = pageFile(article);
        if (page.exists()) {
            page.delete(IResource.KEEP_HISTORY, null);
        }
    }

    static void mark(IFile file, String message) throws CoreException {
        file.deleteMarkers(UNREADABLE, false, IResource.DEPTH_ZERO);
        file.createMarker(UNREADABLE, Map.of(IMarker.MESSAGE, message, IMarker.SEVERITY, IMarker.SEVERITY_ERROR));
    }
}
