package org.sourceline.ui.tests.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Status;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;

/** What is never to be suggested again, by key on an opened article. */
@ExtendWith(NoErrorLogged.class)
class NeverTest {

    @TempDir
    private Path folder;
    private Bench bench;
    private Path file;

    @BeforeEach
    void open() throws Exception {
        file = folder.resolve("suppressed.json");
        bench = Bench.open(folder);
        bench.suggest(bench.mention(EntityKind.PERSON, "Jonas Reth"), bench.mention(EntityKind.PERSON, "Ilse Varga"),
                bench.mention(EntityKind.PLACE, "Lowport"), bench.claim("It was no secret"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<String> shown() {
        return bench.sets().all().stream().filter(one -> one.annotation().status() == Status.SUGGESTED && bench.sets().isShown(one))
                .map(Anchored::annotation).map(one -> one.target().getFirst().exact()).sorted().toList();
    }

    private void never(String words, char choice) {
        bench.caret(words);
        bench.press('i');
        Bench.press(Bench.inPopup(Table.class), choice, 0);
    }

    private void awaitFile(String part, boolean there) {
        Poller.until(part + " in the file: " + there, () -> {
            try {
                return Files.exists(file) && Files.readString(file).contains(part) == there;
            } catch (IOException e) {
                return false;
            }
        });
    }

    @Test
    void aPassageIsNeverSuggestedAgainUntilThatIsUndone() throws Exception {
        never("Lowport", 'p');
        assertEquals(List.of("Ilse Varga", "It was no secret", "Jonas Reth"), shown());
        assertEquals("Never Suggest the passage “Lowport” in port.txt", bench.undoLabel());
        assertTrue(bench.said().contains("Never suggested again in this case: the passage “Lowport”"), bench.said());
        awaitFile("\"type\":\"Passage\",\"body\":\"Entity\"", true);
        bench.undo();
        assertEquals(4, shown().size());
        awaitFile("Lowport", false);
        bench.redo();
        awaitFile("Lowport", true);
        assertEquals(3, shown().size());
    }

    @Test
    void aNameIsLeftOut() {
        never("Ilse Varga", 'n');
        assertEquals(List.of("It was no secret", "Jonas Reth", "Lowport"), shown());
        awaitFile("{\"type\":\"Name\",\"name\":\"Ilse Varga\"", true);
    }

    @Test
    void aRuleIsLeftOutAndWhatWasDecidedStays() throws Exception {
        bench.caret("Jonas Reth");
        bench.press('a');
        never("Lowport", 'r');
        assertEquals(List.of(), shown());
        assertEquals(1, bench.mine().size());
        awaitFile("{\"type\":\"Rule\",\"rule\":\"rule-7\"", true);
    }

    @Test
    void theListShowsWhatIsNeverSuggestedAndTakesItBack() throws Exception {
        never("Lowport", 'n');
        awaitFile("Lowport", true);
        Display.getCurrent().asyncExec(() -> {
            Table table = Bench.inPopup(Table.class);
            Poller.until("the list", () -> table.getItemCount() == 1);
            assertEquals("the name “Lowport”", table.getItem(0).getText(0));
            table.select(0);
            table.notifyListeners(SWT.Selection, new Event());
            Widgets dialog = new Widgets(table.getShell());
            dialog.press("&Remove");
            assertEquals(0, table.getItemCount());
            dialog.press(IDialogConstants.CLOSE_LABEL);
        });
        bench.editor().getSite().getService(IHandlerService.class).executeCommand("org.sourceline.ui.review.neverList", null);
        assertEquals(4, shown().size());
        awaitFile("Lowport", false);
        assertEquals("Suggest the name “Lowport” Again", bench.undoLabel());
        bench.undo();
        assertEquals(3, shown().size());
        awaitFile("Lowport", true);
    }

    @Test
    void theReviewGoesOn() throws Exception {
        try (Queue queue = Queue.open()) {
            queue.rows(4);
            queue.press('i');
            Bench.press(Bench.inPopup(Table.class), 'n', 0);
            queue.rows(3);
            queue.awaitCurrent("Ilse Varga");
            assertEquals("Ilse Varga", bench.selectedWords());
            queue.awaitProgress("3 suggestions wait");
        }
    }

    @Test
    void aFileThatCannotBeReadIsToldAndNothingIsLost() throws Exception {
        bench.close();
        Files.writeString(file, "{\"type\":\"Suppressions\",\n\"items\":[");
        bench = Bench.open(folder);
        String warnings = String.join("\n", bench.session().warnings());
        assertTrue(warnings.contains("suppressed.json is cut off: it ends in the middle, at line 2"), warnings);
        bench.suggest(bench.mention(EntityKind.PERSON, "Jonas Reth"));
        assertEquals(List.of("Jonas Reth"), shown());
        assertEquals("{\"type\":\"Suppressions\",\n\"items\":[", Files.readString(file));
    }
}
