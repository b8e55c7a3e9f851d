package org.sourceline.ui.session;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.sourceline.core.model.Page;
import org.sourceline.ui.Messages;

/** A set that was changed on the disk by somebody else while it had unsaved changes: the user decides. UI thread. */
final class SetConflict {

    private static final int KEEP = 0;
    private static final int SAVE_AS = 1;
    private static final int RELOAD = 2;

    private final ArticleSession session;
    private final Page mine;
    private final String reason;

    SetConflict(ArticleSession session, Page mine, String reason) {
        this.session = session;
        this.mine = mine;
        this.reason = reason;
    }

    private String set() {
        return mine.set().label();
    }

    /** @return false if the set is to stay unsaved */
    boolean resolve() {
        MessageDialog dialog = new MessageDialog(shell(), Messages.get("session.conflict.title"), null,
                Messages.get("session.conflict.message", reason, set()), MessageDialog.WARNING, KEEP,
                Messages.get("session.conflict.keep"), Messages.get("session.conflict.saveas"), Messages.get("session.conflict.reload"),
                Messages.get("session.conflict.cancel"));
        try {
            return switch (dialog.open()) {
                case KEEP -> keep();
                case SAVE_AS -> saveAs();
                case RELOAD -> reload();
                default -> false;
            };
        } catch (CoreException e) {
            ErrorDialog.openError(shell(), null, null, e.getStatus());
            return false;
        }
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
    }

    /** Their page goes to a set of its own, then mine takes its place. */
    private boolean keep() throws CoreException {
        new KeepMine(session, mine).run();
        return true;
    }

    private boolean saveAs() throws CoreException {
        InputDialog dialog = new InputDialog(shell(), Messages.get("session.conflict.title"), Messages.get("session.conflict.name"),
                set() + "-2", name -> PersonalSet.problem(name).orElse(null));
        if (dialog.open() != Window.OK) {
            return false;
        }
        SetSaver.saveAs(session, set(), dialog.getValue());
        return true;
    }

    private boolean reload() {
        session.reloadSet(set(), true);
        return true;
    }
}
