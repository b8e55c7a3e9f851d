package org.sourceline.ui.cases;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;

/** Opens articles in the article editor, whether they are part of a case or lie anywhere else. */
public final class OpenArticle {

    /** The id of the article editor. */
    public static final String EDITOR = "org.sourceline.ui.editor";

    private OpenArticle() {
    }

    /** Opens a file; one that lies in a case of the workspace opens as part of the case. */
    public static void in(IWorkbenchPage page, Path file) {
        in(page, file, true);
    }

    /**
     * Opens a file, or shows the editor that it is open in.
     *
     * @param activate whether the editor takes the keyboard
     * @return the editor; empty if none could be opened, which was logged
     */
    public static Optional<IEditorPart> in(IWorkbenchPage page, Path file, boolean activate) {
        try {
            return Optional.ofNullable(IDE.openEditor(page, input(file), EDITOR, activate));
        } catch (PartInitException e) {
            ILog.of(OpenArticle.class).log(e.getStatus());
            return Optional.empty();
        }
    }

    private static IEditorInput input(Path file) {
        for (IFile found : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
            if (found.isAccessible()) {
                return new FileEditorInput(found);
            }
        }
        return new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(file.toUri()));
    }
}
