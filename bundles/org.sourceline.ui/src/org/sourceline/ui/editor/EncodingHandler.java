package org.sourceline.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Asks for the encoding of the article in the active editor. */
public final class EncodingHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor) {
            editor.session().ifPresent(session -> EncodingDialog.ask(editor.getSite().getShell(), session));
        }
        return null;
    }
}
