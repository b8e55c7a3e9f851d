package org.sourceline.ui.history;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.team.ui.TeamUI;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.ui.session.ActiveSession;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.session.LocalHistory;

/** Shows the earlier states of the active set on the article, to be compared and restored. */
public final class ShowHistoryHandler extends AbstractHandler {

    private static Optional<IFile> page(@Nullable Object evaluationContext) {
        if (!(evaluationContext instanceof IEvaluationContext context)
                || !(HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME) instanceof IEditorPart editor)) {
            return Optional.empty();
        }
        return ActiveSession.of(editor).flatMap(ShowHistoryHandler::page);
    }

    private static Optional<IFile> page(ArticleSession session) {
        return session.sets().flatMap(ArticleSets::active).flatMap(session.files()::file).flatMap(LocalHistory::file).filter(IFile::exists);
    }

    @Override
    public void setEnabled(@Nullable Object evaluationContext) {
        setBaseEnabled(page(evaluationContext).isPresent());
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        IWorkbenchPage where = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        page(event.getApplicationContext()).ifPresent(file -> {
            HistoryLink.settle(where);
            TeamUI.showHistoryFor(where, file, null);
        });
        return null;
    }
}
