package org.sourceline.ui.sets;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.Messages;
import org.sourceline.ui.session.PersonalSet;

/** Asks for the names of sets. */
final class SetDialogs {

    private SetDialogs() {
    }

    /** Asks for a name that no set has; empty if the user leaves. */
    static Optional<String> name(Shell shell, String title, String message, String initial, List<String> taken) {
        InputDialog dialog = new InputDialog(shell, title, message, initial, name -> problem(name, taken));
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }

    /** Why a new set cannot have a name; null if it can. Names that differ in case only would be one folder on some systems. */
    static @Nullable String problem(String name, List<String> taken) {
        String stripped = name.strip();
        for (String other : taken) {
            if (other.toLowerCase(Locale.ROOT).equals(stripped.toLowerCase(Locale.ROOT))) {
                return Messages.get("sets.name.taken", other);
            }
        }
        return PersonalSet.problem(stripped).orElse(null);
    }

    /** A name like another one that is not taken. */
    static String free(String name, List<String> taken) {
        String free = name;
        for (int number = 2; taken.contains(free); number++) {
            free = name + "-" + number;
        }
        return free;
    }
}
