package org.sourceline.ui.editor;

import org.sourceline.ui.Messages;
import org.sourceline.ui.session.ArticleSession;

/** What can be done when an article cannot be read. */
record FailureActions(ArticleEditor editor, ArticleSession session) {

    void show(EditorStack stack) {
        stack.showFailure(session.location().fileName(), session.failure(),
                new EditorStack.Action(Messages.get("editor.failed.again"), session::open),
                new EditorStack.Action(Messages.get("editor.failed.encoding"), () -> EncodingDialog.ask(editor.getSite().getShell(), session)),
                new EditorStack.Action(Messages.get("editor.failed.close"), () -> editor.close(false)));
    }
}
