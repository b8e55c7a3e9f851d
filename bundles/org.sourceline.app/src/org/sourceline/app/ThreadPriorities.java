package org.sourceline.app;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;

/**
 * Gives the threads of jobs for which nobody waits a lower priority than the window's: with as many such jobs as there are processors, the
 * window would else not answer while it waits for its turn. On Linux that counts with the options with which {@code releng/run} starts Java.
 */
final class ThreadPriorities extends JobChangeAdapter {

    private ThreadPriorities() {
    }

    /** From now on, for all jobs. */
    static void followJobs() {
        Job.getJobManager().addJobChangeListener(new ThreadPriorities());
    }

    /** On the thread that runs the job. */
    @Override
    public void running(IJobChangeEvent event) {
        Thread.currentThread().setPriority(event.getJob().getPriority() < Job.BUILD ? Thread.NORM_PRIORITY : Thread.MIN_PRIORITY);
    }
}
