package org.sourceline.ui.review;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.review.Progress;
import org.sourceline.core.review.Queue;
import org.sourceline.ui.Messages;
import org.sourceline.ui.session.ArticleSession;

/**
 * What the view says where there are no rows, and what there is to do then.
 *
 * @param state of the active article; null if there is none
 * @param inCase whether there is a case that could be gone through
 */
record ReviewMessage(Queue queue, ReviewBar.Wish wish, ArticleSession.@Nullable State state, boolean inCase) {

    /** The words; what can be done is a link. */
    String text() {
        Progress all = queue.overall();
        if (wish.scope() == Scope.CASE && !inCase) {
            return Messages.get("review.empty.noCase");
        }
        if (wish.scope() == Scope.ARTICLE && state != ArticleSession.State.READY) {
            return unread();
        }
        if (all.total() == 0) {
            return Messages.get("review.empty.nothing." + scope());
        }
        if (all.isDone()) {
            return Messages.get("review.empty.done." + scope(), all.total(), all.accepted(), all.changed(), all.rejected())
                    + (wish.scope() == Scope.ARTICLE && inCase ? " " + Messages.get("review.empty.goOn") : "");
        }
        return queue.matching().total() == 0 ? Messages.get("review.empty.noMatch", all.open(), all.total())
                : Messages.get("review.empty.matchesDone", queue.matching().total(), all.open());
    }

    private String unread() {
        if (state == ArticleSession.State.OPENING) {
            return Messages.get("review.empty.opening");
        }
        return Messages.get(state == null ? "review.empty.noArticle" : "review.empty.failed")
                + (inCase ? " " + Messages.get("review.empty.goOn") : "");
    }

    private String scope() {
        return wish.scope() == Scope.CASE ? "case" : "article";
    }
}
