package org.sourceline.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sourceline.core.edit.Change;
import org.sourceline.core.edit.Difference;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Status;
import org.sourceline.core.store.FailingFiles;
import org.sourceline.core.store.FileOperations;
import org.sourceline.core.store.PlatformFiles;
import org.sourceline.core.store.SamplePage;

@Timeout(120)
class JournalTest {

    private static final Page PAGE = SamplePage.page();
    private static final String BASE = "b".repeat(64);
    private static final long DEADLINE_NANOS = 10_000_000_000L;
    private static final JournalHeader HEADER = JournalHeader.of(PAGE, BASE);

    @TempDir
    private Path root;

    private final List<IOException> failures = new ArrayList<>();

    private Journals program() {
        return new Journals(root, new PlatformFiles());
    }

    private Journal begin(Journals journals) {
        return journals.begin(HEADER, failures::add);
    }

    private static Change added(int number) {
        return new Change("mara", null, SamplePage.numbered(number));
    }

    private static Change deleted(Annotation one) {
        return new Change("mara", one, one.withStatus(Status.DELETED, one.modified()));
    }

    private List<FoundJournal> left() throws IOException {
        Journals next = program();
        List<FoundJournal> found = next.left(SamplePage.ARTICLE);
        next.abandon();
        return found;
    }

    private List<Path> files() throws IOException {
        Path folder = program().folder();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(Journals.EXTENSION)).toList();
        }
    }

    @Test
    void whatAKilledProgramChangedIsFound() throws IOException {
        Journals killed = program();
        Journal journal = begin(killed);
        Annotation first = PAGE.items().getFirst();
        journal.append(List.of(added(101), added(102)));
        journal.append(List.of(deleted(first)));
        journal.append(List.of(added(102).inverse()));
        journal.flush();
        killed.abandon();

        FoundJournal found = left().getFirst();

        assertEquals(HEADER, found.header());
        assertEquals(List.of(added(101), deleted(first)), found.changes());
        assertEquals(0, found.damaged());
        assertEquals(List.of(), failures);
    }

    @Test
    void whatIsAppendedWhileTheFileIsMadeIsOnTheDiskWithoutAFlush() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        Journal journal = begin(new Journals(root, new SlowFiles(goOn)));
        journal.append(List.of(added(101)));
        journal.append(List.of(added(102)));
        journal.append(List.of(added(103)));
        goOn.countDown();

        long end = System.nanoTime() + DEADLINE_NANOS;
        while (written() < 3 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertEquals(3, written());
        assertEquals(List.of(), failures);
    }

    private int written() throws IOException {
        int written = 0;
        for (Path file : files()) {
            written += JournalLines.read(Files.readAllBytes(file)).changes().size();
        }
        return written;
    }

    @Test
    void namesOfEverySortAreKept() throws IOException {
        JournalHeader odd = new JournalHeader("Zoë 🚢", "articles/a\nb -.txt", "0".repeat(64), "windows-1252", null);
        Journals killed = program();
        Journal journal = killed.begin(odd, failures::add);
        journal.append(List.of(added(1)));
        journal.flush();
        killed.abandon();

        FoundJournal found = program().left(odd.article()).getFirst();

        assertEquals(odd, found.header());
        assertEquals("Zoë 🚢", found.changes().getFirst().set());
        assertEquals(List.of(), program().left("articles/other.txt"));
    }

    @Test
    void theJournalOfARunningProgramIsLeftAlone() throws IOException {
        Journals running = program();
        Journal journal = begin(running);
        journal.append(List.of(added(101)));
        journal.flush();

        assertEquals(List.of(), left());
        assertEquals(List.of(), running.left(SamplePage.ARTICLE));
        assertEquals(List.of(), left());
        running.abandon();
        assertEquals(1, left().size());
    }

    @Test
    void aSavedPageNeedsNoJournal() throws IOException {
        Journal journal = begin(program());
        journal.append(List.of(added(101)));
        journal.restart(JournalHeader.of(PAGE, "c".repeat(64)), List.of());
        journal.flush();

        assertEquals(List.of(), files());
        assertEquals(List.of(), failures);
    }

    @Test
    void whatWasChangedWhileThePageWasSavedStays() throws IOException {
        Journals killed = program();
        Journal journal = begin(killed);
        journal.append(List.of(added(101)));
        JournalHeader saved = JournalHeader.of(PAGE, "c".repeat(64));
        journal.restart(saved, List.of(added(102)));
        journal.append(List.of(added(103)));
        journal.flush();
        killed.abandon();

        FoundJournal found = left().getFirst();
        assertEquals(saved, found.header());
        assertEquals(List.of(added(102), added(103)), found.changes());
    }

    @Test
    void aDiscardedJournalIsGone() throws IOException {
        Journal journal = begin(program());
        journal.append(List.of(added(101)));
        journal.discard();
        journal.settle();
        assertEquals(List.of(), files());
    }

    @Test
    void itsChangesComeBackAndAreRemovedWhenTheyAreSafe() throws IOException {
        Journals killed = program();
        Journal journal = begin(killed);
        journal.append(List.of(added(101)));
        journal.append(List.of(deleted(PAGE.items().getFirst())));
        journal.flush();
        killed.abandon();

        List<FoundJournal> found = left();
        Recovery recovery = Recovery.of(PAGE, BASE, found);

        assertFalse(recovery.isStale());
        assertTrue(recovery.merged().isClean());
        assertEquals(List.of(deleted(PAGE.items().getFirst()), added(101)).size(), Difference.between(PAGE, recovery.merged().page()).size());
        recovery.journals().getFirst().delete();
        assertEquals(List.of(), files());
    }

    @Test
    void aStaleJournalIsOfferedUnlessItHasNothingToSay() throws IOException {
        Journals killed = program();
        Journal journal = begin(killed);
        journal.append(List.of(added(101)));
        journal.flush();
        killed.abandon();
        List<FoundJournal> found = left();

        Recovery stale = Recovery.of(PAGE, "d".repeat(64), found);
        assertTrue(stale.isStale());
        assertFalse(stale.isEmpty());

        Page saved = stale.merged().page();
        Recovery savedAlready = Recovery.of(saved, "d".repeat(64), found);
        assertFalse(savedAlready.isStale());
        assertTrue(savedAlready.isEmpty());
    }

    @Test
    void twoKilledProgramsLoseNothingToEachOther() throws IOException {
        Annotation first = PAGE.items().getFirst();
        Journals one = program();
        Journal journal = begin(one);
        journal.append(List.of(added(101), new Change("mara", first, first.withNote("one", first.modified()))));
        journal.flush();
        Journals two = program();
        Journal other = begin(two);
        other.append(List.of(added(102), new Change("mara", first, first.withNote("two", first.modified()))));
        other.flush();
        one.abandon();
        two.abandon();

        Recovery recovery = Recovery.of(PAGE, BASE, left());

        assertTrue(recovery.isStale());
        assertEquals(1, recovery.merged().conflicts().size());
        assertEquals(PAGE.items().size() + 2, recovery.merged().page().items().size());
    }

    @Test
    void theJournalThatWasWrittenLongestAgoComesFirst() throws IOException {
        for (int number = 101; number <= 103; number++) {
            Journals killed = program();
            Journal journal = begin(killed);
            journal.append(List.of(added(number)));
            assertTrue(journal.flush());
            killed.abandon();
        }
        Map<Change, FileTime> times = new HashMap<>();
        for (Path file : files()) {
            Change change = JournalLines.read(Files.readAllBytes(file)).changes().getFirst();
            times.put(change, FileTime.fromMillis(change.equals(added(102)) ? 1_000 : change.equals(added(103)) ? 2_000 : 3_000));
            Files.setLastModifiedTime(file, times.get(change));
        }
        List<FoundJournal> found = left();
        assertEquals(List.of(added(102), added(103), added(101)), found.stream().map(one -> one.changes().getFirst()).toList());
        assertEquals(found.stream().map(one -> times.get(one.changes().getFirst())).toList(), found.stream().map(FoundJournal::written).toList());
    }

    @Test
    void aLineThatIsNotWholeIsToldOf() throws IOException {
        Journals killed = program();
        Journal journal = begin(killed);
        journal.append(List.of(added(101)));
        journal.flush();
        killed.abandon();
        Files.writeString(files().getFirst(), "0badc0de [", StandardOpenOption.APPEND);
        List<FoundJournal> found = left();
        assertEquals(1, found.getFirst().damaged());
        assertEquals(1, Recovery.of(PAGE, BASE, found).damaged());
        assertEquals(List.of(added(101)), found.getFirst().changes());
    }

    @Test
    void aFlushTellsWhetherEverythingIsOnTheDisk() {
        Journals journals = new Journals(root, new FailingFiles(1, FailingFiles.When.BEFORE));
        Journal journal = begin(journals);
        assertTrue(journal.flush(), "there is nothing to be lost yet");
        journal.append(List.of(added(101)));
        assertFalse(journal.flush());
        assertEquals(1, failures.size());
        journal.append(List.of(added(102)));
        assertTrue(journal.flush());
    }

    @Test
    void aJournalThatIsCutAnywhereGivesWhatIsWhole() {
        byte[] whole = bytes();
        int changes = 0;
        for (int length = 0; length <= whole.length; length++) {
            JournalContent read = JournalLines.read(Arrays.copyOf(whole, length));
            assertTrue(read.changes().size() >= changes && read.changes().size() <= 3, "at " + length);
            assertTrue(read.damaged() <= 1);
            assertEquals(whole[Math.max(0, length - 1)] == '\n' || length == 0 ? 0 : 1, read.damaged(), "at " + length);
            changes = read.changes().size();
        }
        assertEquals(3, changes);
    }

    @Test
    void aFlippedBitCostsOneLine() {
        byte[] whole = bytes();
        for (int bit = 0; bit < whole.length * 8; bit += 3) {
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            JournalContent read = JournalLines.read(flipped);
            assertTrue(read.damaged() >= 1 && read.damaged() <= 2, "bit " + bit + ": " + read.damaged());
            assertTrue(read.header() == null || read.changes().size() >= 1, "bit " + bit);
            assertTrue(List.of(added(101), added(102), added(103)).containsAll(read.changes()), "bit " + bit + " made something up");
        }
    }

    private static byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(JournalLines.header(HEADER));
        for (int number = 101; number <= 103; number++) {
            bytes.writeBytes(JournalLines.changes(List.of(added(number))));
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @EnumSource
    void whicheverOperationFailsItIsToldAndTheNextChangeBringsAll(FailingFiles.When when) throws IOException {
        int faults = 0;
        for (boolean failed = true; failed; faults++) {
            Path folder = Files.createDirectory(root.resolve(when + "-" + faults));
            FailingFiles files = new FailingFiles(faults + 1, when);
            failed = survives(folder, files);
        }
        assertTrue(faults > 10, faults + " operations");
    }

    private boolean survives(Path folder, FailingFiles files) throws IOException {
        failures.clear();
        Journals killed = new Journals(folder, files);
        Journal journal = killed.begin(HEADER, failures::add);
        for (int number = 101; number <= 103; number++) {
            journal.append(List.of(added(number)));
            journal.flush();
        }
        killed.abandon();
        assertEquals(files.hasFailed(), !failures.isEmpty());
        Recovery recovery = Recovery.of(PAGE, BASE, left(folder, new PlatformFiles()));
        assertTrue(recovery.merged().isClean());
        int brought = recovery.merged().page().items().size() - PAGE.items().size();
        assertTrue(brought == 3 || brought >= 2 && !failures.isEmpty(), brought + " after " + failures);
        return files.hasFailed();
    }

    private static List<FoundJournal> left(Path folder, FileOperations files) throws IOException {
        Journals next = new Journals(folder, files);
        List<FoundJournal> found = next.left(SamplePage.ARTICLE);
        next.abandon();
        return found;
    }
}
