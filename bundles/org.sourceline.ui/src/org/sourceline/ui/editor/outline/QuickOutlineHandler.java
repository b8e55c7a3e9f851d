package org.sourceline.ui.editor.outline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.editor.ArticleEditor;

/** Opens the quick outline of the article in the active editor. */
public final class QuickOutlineHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor) {
            editor.readSets().ifPresent(sets -> new QuickOutline(editor, sets).open());
        }
        return null;
    }
}
