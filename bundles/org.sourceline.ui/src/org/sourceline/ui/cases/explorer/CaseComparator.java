package org.sourceline.ui.cases.explorer;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.jspecify.annotations.Nullable;

/** Cases by name; what lies below a case in the order in which the content provider gives it. */
public final class CaseComparator extends ViewerComparator {

    @Override
    public int compare(@Nullable Viewer viewer, @Nullable Object one, @Nullable Object other) {
        return one instanceof IProject && other instanceof IProject ? super.compare(viewer, one, other) : 0;
    }
}
