package org.sourceline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
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

    /** Said by what is read anew at each start: a perspective's own words do not outlast one. */
    @Test
    void theEmptyAreaOfTheEditorsTellsWhatToDo() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        window.getActivePage().closeAllEditors(false);
        Poller.until("the hint", () -> hint(window.getShell()).isPresent());
        IExtensionPoint extensions = Platform.getExtensionRegistry().getExtensionPoint("org.eclipse.ui.perspectiveExtensions");
        assertTrue(Arrays.stream(extensions.getConfigurationElements()).filter(one -> ReadingPerspective.ID.equals(one.getAttribute("targetID")))
                .anyMatch(one -> one.getAttribute("editorOnboardingText") != null));
    }

    private static Optional<Label> hint(Composite in) {
        return Arrays.stream(in.getChildren()).flatMap(child -> child instanceof Label label && label.getText().startsWith("Open an article from the cases")
                ? Stream.of(label) : child instanceof Composite composite ? hint(composite).stream() : Stream.empty()).findFirst();
    }

    /** An article is never written, so no menu may offer to. */
    @Test
    void theFileMenuOffersNothingThatWritesIntoAnArticle() {
        Menu bar = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getMenuBar();
        List<String> texts = shown(bar.getItem(0).getMenu());
        assertTrue(texts.contains("Save"), texts.toString());
        assertFalse(texts.stream().anyMatch(text -> text.contains("Line Delimiters")), texts.toString());
        assertEquals(texts, shown(bar.getItem(0).getMenu()), "the same each time it is shown");
    }

    private static List<String> shown(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        List<String> texts = Arrays.stream(menu.getItems()).map(item -> item.getText().replace("&", "").replaceAll("\\t.*", "")).toList();
        menu.notifyListeners(SWT.Hide, new Event());
        return texts;
    }

    @Test
    void hasAThemeManager() {
        IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
        assertNotNull(themes.getCurrentTheme());
    }
}
