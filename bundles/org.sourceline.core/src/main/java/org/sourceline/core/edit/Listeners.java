package org.sourceline.core.edit;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

/**
 * Tells all listeners of all events in the order in which these happened, also when a listener causes the next one or fails: the first
 * failure is thrown when all have been told, with the others suppressed.
 */
final class Listeners {

    private final List<ArticleListener> listeners = new CopyOnWriteArrayList<>();
    private final Queue<ArticleListener.Event> waiting = new ArrayDeque<>();
    private boolean telling;

    void add(ArticleListener listener) {
        listeners.add(listener);
    }

    void remove(ArticleListener listener) {
        listeners.remove(listener);
    }

    void tell(ArticleListener.Event event) {
        waiting.add(event);
        if (telling) {
            return;
        }
        telling = true;
        RuntimeException failure = null;
        for (ArticleListener.Event next = waiting.poll(); next != null; next = waiting.poll()) {
            failure = tellAll(next, failure);
        }
        telling = false;
        if (failure != null) {
            throw failure;
        }
    }

    private @Nullable RuntimeException tellAll(ArticleListener.Event event, @Nullable RuntimeException before) {
        RuntimeException failure = before;
        for (ArticleListener listener : listeners) {
            try {
                listener.changed(event);
            } catch (RuntimeException e) {
                if (failure == null) {
                    failure = e;
                } else if (failure != e) {
                    failure.addSuppressed(e);
                }
            }
        }
        return failure;
    }
}
