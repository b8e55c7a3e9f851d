package org.sourceline.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** What a person does in dialogs, which keep the test waiting while they are open. */
public final class Dialogs {

    private static final int SOON_MILLIS = 50;

    private Dialogs() {
    }

    /** Does something in the next dialog of a kind that opens. */
    public static <T extends Dialog> void inNext(Class<T> kind, Consumer<T> action) {
        Display display = Display.getCurrent();
        List<Shell> before = List.of(display.getShells());
        display.timerExec(SOON_MILLIS, new Runnable() {
            @Override
            public void run() {
                Stream.of(display.getShells()).filter(shell -> !before.contains(shell)).map(Shell::getData).filter(kind::isInstance).map(kind::cast).findFirst()
                        .ifPresentOrElse(action, () -> display.timerExec(SOON_MILLIS, this));
            }
        });
    }

    /** Types a text into the next dialog that asks for one, and presses its OK. */
    public static void answerNext(String answer) {
        inNext(InputDialog.class, dialog -> {
            all(dialog.getShell(), Text.class).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).findFirst().orElseThrow().setText(answer);
            dialog.getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event());
        });
    }

    /** The widgets of a type, however deep. */
    public static <T extends Control> List<T> all(Composite in, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Control child : in.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(composite, type));
            }
        }
        return found;
    }
}
