package org.sourceline.core.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.NoteBody;
import org.sourceline.core.model.Page;

/** Whichever operation of a save fails, the page is the old one or the new one, and the next save works. */
class SaveFaultTest {

    @TempDir
    private Path folder;

    /** Large enough for several writes. */
    private static Page changed() {
        List<Annotation> items = new ArrayList<>(SamplePage.page().items());
        Annotation first = items.removeFirst();
        items.addFirst(first.withBody(new NoteBody("x".repeat(200_000)), first.modified()));
        return SamplePage.page().withItems(items);
    }

    private Case setUp(int run) throws IOException {
        return new Case(Files.createDirectory(folder.resolve("case" + run)));
    }

    private static PageStore store(Case of, FileOperations files) {
        return new SetStore(of, files).pages("mara");
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheOldPageOrTheNew(FailingFiles.When when) throws IOException {
        int faults = 0;
        for (int n = 1; saveWithFault(n, when, SamplePage.page()); n++) {
            faults++;
        }
        assertTrue(faults >= 10, "only " + faults + " operations");
    }

    @ParameterizedTest
    @EnumSource
    void keepsNoPageOrTheNew(FailingFiles.When when) throws IOException {
        int faults = 0;
        for (int n = 1; saveWithFault(n, when, null); n++) {
            faults++;
        }
        assertTrue(faults >= 15, "only " + faults + " operations");
    }

    /** Returns whether there is an n-th operation. */
    private boolean saveWithFault(int n, FailingFiles.When when, @Nullable Page before) throws IOException {
        Case of = setUp(n);
        byte[] old = before == null ? null : new PageWriter().toBytes(before);
        String base = before == null ? null : store(of, new PlatformFiles()).save(before, null);
        FailingFiles files = new FailingFiles(n, when);
        PageStore store = store(of, files);
        Path file = store.file(SamplePage.ARTICLE);
        byte[] expected = new PageWriter().toBytes(changed());
        try {
            store.save(changed(), base);
            assertArrayEquals(expected, Files.readAllBytes(file));
            return files.hasFailed();
        } catch (SaveException e) {
            assertTrue(String.valueOf(e.getMessage()).contains("planted fault"), e.getMessage());
            byte @Nullable [] now = Files.exists(file) ? Files.readAllBytes(file) : null;
            assertTrue(Arrays.equals(old, now) || Arrays.equals(expected, now), "torn by operation " + n);
        }
        store.save(SamplePage.page().withItems(List.of()), base);
        assertEquals(List.of(), store.load(SamplePage.ARTICLE).orElseThrow().page().items());
        assertEquals(List.of(), strays(of), "left behind by operation " + n);
        return true;
    }

    private static List<Path> strays(Case of) throws IOException {
        try (Stream<Path> all = Files.walk(of.annotations())) {
            return all.filter(file -> file.toString().endsWith(".tmp")).toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void renamesASetWholeOrNotAtAll(FailingFiles.When when) throws IOException {
        int n = 1;
        for (boolean failed = true; failed; n++) {
            Case of = setUp(n);
            fill(of, "mara");
            FailingFiles files = new FailingFiles(n, when);
            try {
                new SetStore(of, files).rename("mara", "iven");
                assertWhole(of, "iven", "mara");
            } catch (SaveException e) {
                assertWhole(of, "mara", "iven");
            }
            failed = files.hasFailed();
        }
        assertTrue(n > 6, n + " operations");
    }

    @ParameterizedTest
    @EnumSource
    void throwsASetAwayWholeOrNotAtAll(FailingFiles.When when) throws IOException {
        int n = 1;
        for (boolean failed = true; failed; n++) {
            Case of = setUp(n);
            fill(of, "mara");
            FailingFiles files = new FailingFiles(n, when);
            try {
                Path place = new SetStore(of, files).trash("mara");
                assertFalse(of.sets().exists("mara"));
                of.sets().restore(place, "mara");
            } catch (SaveException e) {
                assertTrue(String.valueOf(e.getMessage()).contains("planted fault"), e.getMessage());
            }
            assertWhole(of, "mara", "iven");
            failed = files.hasFailed();
        }
        assertTrue(n > 6, n + " operations");
    }

    private static void fill(Case of, String set) throws IOException {
        of.sets().pages(set).save(SamplePage.page(), null);
        for (Path file : List.of(of.entities(set), of.links(set))) {
            Files.createDirectories(SafeFile.folderOf(file));
            Files.writeString(file, "{}");
        }
    }

    private static void assertWhole(Case of, String set, String other) throws IOException {
        assertEquals(List.of(set), of.sets().names());
        assertEquals(12, of.sets().pages(set).load(SamplePage.ARTICLE).orElseThrow().page().items().size());
        assertTrue(Files.exists(of.entities(set)) && Files.exists(of.links(set)));
        assertFalse(Files.exists(of.entities(other)) || Files.exists(of.links(other)));
        assertThrows(SaveException.class, () -> of.sets().trash(other));
    }
}
