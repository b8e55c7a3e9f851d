package org.sourceline.ui.entities;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.sourceline.ui.Messages;

/** Gives the selected entity another name. */
public final class RenameEntityHandler extends EntityHandler {

    @Override
    void run(Work work) {
        String name = work.entity().label();
        InputDialog dialog = new InputDialog(work.shell(), Messages.get("entities.rename.title"),
                Messages.get("entities.rename.message", name), name,
                text -> text.isBlank() || text.strip().equals(name) ? "" : null);
        if (dialog.open() == Window.OK) {
            String typed = dialog.getValue();
            work.change(edits -> edits.rename(work.entity(), typed));
        }
    }
}
