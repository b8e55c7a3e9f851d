package org.sourceline.ui.sets;

import org.eclipse.jface.dialogs.MessageDialog;
import org.sourceline.ui.Messages;

/** Gives the active set another name. */
public final class RenameSetHandler extends SetHandler {

    @Override
    boolean applies(Target target) {
        return target.sets().active().isPresent();
    }

    @Override
    void run(Target target) {
        SetDesk desk = target.desk();
        target.sets().active().ifPresent(active -> {
            if (desk.isUnsaved(active)) {
                MessageDialog.openInformation(target.shell(), Messages.get("sets.rename.title"), Messages.get("sets.saveFirst", active));
                return;
            }
            desk.withNames(names -> SetDialogs.name(target.shell(), Messages.get("sets.rename.title"),
                    Messages.get("sets.rename.message", active), active, names.stream().filter(name -> !name.equals(active)).toList())
                    .filter(name -> !name.equals(active)).ifPresent(name -> desk.rename(active, name)));
        });
    }
}
