package org.sourceline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;

/** What runs in the background leaves the processor to the window, and what somebody waits for does not. */
class ThreadPrioritiesTest {

    @Test
    void whatNobodyWaitsForComesSecond() {
        assertEquals(Thread.MIN_PRIORITY, threadOf(Job.BUILD));
        assertEquals(Thread.NORM_PRIORITY, threadOf(Job.INTERACTIVE));
        assertEquals(Thread.MIN_PRIORITY, threadOf(Job.DECORATE));
        assertEquals(Thread.NORM_PRIORITY, threadOf(Job.SHORT));
    }

    private static int threadOf(int priority) {
        CompletableFuture<Integer> found = new CompletableFuture<>();
        Job job = Job.createSystem("a job of priority " + priority, (ICoreRunnable) monitor -> found.complete(Thread.currentThread().getPriority()));
        job.setPriority(priority);
        job.schedule();
        Poller.until("the job", found::isDone);
        return found.join();
    }
}
