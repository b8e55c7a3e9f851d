package org.sourceline.ui.tests.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.opentest4j.AssertionFailedError;

/** Answers dialogs that block the caller until somebody does. */
final class Dialogs {

    private static final int PATIENCE = 300;
    private static final int PAUSE_MILLIS = 50;

    private Dialogs() {
    }

    /** Does something that opens a message, closes that, and returns what it said. */
    static String told(Runnable action) {
        StringBuilder said = new StringBuilder();
        during(action, shell -> {
            said.append(texts(shell));
            press(shell);
        });
        return said.toString();
    }

    /** Does something that asks for a text, types that, and presses OK, the default button. */
    static void type(Runnable action, String text) {
        during(action, shell -> {
            find(shell, Text.class).getFirst().setText(text);
            press(shell);
        });
    }

    /** Does something that opens a dialog, and presses its default button. */
    static void accept(Runnable action) {
        during(action, shell -> press(shell));
    }

    private static void press(Shell shell) {
        Button button = shell.getDefaultButton() != null ? shell.getDefaultButton() : find(shell, Button.class).getFirst();
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** Answers the dialog once it is there, while the action runs its event loop. */
    static void during(Runnable action, Consumer<Shell> answer) {
        boolean[] answered = new boolean[1];
        Display display = Display.getCurrent();
        List<Shell> before = List.of(display.getShells());
        watch(display, before, answer, answered, PATIENCE);
        action.run();
        if (!answered[0]) {
            throw new AssertionFailedError("no dialog opened");
        }
    }

    private static void watch(Display display, List<Shell> before, Consumer<Shell> answer, boolean[] answered, int patience) {
        display.timerExec(PAUSE_MILLIS, () -> {
            Shell opened = Arrays.stream(display.getShells())
                    .filter(shell -> !before.contains(shell) && shell.isVisible() && hasButtons(shell) && !isProgress(shell)).findFirst()
                    .orElse(null);
            if (opened != null) {
                answered[0] = true;
                answer.accept(opened);
            } else if (patience > 0) {
                watch(display, before, answer, answered, patience - 1);
            }
        });
    }

    private static boolean hasButtons(Shell shell) {
        return !find(shell, Button.class).isEmpty();
    }

    private static boolean isProgress(Shell shell) {
        return !find(shell, ProgressBar.class).isEmpty();
    }

    private static String texts(Control control) {
        StringBuilder said = new StringBuilder();
        find(control, Label.class).forEach(label -> said.append(label.getText()).append('\n'));
        find(control, Text.class).forEach(text -> said.append(text.getText()).append('\n'));
        return said.toString();
    }

    static <T extends Control> List<T> find(Control control, Class<T> type) {
        List<T> found = new ArrayList<>();
        if (type.isInstance(control)) {
            found.add(type.cast(control));
        }
        if (control instanceof Composite composite) {
            Arrays.stream(composite.getChildren()).forEach(child -> found.addAll(find(child, type)));
        }
        return found;
    }
}
