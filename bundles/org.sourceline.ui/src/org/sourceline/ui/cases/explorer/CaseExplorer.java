package org.sourceline.ui.cases.explorer;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.navigator.CommonNavigator;
import org.sourceline.ui.entities.EntitiesView;

/** The view that shows the cases of the workspace. */
public final class CaseExplorer extends CommonNavigator {

    /** The view's id in {@code plugin.xml}. */
    public static final String ID = "org.sourceline.ui.explorer";

    @Override
    protected Object getInitialInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    /** An entity opens in the Entities view. */
    @Override
    protected void handleDoubleClick(DoubleClickEvent event) {
        if (event.getSelection() instanceof IStructuredSelection selection && selection.getFirstElement() instanceof CaseNode.Entity node) {
            EntitiesView.show(getSite().getPage(), node.project(), node.entity().id());
        } else {
            super.handleDoubleClick(event);
        }
    }
}
