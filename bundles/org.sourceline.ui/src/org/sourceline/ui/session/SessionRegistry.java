package org.sourceline.ui.session;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;

/** The sessions that are open: one for each article, shared by all its editors. UI thread only. */
public final class SessionRegistry {

    private static final SessionRegistry INSTANCE = new SessionRegistry();

    private final Map<Path, Held> sessions = new HashMap<>();
    private final ResourceWatcher watcher = new ResourceWatcher(this);

    private static final class Held {
        private final ArticleSession session;
        private int users;

        Held(ArticleSession session) {
            this.session = session;
        }
    }

    private SessionRegistry() {
    }

    public static SessionRegistry get() {
        return INSTANCE;
    }

    /** The session of an article; begins to open it if nobody has. To be {@link #release released} once for each call. */
    public ArticleSession acquire(ArticleLocation location) {
        if (sessions.isEmpty()) {
            ResourcesPlugin.getWorkspace().addResourceChangeListener(watcher, IResourceChangeEvent.POST_CHANGE);
        }
        Held held = sessions.get(location.file());
        if (held == null) {
            held = new Held(new ArticleSession(location));
            sessions.put(location.file(), held);
            held.session.open();
        }
        held.users++;
        return held.session;
    }

    /** The caller no longer needs the session; the last one closes it. */
    public void release(ArticleSession session) {
        Held held = sessions.get(session.location().file());
        if (held == null || held.session != session || --held.users > 0) {
            return;
        }
        sessions.remove(session.location().file());
        session.dispose();
        if (sessions.isEmpty()) {
            ResourcesPlugin.getWorkspace().removeResourceChangeListener(watcher);
        }
    }

    /** The session of an article, if it is open. */
    public Optional<ArticleSession> find(Path article) {
        return Optional.ofNullable(sessions.get(article)).map(held -> held.session);
    }

    public List<ArticleSession> sessions() {
        return sessions.values().stream().map(held -> held.session).toList();
    }

    /**
     * A file was written or removed by somebody: the sessions that show its set read it again, unless it holds what they know. A set
     * with unsaved changes stays as it is until it is saved.
     *
     * @param page the file of a page, as an absolute path
     */
    public void pageChanged(Path page) {
        for (ArticleSession session : sessions()) {
            session.files().setOf(page).ifPresent(session::reloadSet);
            if (session.files().isEntityPage(page)) {
                session.reloadIdentities();
            }
        }
    }

    /** The sessions of a case, by the folder that holds its articles. */
    public List<ArticleSession> of(Path root) {
        return sessions().stream().filter(session -> session.location().root().equals(root)).toList();
    }

    /** The file with what is never suggested in a case was written or removed. */
    void suppressionsChanged(Path file) {
        Path root = file.getParent();
        if (root != null) {
            of(root).forEach(ArticleSession::reloadSuppressions);
        }
    }
}
