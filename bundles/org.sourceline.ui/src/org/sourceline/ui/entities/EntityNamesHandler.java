package org.sourceline.ui.entities;

import org.eclipse.jface.window.Window;
import org.sourceline.ui.Messages;

/** Adds and removes other names of the selected entity. */
public final class EntityNamesHandler extends EntityHandler {

    @Override
    void run(Work work) {
        LinesDialog dialog = new LinesDialog(work.shell(), Messages.get("entities.names.title"),
                Messages.get("entities.names.message", work.entity().label()), work.entity().aliases(), null);
        if (dialog.open() == Window.OK && !dialog.lines().equals(work.entity().aliases())) {
            work.change(edits -> edits.aliases(work.entity(), dialog.lines()));
        }
    }
}
