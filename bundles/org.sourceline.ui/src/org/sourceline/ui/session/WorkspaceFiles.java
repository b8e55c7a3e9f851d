package org.sourceline.ui.session;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** Tells the workspace of files that were written past it. */
final class WorkspaceFiles {

    private WorkspaceFiles() {
    }

    static void refresh(Path file) {
        for (IFile found : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
            try {
                found.refreshLocal(IResource.DEPTH_ZERO, null);
            } catch (CoreException e) {
                ILog.of(WorkspaceFiles.class).log(e.getStatus());
            }
        }
    }
}
