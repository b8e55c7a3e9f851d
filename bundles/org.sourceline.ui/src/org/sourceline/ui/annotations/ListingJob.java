package org.sourceline.ui.annotations;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.BlockBody;
import org.sourceline.core.text.ReadingText;
import org.sourceline.ui.Messages;

/** Makes listings in the background; of several questions in a row only the last is answered. */
final class ListingJob extends Job {

    private record Question(List<Anchored> all, ReadingText reading, Query query) {
    }

    private final Display display;
    private final Consumer<Listing> answer;
    private volatile @Nullable Question question;

    /** @param answer called on the UI thread */
    ListingJob(Display display, Consumer<Listing> answer) {
        super(Messages.get("annotations.job"));
        this.display = display;
        this.answer = answer;
        setSystem(true);
        setPriority(SHORT);
    }

    /** Asks anew; on the UI thread, since the sets belong to it. */
    void ask(ArticleSets sets, Query query) {
        List<Anchored> all = sets.all().stream().filter(one -> isListed(sets, one)).toList();
        question = new Question(all, sets.reading(), query);
        cancel();
        schedule();
    }

    /** Suggestions that somebody has decided on are represented by the decision. */
    private static boolean isListed(ArticleSets sets, Anchored one) {
        return !(one.annotation().body() instanceof BlockBody) && (sets.isShown(one) || !one.annotation().isLive());
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Question asked = question;
        if (asked == null) {
            return Status.OK_STATUS;
        }
        Listing listing = Listing.of(asked.all(), asked.reading(), asked.query());
        if (!monitor.isCanceled() && !display.isDisposed()) {
            display.asyncExec(() -> {
                if (asked == question) {
                    answer.accept(listing);
                }
            });
        }
        return Status.OK_STATUS;
    }
}
