package org.sourceline.ui.session;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchPartSite;
import org.jspecify.annotations.Nullable;

/**
 * Follows the active editor of a page for a view: tells the view which session to show, and passes on what happens to that session.
 * The view creates it when its control is there and disposes it with the control.
 */
public final class ActiveSession implements IPartListener2 {

    private final IWorkbenchPage page;
    private final SessionListener listener;
    private final Consumer<Optional<ArticleSession>> shown;
    private @Nullable ArticleSession current;
    private @Nullable IEditorInput edited;

    /**
     * @param shown called at once, whenever another session, or none, is in the active editor, and when something else is in it that has none:
     *        another comparison, for one
     * @param listener told of that session only
     */
    public ActiveSession(IWorkbenchPartSite site, SessionListener listener, Consumer<Optional<ArticleSession>> shown) {
        this.page = site.getPage();
        this.listener = listener;
        this.shown = shown;
        page.addPartListener(this);
        current = of(page.getActiveEditor()).orElse(null);
        edited = input();
        if (current != null) {
            current.addListener(listener);
        }
        shown.accept(session());
    }

    /** The session of an editor, empty if it shows no article. */
    public static Optional<ArticleSession> of(@Nullable IEditorPart editor) {
        return Optional.ofNullable(editor == null ? null : Adapters.adapt(editor, ArticleSession.class));
    }

    public Optional<ArticleSession> session() {
        return Optional.ofNullable(current);
    }

    public void dispose() {
        page.removePartListener(this);
        if (current != null) {
            current.removeListener(listener);
        }
        current = null;
    }

    private @Nullable IEditorInput input() {
        IEditorPart editor = page.getActiveEditor();
        return editor == null ? null : editor.getEditorInput();
    }

    private void follow() {
        ArticleSession now = of(page.getActiveEditor()).orElse(null);
        IEditorInput before = edited;
        edited = input();
        if (now == current && (now != null || Objects.equals(edited, before))) {
            return;
        }
        if (current != null) {
            current.removeListener(listener);
        }
        current = now;
        if (now != null) {
            now.addListener(listener);
        }
        shown.accept(session());
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        follow();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        follow();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        follow();
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        follow();
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference part) {
        follow();
    }
}
