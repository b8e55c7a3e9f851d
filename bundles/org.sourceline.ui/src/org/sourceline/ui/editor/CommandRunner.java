package org.sourceline.ui.editor;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.handlers.IHandlerService;
import org.sourceline.core.edit.Anchored;
import org.sourceline.ui.session.ArticleSession;

/** Runs commands of the workbench on annotations of an editor. */
final class CommandRunner {

    private final ArticleEditor editor;

    CommandRunner(ArticleEditor editor) {
        this.editor = editor;
    }

    /** Selects the annotation and runs the command as its key would; nothing happens where the command is not enabled. */
    void run(Anchored one, String command) {
        editor.getSite().getPage().activate(editor);
        editor.session().filter(session -> session.state() == ArticleSession.State.READY).ifPresent(session -> {
            session.select(one, this);
            IHandlerService handlers = editor.getSite().getService(IHandlerService.class);
            try {
                handlers.executeCommand(command, null);
            } catch (CommandException e) {
                ILog.of(getClass()).warn(command + ": " + e.getMessage(), e);
            }
        });
    }
}
