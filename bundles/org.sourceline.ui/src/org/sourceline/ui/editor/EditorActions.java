package org.sourceline.ui.editor;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;

/** Takes away what a text editor of the platform offers and an article has no use for. */
final class EditorActions {

    private static final List<String> USELESS = List.of(ITextEditorActionConstants.CUT, ITextEditorActionConstants.PASTE,
            ITextEditorActionConstants.DELETE, ITextEditorActionConstants.SHIFT_LEFT, ITextEditorActionConstants.SHIFT_RIGHT,
            ITextEditorActionConstants.SHIFT_RIGHT_TAB, ITextEditorActionConstants.DELETE_LINE, ITextEditorActionConstants.CUT_LINE,
            ITextEditorActionConstants.DELETE_LINE_TO_BEGINNING, ITextEditorActionConstants.DELETE_LINE_TO_END,
            ITextEditorActionConstants.CUT_LINE_TO_BEGINNING, ITextEditorActionConstants.CUT_LINE_TO_END, ITextEditorActionConstants.MOVE_LINE_UP,
            ITextEditorActionConstants.MOVE_LINE_DOWN, ITextEditorActionConstants.COPY_LINE_UP, ITextEditorActionConstants.COPY_LINE_DOWN,
            ITextEditorActionConstants.UPPER_CASE, ITextEditorActionConstants.LOWER_CASE, ITextEditorActionConstants.SMART_ENTER,
            ITextEditorActionConstants.SMART_ENTER_INVERSE, ITextEditorActionConstants.REVERT, ITextEditorActionConstants.REVERT_TO_SAVED,
            ITextEditorActionConstants.BLOCK_SELECTION_MODE, ITextEditorActionConstants.WORD_WRAP,
            ITextEditorActionConstants.QUICKDIFF_TOGGLE, ITextEditorActionConstants.QUICKDIFF_REVERT,
            ITextEditorActionConstants.QUICKDIFF_REVERTLINE, ITextEditorActionConstants.QUICKDIFF_REVERTDELETION,
            ITextEditorActionConstants.LINENUMBERS_TOGGLE, ITextEditorActionConstants.CONTENT_ASSIST,
            ITextEditorActionConstants.CONTENT_ASSIST_CONTEXT_INFORMATION, ITextEditorActionConstants.HIPPIE_COMPLETION,
            ITextEditorActionConstants.SHOW_WHITESPACE_CHARACTERS);

    private final ArticleEditor editor;

    EditorActions(ArticleEditor editor) {
        this.editor = editor;
    }

    /** @param set as {@code setAction} of the editor */
    void replace(BiConsumer<String, IAction> set) {
        USELESS.forEach(id -> set.accept(id, null));
        set.accept(ITextEditorActionConstants.GOTO_LINE, action(ITextEditorActionDefinitionIds.LINE_GOTO, () -> GoToParagraph.ask(editor)));
        set.accept(ITextEditorActionConstants.QUICK_ASSIST, action(ITextEditorActionDefinitionIds.QUICK_ASSIST, this::quickFix));
        set.accept(ITextEditorActionConstants.SHOW_INFORMATION, action(ITextEditorActionDefinitionIds.SHOW_INFORMATION, this::keepHover));
    }

    /** Without asking whether it can be done: the platform says no where the text cannot be typed into. */
    private void quickFix() {
        if (editor.reader().isPresent()) {
            editor.viewer().doOperation(ISourceViewer.QUICK_ASSIST);
        }
    }

    /** Moves into the hover that is open, or opens the one of the caret. */
    private void keepHover() {
        ArticleViewer viewer = (ArticleViewer) editor.viewer();
        if (!viewer.moveFocusToWidgetToken() && viewer.canDoOperation(ISourceViewer.INFORMATION)) {
            viewer.doOperation(ISourceViewer.INFORMATION);
        }
    }

    private static IAction action(String command, Runnable run) {
        Action action = new Action() {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setActionDefinitionId(command);
        return action;
    }
}
