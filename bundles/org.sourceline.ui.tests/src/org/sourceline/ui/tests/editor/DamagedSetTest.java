package org.sourceline.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Change;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.session.Notice;
import org.sourceline.ui.session.SetSaver;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

/** A person's page that was damaged on the disk is repaired from what is left of it, or from the local history. */
class DamagedSetTest {

    private TestCase workspace;
    private IFile article;
    private ArticleSession session;
    private Path page;
    private String set;

    @BeforeEach
    void annotateSaveAndDamage() throws Exception {
        workspace = new TestCase("Damaged");
        article = workspace.article("port.txt", Opened.TEXT);
        session = TestCase.open(article);
        set = session.sets().orElseThrow().active().orElseThrow();
        for (String words : List.of("Jonas Reth", "Anna Brekke", "Valmere")) {
            annotate(words.equals("Valmere") ? "VALMERE" : words);
        }
        SetSaver.of(session).saveNow(null);
        page = session.files().file(set).orElseThrow();
        IFile file = workspace.page(set, article);
        Poller.until("the local history", () -> hasHistory(file));
        TestCase.workbenchPage().closeAllEditors(false);
        byte[] whole = Files.readAllBytes(page);
        Files.write(page, Arrays.copyOf(whole, whole.length - 60));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        session = TestCase.open(article);
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    private static boolean hasHistory(IFile file) {
        try {
            return file.getHistory(null).length > 0;
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private void annotate(String words) {
        ArticleSets sets = session.sets().orElseThrow();
        int at = sets.reading().text().indexOf(words);
        session.execute(new Edit("Add", List.of(new Change(set, null, Opened.suggestion(EntityKind.PERSON, words, words,
                sets.passages().at(new TextSpan(at, at + words.length())))))));
    }

    private Notice offer() {
        return Poller.get("the offer", () -> session.notices().open().stream().filter(notice -> notice.actions().size() == 2).findFirst());
    }

    private int count() {
        ArticleSets sets = session.sets().orElseThrow();
        return sets.names().contains(set) ? sets.snapshot(set).items().size() : -1;
    }

    @Test
    void whatCanBeReadTakesItsPlace() throws Exception {
        byte[] damaged = Files.readAllBytes(page);
        offer().actions().getFirst().run().run();
        Poller.until("the set to be shown", () -> count() == 2);
        assertEquals(set, session.sets().orElseThrow().active().orElseThrow());
        assertTrue(session.files().load(set).isPresent());
        assertArrayEquals(damaged, Files.readAllBytes(page.resolveSibling(page.getFileName() + ".unreadable")));
    }

    @Test
    void theLastGoodStateOfTheLocalHistoryTakesItsPlace() throws Exception {
        offer().actions().getLast().run().run();
        Poller.until("the set to be shown", () -> count() == 3);
        assertEquals(3, session.files().load(set).orElseThrow().page().items().size());
    }
}
