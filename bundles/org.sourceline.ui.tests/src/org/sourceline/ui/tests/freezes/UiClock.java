package org.sourceline.ui.tests.freezes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Tells how much of the time that passed the UI thread had a processor, and, where the system tells it (Linux does), how much it stood ready
 * and had none: on a busy machine a pause may be waiting alone. Looks ten times in a tenth of a second and remembers half a minute. To be
 * closed at the end.
 */
final class UiClock implements AutoCloseable {

    private static final int EVERY_MILLIS = 10;
    private static final int REMEMBERED = 3_000;
    private static final Path THIS_THREAD = Path.of("/proc/thread-self");

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long ui = Thread.currentThread().threadId();
    private final Path schedule = schedule();
    private final long[] when = new long[REMEMBERED];
    private final Use[] uses = new Use[REMEMBERED];
    private final ScheduledExecutorService looker = Executors.newSingleThreadScheduledExecutor();
    private int next;

    /**
     * What the thread got.
     *
     * @param worked nanoseconds with a processor
     * @param ready nanoseconds in which it could have gone on and had no processor; 0 where the system does not tell
     */
    record Use(long worked, long ready) {

        private Use since(Use before) {
            return new Use(worked - before.worked, ready - before.ready);
        }
    }

    /** Of the thread that makes it, which is to be the UI thread. */
    UiClock() {
        looker.scheduleAtFixedRate(this::remember, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static Path schedule() {
        try {
            return Files.exists(THIS_THREAD) ? THIS_THREAD.toRealPath().resolve("schedstat") : THIS_THREAD;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many milliseconds the thread has had a processor since it began. */
    double millis() {
        return threads.getThreadCpuTime(ui) / 1e6;
    }

    private Use use() {
        return new Use(threads.getThreadCpuTime(ui), ready());
    }

    /** The second number of the file, according to the kernel's description of it. */
    private long ready() {
        try {
            return Files.isRegularFile(schedule) ? Long.parseLong(Files.readString(schedule).split(" ")[1]) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void remember() {
        when[next % REMEMBERED] = System.nanoTime();
        uses[next % REMEMBERED] = use();
        next++;
    }

    /** What the thread got in the last milliseconds, to some ten milliseconds. */
    synchronized Use ofLast(double millis) {
        Use now = use();
        long since = System.nanoTime() - (long) (millis * 1e6);
        int at = next - 1;
        while (at > Math.max(0, next - REMEMBERED) && when[at % REMEMBERED] > since) {
            at--;
        }
        return at < 0 ? new Use(0, 0) : now.since(uses[at % REMEMBERED]);
    }

    @Override
    public void close() {
        looker.shutdownNow();
    }
}
