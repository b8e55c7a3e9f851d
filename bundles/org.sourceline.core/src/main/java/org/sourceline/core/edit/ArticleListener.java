package org.sourceline.core.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sourceline.core.model.TextSpan;

/** Told of what changes in an opened article, on the thread that changed it, after the change. */
public interface ArticleListener {

    /**
     * One change. An annotation that was changed is in both lists, each time in another state; one that a decision has hidden or brought
     * back without changing it is in both lists too ({@link ArticleSets#isShown} tells which).
     *
     * @param removed annotations as they were
     * @param added annotations as they are now
     */
    record Event(ArticleSets source, Kind kind, List<Anchored> removed, List<Anchored> added) {

        public Event {
            removed = List.copyOf(removed);
            added = List.copyOf(added);
        }

        /** The stretch of reading text that looks different now (UTF-16); empty if none does or all may. */
        public Optional<TextSpan> extent() {
            return Stream.concat(removed.stream(), added.stream())
                    .flatMap(one -> Stream.of(one.target(), one.source(), one.cue()))
                    .flatMap(List::stream).reduce(TextSpan::cover);
        }
    }

    /** What kind of change it was. */
    enum Kind {
        /** Annotations changed by an edit. */
        EDITED,
        /** A set was shown, hidden, reloaded or renamed, or another one became active: anything may look different. */
        SETS,
        /** A set was saved, nothing else. */
        SAVED
    }

    /**
     * Called after the change. A listener may make the next change; all listeners are told of the one before first.
     *
     * @throws RuntimeException if it fails; the others are told nevertheless
     */
    void changed(Event event);
}
