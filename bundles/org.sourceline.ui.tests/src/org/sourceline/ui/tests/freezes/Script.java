package org.sourceline.ui.tests.freezes;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.opentest4j.AssertionFailedError;

/**
 * Does on a thread of its own what a person would do, while the UI thread runs its events as ever: each act is an event by itself, so what
 * the monitor sees is what a person would feel.
 */
final class Script {

    private static final long LONGEST_SECONDS = 900;
    private static final int LOOK_MILLIS = 10;

    private final Display display;

    /** What is to be done, off the UI thread. */
    @FunctionalInterface
    interface Acts {
        void run(Script script) throws Exception;
    }

    private Script(Display display) {
        this.display = display;
    }

    /** Runs to its end. UI thread only. */
    static void run(Acts acts) throws Exception {
        Display display = Display.getCurrent();
        Script script = new Script(display);
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                acts.run(script);
                done.complete(null);
            } catch (Throwable e) {
                done.completeExceptionally(e);
            } finally {
                display.wake();
            }
        }, "script");
        thread.start();
        while (!done.isDone()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        try {
            done.get();
        } catch (ExecutionException e) {
            throw new AssertionFailedError("the script ended early: " + e.getCause(), e.getCause());
        }
    }

    /** One act, as one event. */
    <T> T act(Callable<T> act) throws Exception {
        FutureTask<T> task = new FutureTask<>(act);
        display.asyncExec(task);
        return task.get(LONGEST_SECONDS, TimeUnit.SECONDS);
    }

    /** Waits until it is so, as far as can be told on any thread. */
    void until(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionFailedError("waited in vain for " + what);
            }
            pause(LOOK_MILLIS);
        }
    }

    /** As long as a person pauses. */
    void pause(int millis) throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        display.asyncExec(() -> display.timerExec(millis, over::countDown));
        over.await();
    }
}
