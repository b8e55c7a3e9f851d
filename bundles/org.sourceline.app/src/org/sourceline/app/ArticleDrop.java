package org.sourceline.app;

import java.nio.file.Path;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.sourceline.ui.cases.OpenArticle;

/** Files that are dropped where editors open are opened as articles. */
final class ArticleDrop extends DropTargetAdapter {

    private final IWorkbenchWindow window;

    ArticleDrop(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Taken as a copy: the file stays where it is. */
    @Override
    public void dragEnter(DropTargetEvent event) {
        if (FileTransfer.getInstance().isSupportedType(event.currentDataType)) {
            event.detail = DND.DROP_COPY;
        }
    }

    @Override
    public void drop(DropTargetEvent event) {
        IWorkbenchPage page = window.getActivePage();
        if (page != null && event.data instanceof String[] files) {
            for (String file : files) {
                OpenArticle.in(page, Path.of(file));
            }
        }
    }
}
