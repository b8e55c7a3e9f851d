package org.sourceline.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.core.edit.Change;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.FileOperations;
import org.sourceline.core.store.LoadedPage;
import org.sourceline.core.store.PageStore;
import org.sourceline.core.store.PlatformFiles;
import org.sourceline.core.store.SamplePage;
import org.sourceline.core.store.VolatileFiles;

/** After whichever operation the power fails: what was said to be kept before is on the disk, the page is whole. */
class PowerCutTest {

    private static final Page EMPTY = SamplePage.page().withItems(List.of());

    @TempDir
    private Path root;

    /** Edits and saves until the power fails; counts what is kept. */
    private static final class Work {
        private final PageStore store;
        private final Journal journal;
        private Page page = EMPTY;
        private String base = "";
        private int kept;

        Work(Path folder, FileOperations files) {
            store = PageStore.in(folder, "mara", files);
            journal = new Journals(folder, files).begin(JournalHeader.of(page, null), e -> {
                // the power is gone
            });
        }

        void run() {
            try {
                for (int number = 1; number <= 6; number++) {
                    edit(number);
                    if (number % 2 == 0) {
                        base = store.save(page, base.isEmpty() ? null : base);
                        kept = number;
                        journal.restart(JournalHeader.of(page, base), List.of());
                    }
                }
                journal.flush();
            } catch (IOException e) {
                journal.flush();
            }
        }

        private void edit(int number) {
            Annotation added = SamplePage.numbered(number);
            List<Annotation> items = new ArrayList<>(page.items());
            items.add(added);
            page = page.withItems(items);
            journal.append(List.of(new Change("mara", null, added)));
            if (journal.flush()) {
                kept = number;
            }
        }
    }

    @Test
    void nothingThatWasKeptIsLost() throws IOException {
        int last = 1;
        for (boolean failed = true; failed; last++) {
            Path folder = Files.createDirectory(root.resolve("run" + last));
            VolatileFiles files = new VolatileFiles(folder, last);
            Work work = new Work(folder, files);
            work.run();
            Path after = root.resolve("after" + last);
            files.powerCut(after);
            check(after, work.kept, last);
            failed = files.hasFailed();
        }
        assertTrue(last > 40, last + " operations");
    }

    private static void check(Path folder, int kept, int last) throws IOException {
        Journals journals = new Journals(folder, new PlatformFiles());
        LoadedPage loaded = PageStore.in(folder, "mara").load(SamplePage.ARTICLE).orElse(null);
        List<FoundJournal> left = journals.left(SamplePage.ARTICLE);
        journals.abandon();
        Recovery recovery = loaded == null ? Recovery.of(EMPTY, null, left) : Recovery.of(loaded.page(), loaded.hash(), left);
        List<Annotation> items = recovery.merged().page().items();
        assertTrue(items.size() >= kept, "lost " + (kept - items.size()) + " of " + kept + " when the power failed after operation " + last);
        assertEquals(items.size(), items.stream().map(Annotation::id).distinct().count());
        assertTrue(recovery.merged().conflicts().isEmpty());
    }
}
