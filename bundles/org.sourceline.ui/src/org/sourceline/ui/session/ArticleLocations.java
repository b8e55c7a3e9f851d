package org.sourceline.ui.session;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.store.Case;

/**
 * Finds where an article and its sets lie. The sets of {@code ROOT/articles/NAME} are in {@code ROOT/annotations/}; for any other file
 * its folder is the root.
 */
public final class ArticleLocations {

    private ArticleLocations() {
    }

    /** The article that an editor input stands for; empty if it is no file of this computer. */
    public static Optional<ArticleLocation> of(IEditorInput input) {
        if (input instanceof IFileEditorInput file) {
            return of(file.getFile());
        }
        if (input instanceof IURIEditorInput uri) {
            return file(uri.getURI()).map(ArticleLocations::of);
        }
        return Optional.empty();
    }

    /** The article in the workspace; empty if its project lies on no disk. */
    public static Optional<ArticleLocation> of(IFile file) {
        IPath location = file.getLocation();
        return location == null ? Optional.empty() : Optional.of(of(location.toPath(), file));
    }

    /** The article in a file; it is one of the workspace where a project holds it. */
    public static ArticleLocation of(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        IFile[] found = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(absolute.toUri());
        return of(absolute, found.length == 0 ? null : found[0]);
    }

    private static ArticleLocation of(Path file, @Nullable IFile workspaceFile) {
        Case holder = Case.around(file).orElseGet(() -> new Case(folder(file)));
        return new ArticleLocation(file, holder.root(), holder.articlePath(file), workspaceFile);
    }

    private static Path folder(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    private static Optional<Path> file(@Nullable URI uri) {
        try {
            return uri == null ? Optional.empty() : Optional.of(Path.of(uri));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}
