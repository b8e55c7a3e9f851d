package org.sourceline.ui.tests.freezes;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Tells how much of the time that passed the UI thread had a processor: on a busy machine a pause may be waiting alone. Looks ten times in
 * a tenth of a second and remembers half a minute. To be closed at the end.
 */
final class UiClock implements AutoCloseable {

    private static final int EVERY_MILLIS = 10;
    private static final int REMEMBERED = 3_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long ui;
    private final long[] when = new long[REMEMBERED];
    private final long[] worked = new long[REMEMBERED];
    private final ScheduledExecutorService looker = Executors.newSingleThreadScheduledExecutor();
    private int next;

    /** @param ui the UI thread */
    UiClock(Thread ui) {
        this.ui = ui.threadId();
        looker.scheduleAtFixedRate(this::remember, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** How many milliseconds the thread has had a processor since it began. */
    double millis() {
        return threads.getThreadCpuTime(ui) / 1e6;
    }

    private synchronized void remember() {
        when[next % REMEMBERED] = System.nanoTime();
        worked[next % REMEMBERED] = threads.getThreadCpuTime(ui);
        next++;
    }

    /** How many of the last milliseconds the thread had a processor, to some ten milliseconds. */
    synchronized double workOfLast(double millis) {
        long now = threads.getThreadCpuTime(ui);
        long since = System.nanoTime() - (long) (millis * 1e6);
        int at = next - 1;
        while (at > Math.max(0, next - REMEMBERED) && when[at % REMEMBERED] > since) {
            at--;
        }
        return at < 0 ? 0 : (now - worked[at % REMEMBERED]) / 1e6;
    }

    @Override
    public void close() {
        looker.shutdownNow();
    }
}
