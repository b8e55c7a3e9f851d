package org.sourceline.ui.tests;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;
import org.opentest4j.AssertionFailedError;

/** Waits for what the workbench does in the background: runs the event loop until it is so, or the deadline is over. */
public final class Poller {

    private static final long DEADLINE_NANOS = 60_000_000_000L;
    private static final long AT_ONCE_NANOS = 200_000_000L;
    private static final int WAKE_MILLIS = 10;

    private Poller() {
    }

    /**
     * Waits until the condition holds.
     *
     * @param what what is waited for, for the failure
     */
    public static void until(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + DEADLINE_NANOS;
        Runnable wake = () -> { };
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionFailedError("waited in vain for " + what);
            }
            display.timerExec(WAKE_MILLIS, wake);
            if (!dispatch(display)) {
                display.sleep();
            }
        }
        drain(display);
    }

    /** All that wait: what is to be done later waits until the window system has nothing, and a condition that does something makes it events. */
    private static boolean dispatch(Display display) {
        boolean any = false;
        long end = System.nanoTime() + AT_ONCE_NANOS;
        while (System.nanoTime() < end && display.readAndDispatch()) {
            any = true;
        }
        return any;
    }

    /** Waits until there is a value. */
    public static <T> T get(String what, Supplier<Optional<T>> value) {
        until(what, () -> value.get().isPresent());
        return value.get().orElseThrow();
    }

    /** Runs the events that wait. */
    public static void drain() {
        drain(Display.getCurrent());
    }

    /** Runs the events of a time in milliseconds, so that what comes next meets what is under way in one state or another. */
    public static void drainFor(int millis) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + millis * 1_000_000L;
        while (System.nanoTime() < end) {
            display.timerExec(1, () -> { });
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    private static void drain(Display display) {
        while (display.readAndDispatch()) {
            continue;
        }
    }
}
