package org.sourceline.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.core.text.ReadingText;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.session.PersonalSet;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;

@ExtendWith(NoErrorLogged.class)
class BadArticlesTest {

    @TempDir
    private Path folder;

    private void assertRefused(Path file, String reason) throws Exception {
        try (Opened opened = Opened.open(file)) {
            String message = opened.editor().message();
            assertEquals(ArticleSession.State.FAILED, opened.session().state());
            assertTrue(message.contains(String.valueOf(file.getFileName())), message);
            assertTrue(message.contains(reason), message);
            assertFalse(opened.editor().isDirty());
            assertFalse(opened.editor().isSaveAsAllowed());
        }
    }

    @Test
    void binary() throws Exception {
        assertRefused(Files.write(folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 0, 2, 0, 0, 0, 3}), "");
    }

    @Test
    void empty() throws Exception {
        assertRefused(Files.createFile(folder.resolve("nothing.txt")), "empty");
    }

    @Test
    void missing() throws Exception {
        assertRefused(folder.resolve("gone.txt"), "");
    }

    @Test
    void aFolderThatIsNoFile() throws Exception {
        assertRefused(Files.createDirectory(folder.resolve("folder.txt")), "folder");
    }

    @Test
    void whatWasMissingCanBeTriedAgain() throws Exception {
        Path file = folder.resolve("late.txt");
        try (Opened opened = Opened.open(file)) {
            assertEquals(ArticleSession.State.FAILED, opened.session().state());
            Files.writeString(file, Opened.TEXT);
            opened.session().open();
            Poller.until("the article to be read", () -> opened.session().state() == ArticleSession.State.READY);
            assertEquals("", opened.editor().message());
            assertTrue(opened.widget().getText().contains("Jonas Reth"));
        }
    }

    @Test
    void malformedUtf8IsShownAndSaysSo() throws Exception {
        byte[] text = "Caf\u00e9 closed\n\nThe caf\u00e9 is closed for the whole week.\n".getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("cafe.txt"), text);
        try (Opened opened = Opened.open(file)) {
            assertTrue(opened.text().contains("The café is closed"), opened.text());
            assertTrue(opened.editor().getTitleToolTip().contains("windows-1252 (guessed)"), opened.editor().getTitleToolTip());
        }
    }

    @Test
    void aLineOf20000CharactersIsCut() throws Exception {
        try (Opened opened = Opened.open(folder, "long.txt", "One line\n\n" + "words and ".repeat(2_000) + "\n")) {
            assertTrue(opened.text().length() > 19_000);
            assertTrue(opened.text().lines().mapToInt(String::length).max().orElse(0) <= ReadingText.MAX_LINE);
        }
    }

    @Test
    void aPageThatCannotBeReadIsLeftAloneAndTheArticleOpens() throws Exception {
        Path file = Files.writeString(folder.resolve("port.txt"), Opened.TEXT);
        String set = PersonalSet.name();
        Path page = Files.createDirectories(folder.resolve("annotations").resolve(set)).resolve("port.txt.jsonld");
        Files.writeString(page, "this is no page");
        try (Opened opened = Opened.open(file)) {
            assertEquals(set + "-2", opened.sets().active().orElseThrow());
            assertTrue(opened.session().warnings().getFirst().contains("port.txt.jsonld"), opened.session().warnings().toString());
            assertEquals("this is no page", Files.readString(page));
        }
    }
}
