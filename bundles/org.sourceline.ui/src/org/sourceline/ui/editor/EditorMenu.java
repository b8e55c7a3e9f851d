package org.sourceline.ui.editor;

import java.util.function.BiConsumer;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** The context menu of the text. */
final class EditorMenu {

    private EditorMenu() {
    }

    /** @param action puts an action of the editor into a group of the menu: the group, then the id of the action */
    static void fill(IMenuManager menu, BiConsumer<String, String> action) {
        menu.add(new Separator(ITextEditorActionConstants.GROUP_UNDO));
        action.accept(ITextEditorActionConstants.GROUP_UNDO, ITextEditorActionConstants.UNDO);
        action.accept(ITextEditorActionConstants.GROUP_UNDO, ITextEditorActionConstants.REDO);
        menu.add(new Separator(ArticleEditor.GROUP_ANNOTATE));
        menu.add(new Separator(ArticleEditor.GROUP_SOURCE));
        menu.add(new Separator(ArticleEditor.GROUP_NAVIGATE));
        menu.add(new Separator(ITextEditorActionConstants.GROUP_COPY));
        action.accept(ITextEditorActionConstants.GROUP_COPY, ITextEditorActionConstants.COPY);
        action.accept(ITextEditorActionConstants.GROUP_COPY, ITextEditorActionConstants.SELECT_ALL);
        menu.add(new Separator(ITextEditorActionConstants.GROUP_FIND));
        action.accept(ITextEditorActionConstants.GROUP_FIND, ITextEditorActionConstants.FIND);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }
}
