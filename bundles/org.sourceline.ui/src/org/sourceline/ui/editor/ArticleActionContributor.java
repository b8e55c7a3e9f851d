package org.sourceline.ui.editor;

import java.util.Optional;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.session.ArticleSession;

/** Ties the menus and the status line of a window to the article that is active. */
public final class ArticleActionContributor extends EditorActionBarContributor {

    private static final String[] GLOBAL = {ActionFactory.UNDO.getId(), ActionFactory.REDO.getId(), ActionFactory.COPY.getId(),
        ActionFactory.SELECT_ALL.getId(), ActionFactory.FIND.getId(), ActionFactory.PRINT.getId()};

    @Override
    public void contributeToStatusLine(IStatusLineManager line) {
        EditorStatus.contribute(line);
    }

    @Override
    public void setActiveEditor(@Nullable IEditorPart part) {
        IActionBars bars = getActionBars();
        ITextEditor editor = part instanceof ITextEditor text ? text : null;
        for (String id : GLOBAL) {
            IAction action = editor == null ? null : editor.getAction(id);
            bars.setGlobalActionHandler(id, action);
        }
        if (part instanceof ArticleEditor article) {
            showStatus(article);
        }
        bars.updateActionBars();
    }

    private static void showStatus(ArticleEditor article) {
        Optional<OpenReader> reader = article.reader();
        if (reader.isPresent()) {
            EditorStatus.show(article, reader.get(), article.session().flatMap(ArticleSession::selected).orElse(null));
        } else {
            EditorStatus.clear(article.getEditorSite());
        }
    }
}
