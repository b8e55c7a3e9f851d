package org.sourceline.core.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sourceline.core.model.TextSpan;

/** Told of what changes in an opened article, on the thread that changed it, after the change. */
public interface ArticleListener {

    /**
     * @param removed annotations as they were
     * @param added annotations as they are now
     */
    record Event(ArticleSets source, Kind kind, List<Anchored> removed, List<Anchored> added) {

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

    void changed(Event event);
}
