package org.sourceline.ui.session;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.sourceline.analysis.SuggestedPage;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Page;
import org.sourceline.core.text.Article;
import org.sourceline.ui.lexicon.Annotators;

/** Analyses an article that has no suggestions on the disk, off the UI thread, and shows what comes out as a set that is not saved. */
final class SuggestionMaker implements ICoreRunnable {

    private static final String CASE_NATURE = "org.sourceline.ui.case";

    private final ArticleSession session;
    private final Article article;
    private final UiThread ui;

    SuggestionMaker(ArticleSession session, Article article, UiThread ui) {
        this.session = session;
        this.article = article;
        this.ui = ui;
    }

    /** Whether nobody else will: in a case the builder writes the suggestions. */
    static boolean isNeeded(ArticleLocation location, ArticleSets sets) {
        return !sets.names().contains(PersonalSet.SUGGESTED) && !location.inWorkspace().map(SuggestionMaker::isBuilt).orElse(false);
    }

    private static boolean isBuilt(IFile file) {
        try {
            return ResourcesPlugin.getWorkspace().isAutoBuilding() && file.getProject().hasNature(CASE_NATURE);
        } catch (CoreException e) {
            return false;
        }
    }

    @Override
    public void run(IProgressMonitor monitor) throws CoreException {
        try {
            Page page = SuggestedPage.of(article, session.location().file(), PersonalSet.SUGGESTED, null, Annotators.setup(),
                    monitor::isCanceled);
            ui.run(() -> show(page));
        } catch (CancellationException e) {
            throw new OperationCanceledException();
        } catch (IOException e) {
            throw new CoreException(Status.warning(String.valueOf(e.getMessage()), e));
        }
    }

    private void show(Page page) {
        ArticleSets sets = session.sets().orElse(null);
        if (sets != null && sets.article() == article && !sets.names().contains(PersonalSet.SUGGESTED)) {
            session.show(page, false, null);
        }
    }
}
