package org.sourceline.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.editor.ArticleEditor;
import org.sourceline.ui.editor.Zoom;
import org.sourceline.ui.session.ActiveSession;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;

@ExtendWith(NoErrorLogged.class)
class ArticleEditorTest {

    @TempDir
    private Path folder;

    @Test
    void showsPlainTextAsParagraphsWithNameSetAndEncoding() throws Exception {
        try (Opened opened = Opened.open(folder, "port.txt", Opened.TEXT)) {
            assertEquals("", opened.editor().message());
            assertTrue(opened.widget().getText().contains("Quayline denied it had shared any file."), opened.widget().getText());
            String set = opened.sets().active().orElseThrow();
            assertTrue(opened.editor().getPartName().contains("port.txt") && opened.editor().getPartName().contains(set),
                    opened.editor().getPartName());
            assertTrue(opened.editor().getTitleToolTip().contains("UTF-8"), opened.editor().getTitleToolTip());
            assertTrue(opened.widget().getWordWrap());
        }
    }

    @Test
    void showsTheTextOfHtmlOnly() throws Exception {
        String page = "<html><head><title>x</title><script>alert(1)</script></head><body><nav>Home News</nav><h1>Ferry stays in port</h1>"
                + "<p>Ilse Varga said the ferry stays.</p></body></html>";
        try (Opened opened = Opened.open(folder, "ferry.html", page)) {
            assertTrue(opened.text().contains("Ilse Varga said the ferry stays."), opened.text());
            assertFalse(opened.text().contains("alert"), opened.text());
        }
    }

    @Test
    void takesNoText() throws Exception {
        byte[] before = Opened.TEXT.getBytes(StandardCharsets.UTF_8);
        try (Opened opened = Opened.open(folder, "port.txt", Opened.TEXT)) {
            String shown = opened.text();
            Event key = new Event();
            key.type = SWT.KeyDown;
            key.character = 'q';
            opened.widget().notifyListeners(SWT.KeyDown, key);
            opened.widget().invokeAction(ST.DELETE_NEXT);
            opened.widget().paste();
            Poller.drain();
            assertEquals(shown, opened.editor().getDocumentProvider().getDocument(opened.editor().getEditorInput()).get());
            assertFalse(opened.widget().getEditable());
            ITextOperationTarget operations = opened.editor().getAdapter(ITextOperationTarget.class);
            assertFalse(operations.canDoOperation(ITextOperationTarget.PASTE));
            assertFalse(opened.editor().getAdapter(IFindReplaceTarget.class).isEditable());
            assertNull(opened.editor().getAction(ITextEditorActionConstants.SHIFT_LEFT));
            assertNotNull(opened.editor().getAction(ITextEditorActionConstants.FIND));
            assertFalse(opened.editor().isDirty());
        }
        assertEquals(Arrays.toString(before), Arrays.toString(Files.readAllBytes(folder.resolve("port.txt"))));
    }

    /** It is asked to while the article is still being read. */
    @Test
    void takesTheKeyboardWhenItIsOpened() throws Exception {
        try (Opened opened = Opened.open(folder, "port.txt", Opened.TEXT)) {
            Control focus = opened.widget().getDisplay().getFocusControl();
            assertSame(opened.widget(), focus, () -> "the keyboard is in " + focus);
        }
    }

    @Test
    void twoEditorsOfOneArticleShareItsSession() throws Exception {
        try (Opened first = Opened.open(folder, "port.txt", Opened.TEXT)) {
            IWorkbenchPage page = first.editor().getSite().getPage();
            var second = page.openEditor(first.editor().getEditorInput(), ArticleEditor.ID, true,
                    IWorkbenchPage.MATCH_NONE);
            assertSame(first.session(), ActiveSession.of(second).orElseThrow());
            page.closeEditor(second, false);
            assertTrue(first.session().sets().isPresent());
        }
    }

    /** The title names the set, so an editor of the last session that was not shown yet is told by its input alone. */
    @Test
    void anArticleThatIsOpenIsFoundWhateverItsTitle() throws Exception {
        IEditorMatchingStrategy strategy = PlatformUI.getWorkbench().getEditorRegistry().findEditor(ArticleEditor.ID).getEditorMatchingStrategy();
        assertNotNull(strategy);
        try (Opened port = Opened.open(folder, "port.txt", Opened.TEXT); Opened ferry = Opened.open(folder, "ferry.txt", Opened.TEXT)) {
            IWorkbenchPage page = port.editor().getSite().getPage();
            IEditorReference reference = (IEditorReference) page.getReference(port.editor());
            assertNotEquals(port.editor().getEditorInput().getName(), reference.getPartName());
            assertTrue(strategy.matches(reference, port.editor().getEditorInput()));
            assertFalse(strategy.matches(reference, ferry.editor().getEditorInput()));
        }
    }

    @Test
    void selectionIsTrimmedToWholeGraphemes() throws Exception {
        try (Opened opened = Opened.open(folder, "family.txt", "Title of it\n\nA family 👨‍👩‍👧 stood there for long.\n")) {
            TextSpan family = opened.find("👨‍👩‍👧");
            opened.editor().selectAndReveal(family.start() - 1, 4);
            assertEquals(family, opened.editor().selection());
            assertEquals("stood", opened.editor().wordAt(opened.find("tood").start()).orElseThrow().of(opened.text()));
            assertEquals("A family 👨‍👩‍👧 stood there for long.",
                    opened.editor().sentenceAt(family.start()).orElseThrow().of(opened.text()));
        }
    }

    @Test
    void zoomChangesTheSizeOfTheType() throws Exception {
        try (Opened opened = Opened.open(folder, "port.txt", Opened.TEXT)) {
            int before = opened.widget().getFont().getFontData()[0].getHeight();
            Zoom.step(1);
            Zoom.step(1);
            assertTrue(opened.widget().getFont().getFontData()[0].getHeight() > before);
            Zoom.reset();
            assertEquals(before, opened.widget().getFont().getFontData()[0].getHeight());
        }
    }
}
