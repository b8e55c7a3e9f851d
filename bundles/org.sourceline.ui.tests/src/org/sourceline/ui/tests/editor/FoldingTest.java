package org.sourceline.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.editor.folding.BoilerplateFolding;
import org.sourceline.ui.editor.folding.FoldRun;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;

@ExtendWith(NoErrorLogged.class)
class FoldingTest {

    private static final String PAGE = "<html><body><nav><a href='#'>Home</a> <a href='#'>World</a></nav><h1>Ferry stays in port</h1>"
            + "<p>Ilse Varga said the ferry stays until the doors are mended.</p>"
            + "<footer><p>Copyright 2031 Lowport Local. All rights reserved.</p></footer></body></html>";

    @TempDir
    private Path folder;

    @Test
    void allThatIsNotTheArticleIsFoldedAtFirst() throws Exception {
        try (Opened opened = Opened.open(folder, "ferry.html", PAGE)) {
            assertTrue(opened.text().contains("Copyright 2031"), opened.text());
            assertFalse(opened.widget().getText().contains("Copyright 2031"), opened.widget().getText());
            assertFalse(opened.widget().getText().contains("Home"), opened.widget().getText());
            assertTrue(opened.widget().getText().contains("Ilse Varga"));
            assertEquals(1, opened.editor().paragraphs().orElseThrow().numberAt(opened.find("Ferry stays").start()));
        }
    }

    @Test
    void oneKeyOpensAllAndClosesThemAgain() throws Exception {
        try (Opened opened = Opened.open(folder, "ferry.html", PAGE)) {
            IHandlerService handlers = opened.editor().getSite().getService(IHandlerService.class);
            handlers.executeCommand("org.sourceline.ui.editor.folds", null);
            Poller.drain();
            assertEquals(opened.text(), opened.widget().getText());
            handlers.executeCommand("org.sourceline.ui.editor.folds", null);
            Poller.drain();
            assertFalse(opened.widget().getText().contains("Copyright 2031"));
        }
    }

    @Test
    void goingToWhatIsFoldedOpensIt() throws Exception {
        try (Opened opened = Opened.open(folder, "ferry.html", PAGE)) {
            TextSpan words = opened.find("Copyright 2031");
            opened.editor().reveal(words);
            assertTrue(opened.widget().getText().contains("Copyright 2031"));
            assertEquals("Copyright 2031", opened.widget().getSelectionText());
            assertEquals(words, opened.editor().selection());
        }
    }

    @Test
    void theCaptionSaysWhatIsFolded() throws Exception {
        try (Opened opened = Opened.open(folder, "ferry.html", PAGE)) {
            BoilerplateFolding folding = opened.editor().folding().orElseThrow();
            FoldRun run = folding.near(opened.find("Home").start()).orElseThrow();
            assertTrue(run.caption(true).endsWith("folded: navigation"), run.caption(true));
            assertTrue(folding.room(run.lines().end()) > 0);
        }
    }
}
