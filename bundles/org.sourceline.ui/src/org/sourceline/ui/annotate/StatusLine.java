package org.sourceline.ui.annotate;

import java.util.Optional;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.Messages;

/** Says in the window's status line what happened, or why nothing did. */
public final class StatusLine {

    /** What takes the last refusal away. Of the UI thread alone. */
    private static @Nullable Listener forgetting;

    private final IStatusLineManager manager;

    private StatusLine(IStatusLineManager manager) {
        this.manager = manager;
    }

    /** The status line as a part sees it. */
    public static Optional<StatusLine> of(IWorkbenchPart part) {
        return switch (part.getSite()) {
            case IEditorSite site -> Optional.of(new StatusLine(site.getActionBars().getStatusLineManager()));
            case IViewSite site -> Optional.of(new StatusLine(site.getActionBars().getStatusLineManager()));
            default -> Optional.empty();
        };
    }

    public void say(String message) {
        manager.setErrorMessage(null);
        manager.setMessage(message);
    }

    /** Says why nothing happened, until the next key or click. */
    public void refuse(String reason) {
        manager.setErrorMessage(reason);
        Display display = Display.getCurrent();
        Listener forget = new Listener() {
            @Override
            public void handleEvent(Event event) {
                display.removeFilter(SWT.KeyDown, this);
                display.removeFilter(SWT.MouseDown, this);
                if (forgetting == this) {
                    manager.setErrorMessage(null);
                }
            }
        };
        forgetting = forget;
        // Later, since the key that was refused is still being handled.
        display.asyncExec(() -> {
            display.addFilter(SWT.KeyDown, forget);
            display.addFilter(SWT.MouseDown, forget);
        });
    }

    static String nothingToDo() {
        return Messages.get("annotate.nothingToDo");
    }
}
