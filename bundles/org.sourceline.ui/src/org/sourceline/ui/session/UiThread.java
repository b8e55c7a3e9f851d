package org.sourceline.ui.session;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Brings results of background work to the UI thread, as long as the workbench and the session are there. */
final class UiThread {

    private boolean closed;

    /** Later runs are dropped. UI thread only. */
    void close() {
        closed = true;
    }

    /** Runs something on the UI thread soon. */
    void run(Runnable what) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!closed) {
                    what.run();
                }
            });
        }
    }
}
