package org.sourceline.core.journal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.core.edit.Change;
import org.sourceline.core.edit.Difference;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.LoadedPage;
import org.sourceline.core.store.PageStore;
import org.sourceline.core.store.PlatformFiles;
import org.sourceline.core.store.SamplePage;

/**
 * A program that annotates and saves is killed at random moments, is started again and goes on. What it had said to be kept is there each
 * time, no page is torn, nothing is there twice.
 */
@Timeout(3_600)
class KilledProgramTest {

    /** How many kills: 100, or as the system property says. */
    private static final int KILLS = Integer.getInteger("sourceline.kills", 100);
    private static final int AT_ONCE = 4;
    /** It is killed after it has said up to this many things less one, and then up to this much later. */
    private static final int MOST_LINES = 6;
    private static final int MOST_NANOS = 4_000_000;
    private static final Page EMPTY = SamplePage.page().withItems(List.of());

    @TempDir
    private Path root;

    /** The program: goes on from what it finds, says {@code kept N} when annotation N is in the journal or the page. */
    static final class Annotating {

        public static void main(String[] arguments) throws IOException {
            Case of = new Case(Path.of(arguments[0]));
            Random random = new Random(Long.parseLong(arguments[1]));
            PageStore store = of.sets().pages("mara");
            Journals journals = Journals.of(of);
            Recovery recovery = recover(store, journals);
            Page page = recovery.merged().page();
            String base = store.load(SamplePage.ARTICLE).map(LoadedPage::hash).orElse(null);
            Journal journal = journals.begin(JournalHeader.of(page, base), Annotating::fail);
            journal.restart(JournalHeader.of(page, base), Difference.between(recovery.page(), page));
            if (!journal.flush()) {
                throw new IOException("no journal");
            }
            for (FoundJournal found : recovery.journals()) {
                found.delete();
            }
            System.out.println("ready " + page.items().size());
            for (int number = page.items().size() + 1;; number++) {
                Annotation added = SamplePage.numbered(number);
                List<Annotation> items = new ArrayList<>(page.items());
                items.add(added);
                page = page.withItems(items);
                journal.append(List.of(new Change("mara", null, added)));
                if (random.nextInt(4) == 0) {
                    base = store.save(page, base);
                    journal.restart(JournalHeader.of(page, base), List.of());
                    System.out.println("kept " + number);
                } else if (random.nextInt(2) == 0 && journal.flush()) {
                    System.out.println("kept " + number);
                }
            }
        }

        private static void fail(IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Recovery recover(PageStore store, Journals journals) throws IOException {
        LoadedPage loaded = store.load(SamplePage.ARTICLE).orElse(null);
        return loaded == null ? Recovery.of(EMPTY, null, journals.left(SamplePage.ARTICLE))
                : Recovery.of(loaded.page(), loaded.hash(), journals.left(SamplePage.ARTICLE));
    }

    @Test
    void losesNothingThatItSaidToBeKept() throws IOException, InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<Integer>> all = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            Path folder = Files.createDirectory(root.resolve("case" + i));
            Random random = new Random(i);
            Callable<Integer> runs = () -> killAgainAndAgain(folder, random, KILLS / AT_ONCE);
            all.add(pool.submit(runs));
        }
        int kept = 0;
        for (Future<Integer> one : all) {
            kept += one.get();
        }
        pool.shutdown();
        assertTrue(kept > KILLS, "only " + kept + " annotations were kept");
        System.out.println(KILLS + " kills, " + kept + " annotations kept, 0 lost");
    }

    private static int killAgainAndAgain(Path folder, Random random, int kills) throws IOException {
        int kept = 0;
        for (int i = 0; i < kills; i++) {
            try (ChildProgram program = ChildProgram.start(Annotating.class, folder, random.nextLong())) {
                String ready = program.line();
                assertTrue(ready != null && ready.startsWith("ready "), "the program ended: " + ready);
                assertTrue(Integer.parseInt(ready.substring(6)) >= kept, "lost before the " + i + "th kill");
                for (int line = random.nextInt(MOST_LINES); line > 0; line--) {
                    kept = Math.max(kept, kept(program.line()));
                }
                LockSupport.parkNanos(random.nextInt(MOST_NANOS));
                for (String line : program.kill()) {
                    kept = Math.max(kept, kept(line));
                }
            }
            kept = check(folder, kept);
        }
        return kept;
    }

    private static int kept(@Nullable String line) {
        return line != null && line.matches("kept \\d+") ? Integer.parseInt(line.substring(5)) : 0;
    }

    private static int check(Path folder, int kept) throws IOException {
        Journals journals = new Journals(folder, new PlatformFiles());
        Recovery recovery = recover(new Case(folder).sets().pages("mara"), journals);
        journals.abandon();
        List<Annotation> items = recovery.merged().page().items();
        Set<String> ids = new HashSet<>();
        items.forEach(item -> assertTrue(ids.add(item.id()), "twice: " + item.id()));
        for (int number = 1; number <= kept; number++) {
            assertTrue(ids.contains(SamplePage.id(number)), "lost: " + number + " of " + kept);
        }
        assertTrue(recovery.merged().conflicts().isEmpty());
        return items.size();
    }

    @Test
    void leavesNothingBehindOnceItIsStartedAgain() throws IOException {
        Path folder = Files.createDirectory(root.resolve("tidy"));
        killAgainAndAgain(folder, new Random(7), 3);
        try (ChildProgram program = ChildProgram.start(Annotating.class, folder, 1)) {
            program.line();
            program.line();
            try (Stream<Path> files = Files.list(new Journals(folder, new PlatformFiles()).folder())) {
                assertTrue(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(Journals.EXTENSION))
                        .map(name -> name.split("-")[1]).distinct().count() <= 1);
            }
        }
    }
}
