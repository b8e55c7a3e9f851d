package org.sourceline.ui.sets;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.ui.session.ActiveSession;
import org.sourceline.ui.session.ArticleSession;

/** A command on the sets of the article in the active editor. */
abstract class SetHandler extends AbstractHandler {

    /** The article whose sets are meant. */
    record Target(Shell shell, ArticleSession session, ArticleSets sets) {

        SetDesk desk() {
            return new SetDesk(shell, session, sets);
        }
    }

    static Optional<Target> target(@Nullable Object evaluationContext) {
        if (!(evaluationContext instanceof IEvaluationContext context)
                || !(HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME) instanceof IEditorPart editor)) {
            return Optional.empty();
        }
        return ActiveSession.of(editor)
                .flatMap(session -> session.sets().map(sets -> new Target(editor.getSite().getShell(), session, sets)));
    }

    /** Whether the command makes sense for the sets as they are. */
    boolean applies(Target target) {
        return true;
    }

    abstract void run(Target target);

    @Override
    public void setEnabled(@Nullable Object evaluationContext) {
        setBaseEnabled(target(evaluationContext).filter(this::applies).isPresent());
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        target(event.getApplicationContext()).ifPresent(this::run);
        return null;
    }
}
