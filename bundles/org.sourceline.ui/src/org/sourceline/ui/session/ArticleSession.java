package org.sourceline.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleListener;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Edit;

/** An article that is open: its sets, their undo history, and the annotation that is selected. */
public final class ArticleSession {

    /** How far opening has come. */
    public enum State {
        OPENING, READY, FAILED
    }

    private final ArticleLocation location;
    private final IUndoContext undoContext;
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final ArticleListener relay = this::annotationsChanged;
    private State state = State.OPENING;
    private @Nullable ArticleSets sets;
    private String failure = "";
    private @Nullable Anchored selected;

    public ArticleSession(ArticleLocation location) {
        this.location = location;
        this.undoContext = new ObjectUndoContext(this, location.fileName());
    }

    public ArticleLocation location() {
        return location;
    }

    public State state() {
        return state;
    }

    /** The opened article with its sets; empty until the state is {@link State#READY}. */
    public Optional<ArticleSets> sets() {
        return Optional.ofNullable(sets);
    }

    /** Why the article cannot be read, for the user; empty unless the state is {@link State#FAILED}. */
    public String failure() {
        return failure;
    }

    /** Calls back once the article is open: now or later, never if it cannot be read. */
    public void whenReady(Consumer<ArticleSets> action) {
        if (sets != null) {
            action.accept(sets);
        } else if (state == State.OPENING) {
            addListener(new SessionListener() {
                @Override
                public void stateChanged(ArticleSession session) {
                    removeListener(this);
                    session.sets().ifPresent(action);
                }
            });
        }
    }

    /** The undo context of every edit of this article. */
    public IUndoContext undoContext() {
        return undoContext;
    }

    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    /** The article was read, or read again: replaces what was there and forgets the undo history. */
    public void ready(ArticleSets opened) {
        release();
        sets = opened;
        opened.addListener(relay);
        state = State.READY;
        tell(listener -> listener.stateChanged(this));
    }

    public void failed(String message) {
        release();
        failure = message;
        state = State.FAILED;
        tell(listener -> listener.stateChanged(this));
    }

    /** The last editor of the article closed. */
    public void dispose() {
        release();
        listeners.clear();
    }

    private void release() {
        if (sets != null) {
            sets.removeListener(relay);
        }
        sets = null;
        selected = null;
        history().dispose(undoContext, true, true, true);
    }

    private static IOperationHistory history() {
        return OperationHistoryFactory.getOperationHistory();
    }

    /**
     * Changes the sets of the article so that Undo takes it back. An edit without changes does nothing.
     *
     * @throws IllegalArgumentException if the edit does not fit the sets as they are
     */
    public void execute(Edit edit) {
        if (edit.isEmpty() || sets == null) {
            return;
        }
        try {
            history().execute(new EditOperation(sets, edit, undoContext), null, null);
        } catch (ExecutionException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    public Optional<Anchored> selected() {
        return Optional.ofNullable(selected);
    }

    /**
     * Makes an annotation the selected one in the editor and all views.
     *
     * @param one null for none
     * @param origin the part that selects; it is told too and need not follow
     */
    public void select(@Nullable Anchored one, Object origin) {
        boolean same = one == null ? selected == null : one.equals(selected);
        selected = one;
        if (!same) {
            tell(listener -> listener.selectionChanged(this, one, origin));
        }
    }

    private void annotationsChanged(ArticleListener.Event event) {
        if (selected != null) {
            selected = event.source().find(selected.set(), selected.id()).orElse(null);
        }
        tell(listener -> listener.annotationsChanged(this, event));
    }

    private void tell(Consumer<SessionListener> what) {
        listeners.forEach(what);
    }
}
