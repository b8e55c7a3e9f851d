package org.sourceline.ui.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.review.Candidate;
import org.sourceline.core.review.Criteria;
import org.sourceline.core.review.Order;
import org.sourceline.core.review.Queue;
import org.sourceline.core.store.Case;
import org.sourceline.ui.Messages;

/** Makes queues in the background; of several questions in a row only the last is answered. */
final class QueueJob extends Job {

    /**
     * What is asked.
     *
     * @param open the articles that are open
     * @param owner the case whose other articles are asked for too; null for none
     * @param personal the set of the person at the keyboard
     * @param kept the suggestion that a person looks at; null for none
     */
    record Question(List<ArticleCandidates> open, @Nullable Case owner, String personal, Criteria criteria, Order order,
            Candidate.@Nullable Key kept) {
    }

    private final Display display;
    private final Consumer<Queue> answer;
    private final CasePages pages = new CasePages();
    private volatile @Nullable Question question;

    /** @param answer called on the UI thread */
    QueueJob(Display display, Consumer<Queue> answer) {
        super(Messages.get("review.job"));
        this.display = display;
        this.answer = answer;
        setSystem(true);
        setPriority(SHORT);
    }

    void ask(Question now) {
        question = now;
        schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Question asked = question;
        if (asked == null) {
            return Status.OK_STATUS;
        }
        try {
            Queue queue = Queue.of(candidates(asked), asked.criteria(), asked.order(), asked.kept());
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (asked == question) {
                        answer.accept(queue);
                    }
                });
            }
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.warning(String.valueOf(e.getMessage()), e);
        }
    }

    private List<Candidate> candidates(Question asked) throws IOException {
        List<Candidate> all = new ArrayList<>();
        asked.open().forEach(article -> all.addAll(article.list()));
        Case owner = asked.owner();
        if (owner != null) {
            all.addAll(pages.candidates(owner, asked.open().stream().map(ArticleCandidates::article).collect(Collectors.toSet()),
                    asked.personal()));
        }
        return all;
    }
}
