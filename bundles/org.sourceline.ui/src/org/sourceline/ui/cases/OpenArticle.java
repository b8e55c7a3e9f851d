package org.sourceline.ui.cases;

import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorInput;
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
        try {
            IDE.openEditor(page, input(file), EDITOR, true);
        } catch (PartInitException e) {
            ILog.of(OpenArticle.class).log(e.getStatus());
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
