package org.sourceline.ui.session;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.sourceline.core.model.Suppressions;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.PageReadException;

/** Reads again what is never suggested, off the UI thread; a file that cannot be read changes nothing. */
final class SuppressionReloader implements ICoreRunnable {

    private final ArticleSession session;
    private final UiThread ui;

    SuppressionReloader(ArticleSession session, UiThread ui) {
        this.session = session;
        this.ui = ui;
    }

    @Override
    public void run(IProgressMonitor monitor) {
        try {
            Suppressions loaded = new Case(session.location().root()).suppressions().load();
            ui.run(() -> session.sets().ifPresent(sets -> sets.suppress(loaded)));
        } catch (PageReadException e) {
            ILog.of(getClass()).log(Status.info(String.valueOf(e.getMessage())));
        }
    }
}
