package org.sourceline.ui.cases.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
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
import org.sourceline.analysis.Analyser;
import org.sourceline.analysis.Analysis;
import org.sourceline.analysis.Configuration;
import org.sourceline.analysis.SuggestedPage;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.LoadedPage;
import org.sourceline.core.store.PageReadException;
import org.sourceline.core.store.PageStore;
import org.sourceline.core.store.SaveException;
import org.sourceline.core.store.SetChangedException;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReadException;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;
import org.sourceline.ui.Messages;
import org.sourceline.ui.cases.CaseFiles;

/** Analyses one article of a case and writes its page of suggestions. An article that fails is marked, and the others go on. */
final class AnalyseArticle {

    /** The type of the marker on an article that cannot be read or analysed. */
    static final String UNREADABLE = "org.sourceline.ui.unreadable";

    private final IProject project;

    AnalyseArticle(IProject project) {
        this.project = project;
    }

    void analyse(IFile file, IProgressMonitor monitor) throws CoreException {
        IPath location = file.getLocation();
        if (location == null || !file.exists()) {
            return;
        }
        try {
            Article article = ArticleReader.read(location.toPath(), file.getProjectRelativePath().toString(), Limits.DEFAULT);
            write(file, article, monitor);
            file.deleteMarkers(UNREADABLE, false, IResource.DEPTH_ZERO);
        } catch (CancellationException e) {
            throw new OperationCanceledException(e.getMessage());
        } catch (ArticleReadException | SaveException | SetChangedException e) {
            mark(file, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            ILog.of(getClass()).error(Messages.get("cases.build.failed", file.getName()), e);
            mark(file, Messages.get("cases.build.failed", file.getName()));
        }
    }

    private void write(IFile file, Article article, IProgressMonitor monitor) throws SaveException, SetChangedException, CoreException {
        PageStore store = store();
        Optional<LoadedPage> before = earlier(store, article.path());
        Analysis analysis = Analyser.analyse(article, new Configuration(Instant.now()), monitor::isCanceled);
        Page page = SuggestedPage.of(article, analysis, CaseFiles.SUGGESTED, before.map(LoadedPage::page));
        if (before.map(LoadedPage::page).filter(page::equals).isEmpty()) {
            store.save(page, before.map(LoadedPage::hash).orElse(null));
            pageFile(file).getParent().refreshLocal(IResource.DEPTH_ONE, monitor);
        }
    }

    /** The suggestions of the last run; unreadable ones are made anew. */
    private static Optional<LoadedPage> earlier(PageStore store, String article) throws SaveException {
        try {
            return store.load(article);
        } catch (PageReadException e) {
            store.discard(article);
            return Optional.empty();
        }
    }

    private PageStore store() throws CoreException {
        IPath root = project.getLocation();
        if (root == null) {
            throw new CoreException(Status.error(Messages.get("cases.build.remote", project.getName())));
        }
        Path folder = root.toPath();
        return PageStore.ofCase(folder, CaseFiles.SUGGESTED);
    }

    private IFile pageFile(IFile article) {
        return project.getFile(CaseFiles.ANNOTATIONS + "/" + CaseFiles.SUGGESTED + "/" + CaseFiles.articleName(article) + CaseFiles.PAGE);
    }

    /** The article is gone: so are its suggestions. */
    void forget(IFile article) throws CoreException {
        IFile page = pageFile(article);
        if (page.exists()) {
            page.delete(IResource.KEEP_HISTORY, null);
        }
    }

    private static void mark(IFile file, String message) throws CoreException {
        file.deleteMarkers(UNREADABLE, false, IResource.DEPTH_ZERO);
        file.createMarker(UNREADABLE, Map.of(IMarker.MESSAGE, message, IMarker.SEVERITY, IMarker.SEVERITY_ERROR));
    }
}
