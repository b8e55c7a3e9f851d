package org.sourceline.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.sourceline.ui.cases.OpenArticle;

/** Articles to open: those of the command line, and those that the system hands over later. They wait until there is a window. */
final class OpenRequests {

    private final Display display;
    private final Queue<Path> waiting;

    OpenRequests(Display display, List<Path> files) {
        this.display = display;
        this.waiting = new ConcurrentLinkedQueue<>(files);
        display.addListener(SWT.OpenDocument, event -> waiting.add(Path.of(event.text)));
    }

    /** Adds an article, from any thread, and brings the window forward. */
    void add(Path article) {
        waiting.add(article);
        if (!display.isDisposed()) {
            display.asyncExec(OpenRequests::comeForward);
        }
    }

    private static void comeForward() {
        IWorkbenchWindow window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
        if (window != null) {
            window.getShell().setMinimized(false);
            window.getShell().forceActive();
        }
    }

    /** Opens what waits, if there is a window; called on the UI thread whenever it is idle. */
    void openWaiting() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        while (page != null && !waiting.isEmpty()) {
            OpenArticle.in(page, waiting.remove());
        }
    }
}
