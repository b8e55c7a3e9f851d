package org.sourceline.ui.sets;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.sourceline.core.edit.Anchored;
import org.sourceline.ui.Messages;

/** Deletes the active set after asking, and says where it can be found again. */
public final class DeleteSetHandler extends SetHandler {

    @Override
    boolean applies(Target target) {
        return target.sets().active().isPresent();
    }

    @Override
    void run(Target target) {
        target.sets().active().ifPresent(active -> {
            long count = target.sets().all().stream().filter(one -> one.set().equals(active)).map(Anchored::annotation)
                    .filter(annotation -> annotation.isLive()).count();
            String question = Messages.get("sets.delete.question", active, count, target.session().location().fileName());
            String[] buttons = {Messages.get("sets.delete.button"), IDialogConstants.CANCEL_LABEL};
            MessageDialog dialog = new MessageDialog(target.shell(), Messages.get("sets.delete.title"), null, question,
                    MessageDialog.QUESTION, 1, buttons);
            if (dialog.open() == 0) {
                target.desk().delete(active, where -> MessageDialog.openInformation(target.shell(), Messages.get("sets.delete.title"), where));
            }
        });
    }
}
