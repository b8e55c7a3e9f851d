package org.sourceline.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.sourceline.ui.cases.CaseFiles;
import org.sourceline.ui.cases.OpenArticle;

/** Files that are dropped where editors open, from outside or from the case explorer, are opened as articles. */
final class ArticleDrop extends DropTargetAdapter {

    /** What can be dropped. */
    static final List<Transfer> TRANSFERS = List.of(LocalSelectionTransfer.getTransfer(), FileTransfer.getInstance());

    private final IWorkbenchWindow window;

    ArticleDrop(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Taken as a copy: the file stays where it is. */
    @Override
    public void dragEnter(DropTargetEvent event) {
        if (TRANSFERS.stream().anyMatch(transfer -> transfer.isSupportedType(event.currentDataType))) {
            event.detail = DND.DROP_COPY;
        }
    }

    @Override
    public void drop(DropTargetEvent event) {
        IWorkbenchPage page = window.getActivePage();
        if (page != null) {
            files(event).forEach(file -> OpenArticle.in(page, file));
        }
    }

    private static Stream<Path> files(DropTargetEvent event) {
        if (event.data instanceof String[] files) {
            return Arrays.stream(files).map(Path::of);
        }
        if (event.data instanceof IStructuredSelection selection) {
            List<?> elements = selection.toList();
            return elements.stream().map(element -> Adapters.adapt(element, IFile.class)).filter(Objects::nonNull)
                    .filter(CaseFiles::isArticle).map(IFile::getLocation).filter(Objects::nonNull).map(IPath::toPath);
        }
        return Stream.empty();
    }
}
