package org.sourceline.ui.findings;

import org.eclipse.ui.views.markers.MarkerSupportView;

/** The platform's marker view with the columns of findings. */
public final class FindingsView extends MarkerSupportView {

    /** The view's id in {@code plugin.xml}. */
    public static final String ID = "org.sourceline.ui.findings";

    public FindingsView() {
        super("org.sourceline.ui.findings.generator");
    }
}
