package org.sourceline.cli.annotate;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.sourceline.cli.Printable;
import org.sourceline.cli.Progress;
import org.sourceline.cli.Texts;

/** Works off a plan with several threads. Whatever happens with an article, the others are done. */
final class Run {

    private final Work work;
    private final Progress progress;
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger current = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    /** What is done for one piece of a plan: {@link PageMaker#make}. */
    @FunctionalInterface
    interface Work {
        boolean make(Plan.Piece piece) throws IOException;
    }

    Run(Work work, Progress progress) {
        this.work = work;
        this.progress = progress;
    }

    int written() {
        return written.get();
    }

    int current() {
        return current.get();
    }

    int failures() {
        return failures.get();
    }

    /** Something failed that is no piece of the plan. */
    void failed(String message) {
        failures.incrementAndGet();
        progress.message(Texts.get("error", message));
    }

    /** Each thread takes the next piece when it is done with one, so that no more articles are in memory than there are threads. */
    void work(List<Plan.Piece> pieces, int jobs) {
        AtomicInteger next = new AtomicInteger();
        int threads = Math.min(jobs, pieces.size());
        if (threads <= 1) {
            workOff(pieces, next);
            return;
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int i = 0; i < threads; i++) {
                pool.execute(() -> workOff(pieces, next));
            }
        }
    }

    private void workOff(List<Plan.Piece> pieces, AtomicInteger next) {
        for (int i = next.getAndIncrement(); i < pieces.size(); i = next.getAndIncrement()) {
            work(pieces.get(i));
        }
    }

    private void work(Plan.Piece piece) {
        try {
            (work.make(piece) ? written : current).incrementAndGet();
            progress.done();
        } catch (IOException e) {
            fail(String.valueOf(e.getMessage()));
        } catch (CancellationException e) {
            fail(Texts.get("annotate.slow", piece.article().toString(), Long.toString(TimeUnit.NANOSECONDS.toSeconds(PageMaker.BUDGET_NANOS))));
        } catch (OutOfMemoryError | StackOverflowError e) {
            fail(Texts.get("annotate.memory", piece.article().toString()));
        } catch (RuntimeException e) {
            fail(Texts.get("annotate.broken", piece.article().toString(), e.toString()));
        }
    }

    private void fail(String message) {
        failures.incrementAndGet();
        progress.failed(Texts.get("error", Printable.line(message)));
    }
}
