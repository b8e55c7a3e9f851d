package org.sourceline.ui.session;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleListener;

/** Told of what happens to an opened article; on the UI thread. */
public interface SessionListener {

    /** The article was read and its sets are there, or reading failed: {@link ArticleSession#state()} tells. */
    default void stateChanged(ArticleSession session) {
    }

    /** Annotations or sets changed. */
    default void annotationsChanged(ArticleSession session, ArticleListener.Event event) {
    }

    /** There is more or less to be told above the text. */
    default void noticesChanged(ArticleSession session) {
    }

    /**
     * Another annotation is the selected one.
     *
     * @param selected null if none is
     * @param origin the part that made the selection and need not follow it
     */
    default void selectionChanged(ArticleSession session, @Nullable Anchored selected, Object origin) {
    }
}
