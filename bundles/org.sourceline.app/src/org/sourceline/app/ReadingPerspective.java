package org.sourceline.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective a new window opens in: the article in the middle. */
public final class ReadingPerspective implements IPerspectiveFactory {

    /** The perspective's id in {@code plugin.xml}. */
    public static final String ID = "org.sourceline.app.reading";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
    }
}
