package org.sourceline.ui.session;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.jspecify.annotations.Nullable;

/**
 * Where an article lies.
 *
 * @param file the article
 * @param root the folder that holds {@code articles/} and {@code annotations/}; for a file outside any case the folder of the file
 * @param articlePath the path of the article below the root, with forward slashes
 * @param workspaceFile the article in the workspace; null for a file outside any case
 */
public record ArticleLocation(Path file, Path root, String articlePath, @Nullable IFile workspaceFile) {

    /** The article in the workspace, if it is part of a case. */
    public Optional<IFile> inWorkspace() {
        return Optional.ofNullable(workspaceFile);
    }

    /** The last segment of the path. */
    public String fileName() {
        return String.valueOf(file.getFileName());
    }
}
