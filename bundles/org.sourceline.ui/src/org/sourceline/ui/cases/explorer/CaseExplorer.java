package org.sourceline.ui.cases.explorer;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.navigator.CommonNavigator;

/** The view that shows the cases of the workspace. */
public final class CaseExplorer extends CommonNavigator {

    /** The view's id in {@code plugin.xml}. */
    public static final String ID = "org.sourceline.ui.explorer";

    @Override
    protected Object getInitialInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }
}
