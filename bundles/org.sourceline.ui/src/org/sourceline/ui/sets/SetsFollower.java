package org.sourceline.ui.sets;

import java.util.Optional;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleListener;
import org.sourceline.ui.session.ActiveSession;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.session.SessionListener;

/** Keeps the tool bar of a window in step with the article in its active editor: the name of the active set, and what is enabled. */
public final class SetsFollower implements IPartListener2, SessionListener {

    private static final String SWITCH = "org.sourceline.ui.sets.switch";

    private final IWorkbenchWindow window;
    private @Nullable ArticleSession current;

    private SetsFollower(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Follows the active editors of all windows, those to come included. */
    public static void install(IWorkbench workbench) {
        for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
            install(window);
        }
        workbench.addWindowListener(new WindowFollower());
    }

    private static final class WindowFollower implements IWindowListener {
        @Override
        public void windowOpened(IWorkbenchWindow window) {
            install(window);
        }

        @Override
        public void windowClosed(IWorkbenchWindow window) {
            // its parts are gone, and with them the listener
        }

        @Override
        public void windowActivated(IWorkbenchWindow window) {
            // the tool bar shows what is in the window already
        }

        @Override
        public void windowDeactivated(IWorkbenchWindow window) {
            // the tool bar stays as it is
        }
    }

    private static void install(IWorkbenchWindow window) {
        SetsFollower follower = new SetsFollower(window);
        window.getPartService().addPartListener(follower);
        follower.follow();
    }

    private void follow() {
        IWorkbenchPage page = window.getActivePage();
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        ArticleSession now = ActiveSession.of(editor).orElse(null);
        if (now != current) {
            Optional.ofNullable(current).ifPresent(session -> session.removeListener(this));
            current = now;
            if (now != null) {
                now.addListener(this);
                KnownSets.look(now, window.getShell().getDisplay());
            }
            refresh();
        }
    }

    private void refresh() {
        window.getService(ICommandService.class).refreshElements(SWITCH, null);
        enablement();
    }

    private void enablement() {
        window.getService(IEventBroker.class).post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
    }

    @Override
    public void stateChanged(ArticleSession session) {
        refresh();
    }

    @Override
    public void annotationsChanged(ArticleSession session, ArticleListener.Event event) {
        if (event.kind() == ArticleListener.Kind.EDITED) {
            enablement();
        } else {
            KnownSets.look(session, window.getShell().getDisplay());
            refresh();
        }
    }

    @Override
    public void selectionChanged(ArticleSession session, @Nullable Anchored selected, Object origin) {
        enablement();
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
}
