package org.sourceline.ui.session;

import java.nio.file.Path;
import java.util.Collection;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** Tells the workspace of files that were written past it. */
final class WorkspaceFiles {

    private WorkspaceFiles() {
    }

    /** As {@link #refresh(Path)}, with one event for all that changed. */
    static void refresh(Collection<Path> files) {
        try {
            ResourcesPlugin.getWorkspace().run(monitor -> files.forEach(WorkspaceFiles::refresh), null, IWorkspace.AVOID_UPDATE, null);
        } catch (CoreException e) {
            ILog.of(WorkspaceFiles.class).log(e.getStatus());
        }
    }

    static void refresh(Path file) {
        for (IFile found : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
            try {
                missing(found).refreshLocal(IResource.DEPTH_INFINITE, null);
            } catch (CoreException e) {
                ILog.of(WorkspaceFiles.class).log(e.getStatus());
            }
        }
    }

    /** The outermost folder around a file that the workspace does not know yet, or else the file. */
    private static IResource missing(IFile file) {
        IResource missing = file;
        while (missing.getParent() instanceof IFolder folder && !folder.exists()) {
            missing = folder;
        }
        return missing;
    }
}
