package org.sourceline.ui.session;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/**
 * What a person waits for and looks at, for work in the background: it rests while an article is being opened, since on a busy machine the
 * two would share the processor, and it takes the articles first that are open. May be used by any thread.
 */
public final class Attention {

    private static final long LONGEST_REST_NANOS = TimeUnit.SECONDS.toNanos(20);
    private static final long LOOK_AGAIN_MILLIS = 50;
    private static final Set<ArticleSession> OPENING = ConcurrentHashMap.newKeySet();
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private Attention() {
    }

    /** A session begins to read its article. */
    static void opening(ArticleSession session) {
        OPENING.add(session);
        OPEN.add(session.location().file());
    }

    /** The article is shown, or cannot be. */
    static void shown(ArticleSession session) {
        OPENING.remove(session);
        synchronized (OPENING) {
            OPENING.notifyAll();
        }
    }

    /** The session closed. */
    static void closed(ArticleSession session) {
        OPEN.remove(session.location().file());
        shown(session);
    }

    /** Whether the article is open, or about to be. */
    public static boolean isOn(Path article) {
        return OPEN.contains(article);
    }

    /**
     * Waits while an article is being opened, twenty seconds at most; not on the UI thread, which opens it. Never to be called with a lock
     * held.
     *
     * @param cancelled ends the waiting when it answers true
     */
    public static void rest(BooleanSupplier cancelled) {
        if (OPENING.isEmpty() || Display.getCurrent() != null) {
            return;
        }
        long end = System.nanoTime() + LONGEST_REST_NANOS;
        try {
            synchronized (OPENING) {
                while (!OPENING.isEmpty() && !cancelled.getAsBoolean() && System.nanoTime() < end) {
                    OPENING.wait(LOOK_AGAIN_MILLIS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
