package org.sourceline.ui.tests.freezes;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.ui.progress.UIJob;

/** Counts how long the jobs in the background, those on the UI thread excepted, have a processor, by their names. To be closed at the end. */
final class JobClock extends JobChangeAdapter implements AutoCloseable {

    private static final int SHOWN = 8;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<Job, Long> begun = new ConcurrentHashMap<>();
    private final Map<String, Long> worked = new ConcurrentHashMap<>();
    private volatile long lastDone = System.nanoTime();

    JobClock() {
        Job.getJobManager().addJobChangeListener(this);
    }

    /** On the thread that runs the job. */
    @Override
    public void running(IJobChangeEvent event) {
        if (!(event.getJob() instanceof UIJob)) {
            begun.put(event.getJob(), THREADS.getCurrentThreadCpuTime());
        }
    }

    /** On the same thread. */
    @Override
    public void done(IJobChangeEvent event) {
        Long since = begun.remove(event.getJob());
        if (since != null) {
            worked.merge(event.getJob().getName(), Math.max(0, THREADS.getCurrentThreadCpuTime() - since), Long::sum);
            lastDone = System.nanoTime();
        }
    }

    /** Counts from zero. */
    void reset() {
        worked.clear();
    }

    /** How long no job has run, in milliseconds. */
    double quietMillis() {
        return begun.isEmpty() ? (System.nanoTime() - lastDone) / 1e6 : 0;
    }

    /** The processor time of all jobs since the last reset, in milliseconds. */
    double millis() {
        return worked.values().stream().mapToLong(Long::longValue).sum() / 1e6;
    }

    /** Those that worked longest. */
    List<String> longest() {
        return worked.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())).limit(SHOWN)
                .map(one -> String.format(Locale.ROOT, "%8.0f ms  %s", one.getValue() / 1e6, one.getKey())).toList();
    }

    @Override
    public void close() {
        Job.getJobManager().removeJobChangeListener(this);
    }
}
