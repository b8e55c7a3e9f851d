package org.sourceline.ui.sets;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.SetStore;
import org.sourceline.ui.Messages;
import org.sourceline.ui.session.ArticleLocation;

/** Where deleted sets go: into the local history of the workspace, or, outside of it, beside the other state of the case. Off the UI thread. */
record Trash(ArticleLocation location, SetStore store) {

    /**
     * Deletes a set.
     *
     * @return where it can be found again, for the user
     */
    String delete(String set) throws IOException {
        if (!store.exists(set)) {
            return Messages.get("sets.deleted.unsaved", set);
        }
        IProject project = project(location).orElse(null);
        if (project == null) {
            return Messages.get("sets.deleted.moved", set, store.trash(set).toString());
        }
        try {
            project.refreshLocal(IResource.DEPTH_INFINITE, null);
            for (IResource part : parts(project, set)) {
                if (part.exists()) {
                    part.delete(IResource.KEEP_HISTORY, null);
                }
            }
        } catch (CoreException e) {
            throw new IOException(e.getStatus().getMessage(), e);
        }
        return Messages.get("sets.deleted.history", set, project.getName());
    }

    private static List<IResource> parts(IProject project, String set) {
        return List.of(project.getFolder(IPath.fromPortableString(Case.ANNOTATIONS).append(set)),
                project.getFile(IPath.fromPortableString("entities").append(set + ".jsonld")),
                project.getFile(IPath.fromPortableString("links").append(set + ".jsonld")));
    }

    /** The project of the article, where the case is the whole project. */
    private static Optional<IProject> project(ArticleLocation location) {
        return location.inWorkspace().map(IFile::getProject)
                .filter(project -> project.getLocation() != null && project.getLocation().toPath().equals(location.root()));
    }

    /** Tells the workspace of sets that were moved past it. */
    static void refresh(ArticleLocation location) throws IOException {
        IContainer project = project(location).orElse(null);
        if (project != null) {
            try {
                project.refreshLocal(IResource.DEPTH_INFINITE, null);
            } catch (CoreException e) {
                throw new IOException(e.getStatus().getMessage(), e);
            }
        }
    }
}
