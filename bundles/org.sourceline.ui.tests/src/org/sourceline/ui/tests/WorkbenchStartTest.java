package org.sourceline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;
import org.junit.jupiter.api.Test;
import org.sourceline.app.ReadingPerspective;

class WorkbenchStartTest {

    @Test
    void opensOneWindowInTheReadingPerspective() {
        IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
        assertEquals(1, windows.length);
        IWorkbenchPage page = windows[0].getActivePage();
        assertNotNull(page);
        assertEquals(ReadingPerspective.ID, page.getPerspective().getId());
    }

    @Test
    void hasAThemeManager() {
        IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
        assertNotNull(themes.getCurrentTheme());
    }
}
