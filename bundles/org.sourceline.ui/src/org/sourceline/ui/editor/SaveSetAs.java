package org.sourceline.ui.editor;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.ui.Messages;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.session.PersonalSet;
import org.sourceline.ui.session.SetSaver;

/** Saves the active set under another name. */
final class SaveSetAs {

    private SaveSetAs() {
    }

    static void ask(Shell shell, ArticleSession session) {
        ArticleSets sets = session.sets().orElse(null);
        String active = sets == null ? null : sets.active().orElse(null);
        if (sets == null || active == null) {
            return;
        }
        IInputValidator validator = name -> problem(sets, name);
        InputDialog dialog = new InputDialog(shell, Messages.get("editor.saveas.title"),
                Messages.get("editor.saveas.message", active, session.location().fileName()), active, validator);
        if (dialog.open() == Window.OK) {
            save(shell, session, active, dialog.getValue());
        }
    }

    private static @Nullable String problem(ArticleSets sets, String name) {
        if (sets.names().contains(name)) {
            return Messages.get("editor.saveas.open", name);
        }
        return PersonalSet.problem(name).orElse(null);
    }

    private static void save(Shell shell, ArticleSession session, String active, String name) {
        try {
            SetSaver.saveAs(session, active, name);
        } catch (CoreException e) {
            ErrorDialog.openError(shell, null, null, e.getStatus());
        }
    }
}
