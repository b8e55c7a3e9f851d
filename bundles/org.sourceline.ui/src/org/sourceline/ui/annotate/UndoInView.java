package org.sourceline.ui.annotate;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.jspecify.annotations.Nullable;

/** Undo and Redo of a view that works on the article in the active editor. */
public final class UndoInView {

    private final IViewSite site;
    private @Nullable UndoRedoActionGroup group;

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
            group = new UndoRedoActionGroup(site, context, true);
            group.fillActionBars(bars);
        }
        bars.updateActionBars();
    }

    public void dispose() {
        if (group != null) {
            group.dispose();
            group = null;
        }
    }
}
