package org.sourceline.ui.cases;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceStatus;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;

/**
 * What was deleted or closed since work on it began. Such work holds no lock on the case, so it may meet this at any moment; that is no
 * error, and the change brings its own work with it.
 */
public final class Gone {

    private Gone() {
    }

    /**
     * Whether work failed because its subject went away.
     *
     * @param subject what the work was about: a file, or a whole case
     */
    public static boolean explains(CoreException failure, IResource subject) {
        return !subject.isAccessible() || isOfMissing(failure.getStatus());
    }

    private static boolean isOfMissing(IStatus status) {
        return switch (status.getCode()) {
            case IResourceStatus.RESOURCE_NOT_FOUND, IResourceStatus.PROJECT_NOT_OPEN, IResourceStatus.MARKER_NOT_FOUND ->
                status instanceof IResourceStatus;
            default -> false;
        };
    }
}
