package org.sourceline.ui.session;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.store.PageReadException;
import org.sourceline.core.text.Article;

/** Reads the page of a set again, off the UI thread, and shows it if it is another one than the session knows. */
final class SetReloader implements ICoreRunnable {

    private final ArticleSession session;
    private final String set;
    private final boolean evenDirty;
    private final @Nullable Article article;
    private final UiThread ui;

    SetReloader(ArticleSession session, String set, boolean evenDirty, UiThread ui) {
        this.session = session;
        this.set = set;
        this.evenDirty = evenDirty;
        this.article = session.sets().map(ArticleSets::article).orElse(null);
        this.ui = ui;
    }

    @Override
    public void run(IProgressMonitor monitor) throws CoreException {
        try {
            OpenedPage loaded = article == null ? null : session.files().load(set, article).orElse(null);
            if (loaded != null) {
                ui.run(() -> show(loaded));
            }
        } catch (PageReadException e) {
            ILog.of(getClass()).log(Status.warning(String.valueOf(e.getMessage()), e));
        }
    }

    private void show(OpenedPage loaded) {
        ArticleSets sets = session.sets().orElse(null);
        boolean known = session.base(set).filter(loaded.hash()::equals).isPresent();
        if (sets == null || sets.article() != article || known && !evenDirty) {
            return;
        }
        boolean open = sets.names().contains(set);
        boolean wanted = open ? evenDirty || !sets.isDirty(set) : set.equals(PersonalSet.SUGGESTED);
        if (wanted) {
            session.show(loaded.page(), open ? sets.isWritable(set) && !loaded.readOnly() : false, loaded.hash());
        }
    }
}
