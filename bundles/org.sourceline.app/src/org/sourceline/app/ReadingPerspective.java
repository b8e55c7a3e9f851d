package org.sourceline.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective a new window opens in: cases to the left, what is known of the claim at the caret to the right, doubts below. */
public final class ReadingPerspective implements IPerspectiveFactory {

    /** The perspective's id in {@code plugin.xml}. */
    public static final String ID = "org.sourceline.app.reading";

    private static final String UI = "org.sourceline.ui.";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.setEditorAreaVisible(true);
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.18f, editors);
        left.addView(UI + "explorer");
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.76f, editors);
        bottom.addView(UI + "findings");
        bottom.addView(UI + "annotations");
        bottom.addView(UI + "sources");
        bottom.addView(UI + "review");
        bottom.addView(UI + "entities");
        bottom.addPlaceholder("org.eclipse.search.ui.views.SearchView");
        bottom.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.68f, editors);
        right.addView(UI + "provenance");
        right.addView(IPageLayout.ID_OUTLINE);
        IFolderLayout below = layout.createFolder("rightBelow", IPageLayout.BOTTOM, 0.55f, "right");
        below.addView(UI + "inspector");
        for (String view : new String[] {"explorer", "findings", "annotations", "review", "sources", "entities", "provenance", "inspector"}) {
            layout.addShowViewShortcut(UI + view);
        }
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(IPageLayout.ID_PROGRESS_VIEW);
        layout.addNewWizardShortcut(UI + "newCase");
    }
}
