package org.sourceline.ui.tests.freezes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/**
 * Collects what the platform's own monitor of the UI thread writes into the log: each time that it was busy for longer than a limit, with
 * what it was doing. To be closed at the end.
 */
final class Freezes implements AutoCloseable {

    /** The bundle of the monitor. Its preferences are by their names, since its classes are none that others may use. */
    private static final String MONITOR = "org.eclipse.ui.monitoring";
    private static final Pattern DURATION = Pattern.compile("of ([0-9]+[.,][0-9]+)\\s*s");
    private static final int NEVER = 600_000;
    private static final int FRAMES = 14;

    private final List<Freeze> found = new ArrayList<>();
    private final UiClock clock;
    private final ILogListener listener = (status, plugin) -> logged(status);
    private String doing = "";

    /**
     * The UI thread answered nothing for a while.
     *
     * @param doing what the script did then
     * @param millis how long
     * @param workMillis how much of it the thread had a processor
     * @param readyMillis how much of it the thread could have gone on and had no processor; the rest it waited for something else
     * @param stack what it was doing, the innermost call first; of the sample that most others resemble
     */
    record Freeze(String doing, double millis, double workMillis, double readyMillis, List<String> stack) {
    }

    /** @param limit from how many milliseconds on */
    Freezes(UiClock clock, int limit) {
        this.clock = clock;
        Platform.addLogListener(listener);
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(MONITOR);
        preferences.putInt("long_event_warning_threshold", limit);
        preferences.putInt("long_event_error_threshold", NEVER);
        preferences.putInt("deadlock_reporting_threshold", 2 * NEVER);
        preferences.putInt("max_stack_samples", 8);
        preferences.putBoolean("log_to_error_log", true);
        preferences.putBoolean("monitoring_enabled", true);
    }

    /** What the script does from now on. */
    synchronized void doing(String step) {
        doing = step;
    }

    private synchronized void logged(IStatus status) {
        if (status.getPlugin().equals(MONITOR)) {
            Matcher duration = DURATION.matcher(status.getMessage());
            double millis = duration.find() ? 1000 * Double.parseDouble(duration.group(1).replace(',', '.')) : 0;
            UiClock.Use use = clock.ofLast(millis);
            found.add(new Freeze(doing, millis, use.worked() / 1e6, use.ready() / 1e6, stack(status)));
        }
    }

    /** Of several samples the one in the middle. */
    private static List<String> stack(IStatus status) {
        List<Throwable> samples = Stream.concat(Stream.of(status), Arrays.stream(status.getChildren())).map(IStatus::getException)
                .flatMap(exception -> Optional.ofNullable(exception).stream()).toList();
        return samples.isEmpty() ? List.of(status.getMessage())
                : Arrays.stream(samples.get(samples.size() / 2).getStackTrace()).map(StackTraceElement::toString)
                        .filter(frame -> !frame.contains("org.eclipse.swt.internal")).limit(FRAMES).toList();
    }

    synchronized List<Freeze> found() {
        return List.copyOf(found);
    }

    @Override
    public void close() {
        InstanceScope.INSTANCE.getNode(MONITOR).putBoolean("monitoring_enabled", false);
        Platform.removeLogListener(listener);
    }
}
