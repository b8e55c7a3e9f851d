package org.sourceline.ui.review;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleListener;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Status;
import org.sourceline.core.review.Candidate;
import org.sourceline.core.review.Queue;
import org.sourceline.ui.session.ActiveSession;
import org.sourceline.ui.session.ArticleSession;

/** Where a person is in a queue, and where the next decision or key leads to. UI thread. */
final class Course {

    private final Reviewed reviewed;
    private final ActiveSession active;
    private final Following following;
    private final Runnable arrived;
    private Queue queue = Queue.EMPTY;
    private Candidate.@Nullable Key current;
    private Candidate.@Nullable Key kept;

    /** @param arrived run when the person is at another suggestion, or at none */
    Course(Reviewed reviewed, ActiveSession active, Following following, Runnable arrived) {
        this.reviewed = reviewed;
        this.active = active;
        this.following = following;
        this.arrived = arrived;
    }

    Queue queue() {
        return queue;
    }

    /** The suggestion that the person is at; empty if at none. */
    Optional<Candidate.Key> current() {
        return Optional.ofNullable(current);
    }

    /** The suggestion that stays in its place although it was decided on, since the person has not gone on; null for none. */
    Candidate.@Nullable Key kept() {
        return kept;
    }

    /** The suggestion that the person is at, as the queue knows it. */
    Optional<Candidate> candidate() {
        return current().flatMap(queue::find);
    }

    /** The suggestion that the person is at in the active article; empty while it is in another one. */
    Optional<Anchored> anchored() {
        return current().flatMap(key -> active.session().filter(session -> reviewed.isOf(session, key.article()))
                .flatMap(ArticleSession::sets).flatMap(sets -> sets.find(key.set(), key.id())));
    }

    /** Those that match and wait for a decision. */
    List<Candidate> open() {
        return queue.open().stream().filter(reviewed::isOpen).toList();
    }

    /** Goes on in another queue, at the same suggestion if it is there. */
    void take(Queue now) {
        queue = now;
        if (isBehind(now)) {
            return;
        }
        Candidate place = place(now);
        boolean moved = place != null && !place.key().equals(current);
        show(place, moved && (active.session().isEmpty() || following.isLeading()));
    }

    /** Whether the queue was asked for before a decision was taken back, and the one that has the suggestion again is on its way. */
    private boolean isBehind(Queue now) {
        return current().flatMap(now::find).filter(one -> !one.isOpen() && now.indexOf(one.key()) < 0 && reviewed.isOpen(one)).isPresent();
    }

    /** The row to be at: the one that was, else the one that is selected in the text, else the first that is open. */
    private @Nullable Candidate place(Queue rows) {
        return current().filter(key -> rows.indexOf(key) >= 0).or(() -> selected().filter(key -> rows.indexOf(key) >= 0))
                .map(key -> rows.rows().get(rows.indexOf(key))).or(() -> rows.open().stream().findFirst()).orElse(null);
    }

    private Optional<Candidate.Key> selected() {
        return active.session().flatMap(session -> session.sets().flatMap(sets -> session.selected().map(one -> Reviewed.key(sets, one))));
    }

    /** @param reveal whether the editor follows */
    void show(@Nullable Candidate one, boolean reveal) {
        current = one == null ? null : one.key();
        kept = current != null && current.equals(kept) ? kept : null;
        if (one != null && reveal) {
            reveal(one);
        }
        arrived.run();
    }

    private void reveal(Candidate one) {
        ArticleSession session = active.session().orElse(null);
        if (session != null && reviewed.isOf(session, one)) {
            following.show(session, one);
        } else {
            reviewed.owner().ifPresent(owner -> following.open(owner, one, () -> one.key().equals(current)));
        }
    }

    /** Another annotation was selected in the text: goes there if it is in the queue. */
    void selected(ArticleSets sets, Anchored one) {
        int place = queue.indexOf(Reviewed.key(sets, one));
        if (place >= 0) {
            show(queue.rows().get(place), false);
        }
    }

    /** A suggestion was decided on: goes on to the next one if that is wanted; false if it is not in the queue. */
    boolean decided(Anchored suggestion) {
        Candidate.Key key = active.session().flatMap(ArticleSession::sets).map(sets -> Reviewed.key(sets, suggestion)).orElse(null);
        if (key == null || suggestion.annotation().status() != Status.SUGGESTED || queue.indexOf(key) < 0) {
            return false;
        }
        current = key;
        if (ReviewPreferences.isAdvancing()) {
            Optional<Candidate> next = queue.next(key, reviewed::isOpen);
            if (next.isEmpty()) {
                active.session().ifPresent(session -> session.select(null, following.origin()));
            }
            show(next.orElse(null), true);
        } else {
            kept = key;
        }
        return true;
    }

    /**
     * Goes to the next or the previous row.
     *
     * @param decided whether those that were decided on count too
     * @return false if there are no rows at all
     */
    boolean step(boolean forward, boolean decided) {
        Optional<Candidate> next = forward ? queue.next(current, one -> decided || reviewed.isOpen(one))
                : queue.previous(current, one -> decided || reviewed.isOpen(one));
        next.ifPresent(one -> show(one, true));
        return next.isPresent() || !queue.rows().isEmpty();
    }

    /**
     * Is at the suggestion that waits for a decision again because one was undone; of several at the first of the queue. The event says so, not
     * the queue, which a quick Undo finds as it was before the decision.
     */
    void returnTo(ArticleListener.Event event) {
        Set<Anchored> turned = new HashSet<>(event.removed());
        turned.retainAll(Set.copyOf(event.added()));
        List<Candidate.Key> back = turned.stream().filter(one -> isOpen(event.source(), one))
                .map(one -> Reviewed.key(event.source(), one)).toList();
        queue.first(back).ifPresent(one -> current = one.key());
    }

    private static boolean isOpen(ArticleSets sets, Anchored one) {
        return one.annotation().status() == Status.SUGGESTED && sets.isShown(one);
    }
}
