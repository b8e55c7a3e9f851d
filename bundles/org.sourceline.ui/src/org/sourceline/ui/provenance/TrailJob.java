package org.sourceline.ui.provenance;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.sourceline.ui.Messages;
import org.sourceline.ui.editor.ArticleEditor;
import org.sourceline.ui.session.ArticleSession;

/** Finds out in the background where the claims of a case come from, and goes on on the UI thread. */
final class TrailJob {

    private TrailJob() {
    }

    /** @param then called on the UI thread, unless the editor is closed by then */
    static void follow(ArticleSession session, ArticleEditor editor, Consumer<Trail> then) {
        Display display = editor.getSite().getShell().getDisplay();
        Trail trail = Trail.of(session);
        Job job = Job.create(Messages.get("provenance.trail.job"), (ICoreRunnable) monitor -> {
            Trail ready = trail.loaded();
            display.asyncExec(() -> {
                if (session.sets().isPresent() && !editor.getSite().getShell().isDisposed()) {
                    then.accept(ready);
                }
            });
        });
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }
}
