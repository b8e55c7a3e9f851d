package org.sourceline.ui.annotate;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.session.HistoryActions;

/** Undo and Redo of a view that works on the article in the active editor. */
public final class UndoInView {

    private final IViewSite site;
    private @Nullable HistoryActions actions;

    public UndoInView(IViewSite site) {
        this.site = site;
    }

    /** Undoes what happens in a context from now on; null for nothing. */
    public void show(@Nullable IUndoContext context) {
        dispose();
        IActionBars bars = site.getActionBars();
        if (context == null) {
            bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), null);
            bars.setGlobalActionHandler(ActionFactory.REDO.getId(), null);
        } else {
            HistoryActions made = new HistoryActions(site, context, true);
            bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), made.undo());
            bars.setGlobalActionHandler(ActionFactory.REDO.getId(), made.redo());
            actions = made;
        }
        bars.updateActionBars();
    }

    public void dispose() {
        if (actions != null) {
            actions.dispose();
            actions = null;
        }
    }
}
