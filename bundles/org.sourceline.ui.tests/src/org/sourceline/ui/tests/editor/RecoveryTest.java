package org.sourceline.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.core.anchor.AnchorMark;
import org.sourceline.core.anchor.AnchorState;
import org.sourceline.core.annotate.Moving;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Status;
import org.sourceline.ui.session.Notice;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

/** Unsaved changes of a program that was killed come back when the article is opened again. */
@ExtendWith(NoErrorLogged.class)
class RecoveryTest {

    @TempDir
    private Path folder;
    @TempDir
    private Path copies;
    private Opened opened;

    @BeforeEach
    void open() throws Exception {
        opened = Opened.open(folder, "port.txt", Opened.TEXT);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private void annotate(String words) {
        opened.add(opened.entity(EntityKind.PERSON, opened.find(words), Status.MANUAL));
    }

    private Path journals() {
        return folder.resolve(".sourceline/journal");
    }

    private Set<Path> journalFiles() {
        try (Stream<Path> files = Files.list(journals())) {
            return files.filter(file -> file.toString().endsWith(".journal")).collect(Collectors.toSet());
        } catch (IOException e) {
            return Set.of();
        }
    }

    /** The program as a kill leaves it: its journals are there, under the name of a program that does not run. */
    private void kill() throws IOException {
        for (Path file : journalFiles()) {
            String[] parts = file.getFileName().toString().split("-");
            Files.copy(file, copies.resolve(parts[0] + "-0123456789abcdef-" + parts[2]));
        }
        opened.close();
        try (Stream<Path> files = Files.list(copies)) {
            for (Path file : files.toList()) {
                Files.move(file, journals().resolve(file.getFileName()));
            }
        }
    }

    private void awaitJournal(int annotations) {
        Poller.until(annotations + " annotations in the journal", () -> journalFiles().stream().mapToInt(RecoveryTest::annotations).sum()
                >= annotations);
    }

    private static int annotations(Path file) {
        try {
            return Files.readString(file).split("\"type\": ?\"Annotation\"", -1).length - 1;
        } catch (IOException e) {
            return 0;
        }
    }

    /** The view in which passages that moved are reviewed; null if it is not there. */
    private static IViewPart review() {
        return TestCase.workbenchPage().findView("org.sourceline.ui.moved");
    }

    private int count() {
        return opened.sets().snapshot(opened.sets().active().orElseThrow()).items().size();
    }

    private List<String> notices() {
        return opened.session().notices().open().stream().map(Notice::text).toList();
    }

    private void save() {
        opened.editor().getSite().getPage().saveEditor(opened.editor(), false);
        Poller.drain();
    }

    @Test
    void whatWasNotSavedIsBackAndUndoDropsIt() throws Exception {
        annotate("Jonas Reth");
        annotate("Anna Brekke");
        awaitJournal(2);
        kill();

        opened = Opened.open(opened.file());

        assertEquals(2, count());
        assertTrue(opened.editor().isDirty());
        assertTrue(notices().getFirst().contains("2 added"), notices().toString());
        OperationHistoryFactory.getOperationHistory().undo(opened.session().undoContext(), null, null);
        Poller.drain();
        assertEquals(0, count());
    }

    @Test
    void whatIsBackIsKeptAgainUntilItIsSaved() throws Exception {
        annotate("Jonas Reth");
        awaitJournal(1);
        kill();
        opened = Opened.open(opened.file());
        Poller.until("the old journal to go", () -> journalFiles().size() == 1
                && journalFiles().stream().noneMatch(file -> file.toString().contains("0123456789abcdef")));
        save();
        Poller.until("the journal to go", () -> journalFiles().isEmpty());
        opened.close();
        opened = Opened.open(opened.file());
        assertEquals(1, count());
        assertEquals(List.of(), notices());
    }

    @Test
    void whatTheUserDidNotWantToSaveDoesNotComeBack() throws Exception {
        annotate("Jonas Reth");
        awaitJournal(1);
        opened.close();
        Poller.until("the journal to go", () -> journalFiles().isEmpty());
        opened = Opened.open(opened.file());
        assertEquals(0, count());
        assertFalse(opened.editor().isDirty());
    }

    @Test
    void aJournalOfAnotherStateOfThePageIsOffered() throws Exception {
        annotate("Jonas Reth");
        save();
        annotate("Anna Brekke");
        awaitJournal(1);
        Path page = opened.session().files().file(opened.sets().active().orElseThrow()).orElseThrow();
        kill();
        Files.writeString(page, Files.readString(page).replace("\"Person\",\"entity", "\"Place\",\"entity"));

        opened = Opened.open(opened.file());

        assertEquals(1, count());
        assertFalse(opened.editor().isDirty());
        Notice offer = opened.session().notices().open().getFirst();
        assertEquals(2, offer.actions().size());
        offer.actions().getFirst().run().run();
        Poller.drain();
        assertEquals(2, count());
        assertTrue(opened.editor().isDirty());
    }

    private static final String CHANGED = "Corrected after publication.\n\n" + Opened.TEXT.replace("In January", "In March");

    private void check(String label, AnchorState state, String words) {
        Anchored one = opened.sets().all().stream()
                .filter(it -> it.annotation().body() instanceof EntityBody body && it.annotation().status() == Status.MANUAL && body.label().equals(label))
                .findFirst().orElseThrow();
        assertEquals(state, AnchorMark.of(one.annotation()).state(), label);
        assertEquals(words, String.join("|", one.target().stream().map(span -> span.of(opened.text())).toList()), label);
    }

    @Test
    void whatWasMadeForAnEarlierTextHasItsPlaceInTheNewOneOrNone() throws Exception {
        annotate("Jonas Reth");
        annotate("January");
        awaitJournal(2);
        Poller.until("the text to be kept", () -> folder.resolve(".sourceline/versions").toFile().list() instanceof String[] kept && kept.length == 1);
        kill();
        Files.writeString(opened.file(), CHANGED);
        TestCase.workbenchPage().hideView(review());

        opened = Opened.open(opened.file());

        check("Jonas Reth", AnchorState.EXACT, "Jonas Reth");
        check("January", AnchorState.REVIEW, "");
        assertNotNull(review());
        assertTrue(notices().getFirst().contains("2 added"), notices().toString());
        assertEquals(1, Moving.pending(opened.sets()).size());
        assertEquals(Optional.of("March"), Moving.candidate(opened.sets(), Moving.pending(opened.sets()).getFirst()).map(span -> span.of(opened.text())));
        OperationHistoryFactory.getOperationHistory().undo(opened.session().undoContext(), null, null);
        Poller.drain();
        assertEquals(0, count());
    }

    @Test
    void whatWasCarriedOverIsKeptForTheTextToWhichItWas() throws Exception {
        annotate("Jonas Reth");
        annotate("January");
        awaitJournal(2);
        Set<Path> before = journalFiles();
        Files.writeString(opened.file(), CHANGED);
        opened.session().open();
        Poller.until("the article to be read again", () -> opened.text().startsWith("Corrected"));
        check("Jonas Reth", AnchorState.EXACT, "Jonas Reth");
        Poller.until("a journal for the new text", () -> journalFiles().size() == 1 && !journalFiles().equals(before));
        kill();

        opened = Opened.open(opened.file());

        check("Jonas Reth", AnchorState.EXACT, "Jonas Reth");
        check("January", AnchorState.REVIEW, "");
        assertEquals(2, count());
    }
}
