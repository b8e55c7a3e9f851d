package org.sourceline.ui.sets;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.sourceline.core.store.Case;
import org.sourceline.ui.Messages;
import org.sourceline.ui.session.ArticleSession;

/** The names of the sets of a case as they were last seen on the disk, so that a menu can open at once. UI thread only. */
final class KnownSets {

    private static final Map<ArticleSession, List<String>> NAMES = new WeakHashMap<>();

    private KnownSets() {
    }

    /** What is known, without a look at the disk. */
    static List<String> of(ArticleSession session) {
        return NAMES.getOrDefault(session, List.of());
    }

    /** Looks at the disk in the background. */
    static void look(ArticleSession session, Display display) {
        Job job = Job.createSystem(Messages.get("sets.job.list"), monitor -> {
            try {
                List<String> names = new Case(session.location().root()).sets().names();
                if (!display.isDisposed()) {
                    display.asyncExec(() -> NAMES.put(session, names));
                }
            } catch (IOException e) {
                ILog.of(KnownSets.class).log(Status.warning(String.valueOf(e.getMessage()), e));
            }
        });
        job.schedule();
    }
}
