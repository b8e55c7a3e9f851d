package org.sourceline.ui.session;

import java.nio.charset.Charset;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.Analyser;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.store.Case;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReadException;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;
import org.sourceline.core.text.ReadingText;
import org.sourceline.ui.Messages;

/** Opens an article with its sets, off the UI thread. */
final class ArticleLoader implements ICoreRunnable {

    private final ArticleSession session;
    private final @Nullable Charset charset;
    private final UnsavedSets unsaved;
    private final UiThread ui;

    /**
     * @param charset the one that a person chose; null to find out
     * @param unsaved what is to be carried over to the article as it is read
     */
    ArticleLoader(ArticleSession session, @Nullable Charset charset, UnsavedSets unsaved, UiThread ui) {
        this.session = session;
        this.charset = charset;
        this.unsaved = unsaved;
        this.ui = ui;
    }

    @Override
    public void run(IProgressMonitor monitor) {
        try {
            Article article = read();
            checkCanceled(monitor);
            if (isUnchanged(article)) {
                ui.run(session::unchanged);
                return;
            }
            OpenedArticle opened = open(article, monitor);
            ui.run(() -> session.ready(opened, unsaved));
        } catch (ArticleReadException e) {
            ui.run(() -> session.failed(String.valueOf(e.getMessage())));
        } catch (OutOfMemoryError e) {
            ui.run(() -> session.failed(Messages.get("session.memory", session.location().fileName())));
        }
    }

    private Article read() throws ArticleReadException {
        ArticleLocation location = session.location();
        return charset == null ? ArticleReader.read(location.file(), location.articlePath(), Limits.DEFAULT)
                : ArticleReader.read(location.file(), location.articlePath(), Limits.DEFAULT, charset);
    }

    /** Whether there is nothing to carry over, and unsaved changes would lose their history. */
    private boolean isUnchanged(Article article) {
        Article before = unsaved.article();
        return before != null && !unsaved.sets().isEmpty() && before.sha256().equals(article.sha256()) && before.encoding().equals(article.encoding());
    }

    private OpenedArticle open(Article article, IProgressMonitor monitor) {
        ReadingText reading = Analyser.read(article);
        checkCanceled(monitor);
        ArticleSets sets = new ArticleSets(article, reading);
        OpenedArticle opened = new SetOpener(session.files(), sets, new Case(session.location().root()).suppressions(), unsaved).open();
        return new RecoveryFinder(session.location(), session.files(), opened).find();
    }

    private static void checkCanceled(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
