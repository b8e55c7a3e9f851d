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
    private final UiThread ui;

    /** @param charset the one that a person chose; null to find out */
    ArticleLoader(ArticleSession session, @Nullable Charset charset, UiThread ui) {
        this.session = session;
        this.charset = charset;
        this.ui = ui;
    }

    @Override
    public void run(IProgressMonitor monitor) {
        try {
            OpenedArticle opened = open(monitor);
            ui.run(() -> session.ready(opened));
        } catch (ArticleReadException e) {
            ui.run(() -> session.failed(String.valueOf(e.getMessage())));
        } catch (OutOfMemoryError e) {
            ui.run(() -> session.failed(Messages.get("session.memory", session.location().fileName())));
        }
    }

    private OpenedArticle open(IProgressMonitor monitor) throws ArticleReadException {
        ArticleLocation location = session.location();
        Article article = charset == null ? ArticleReader.read(location.file(), location.articlePath(), Limits.DEFAULT)
                : ArticleReader.read(location.file(), location.articlePath(), Limits.DEFAULT, charset);
        checkCanceled(monitor);
        ReadingText reading = Analyser.read(article);
        checkCanceled(monitor);
        OpenedArticle opened = new SetOpener(session.files(), new ArticleSets(article, reading), new Case(location.root()).suppressions()).open();
        return new RecoveryFinder(location, session.files(), opened).find();
    }

    private static void checkCanceled(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
