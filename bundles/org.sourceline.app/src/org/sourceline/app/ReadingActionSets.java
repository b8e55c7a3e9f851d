package org.sourceline.app;

import java.util.List;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.jspecify.annotations.Nullable;

/** Keeps the action sets of the platform that would write into an article, or that open folders of programs, out of a window's menus. */
final class ReadingActionSets extends PerspectiveAdapter {

    private static final List<String> UNWANTED = List.of("org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
            "org.eclipse.ui.actionSet.openFiles");

    private ReadingActionSets() {
    }

    /** Hides them now and in every perspective that the window shows later. */
    static void of(IWorkbenchWindow window) {
        hide(window.getActivePage());
        window.addPerspectiveListener(new ReadingActionSets());
    }

    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        hide(page);
    }

    private static void hide(@Nullable IWorkbenchPage page) {
        if (page != null) {
            UNWANTED.forEach(page::hideActionSet);
        }
    }
}
