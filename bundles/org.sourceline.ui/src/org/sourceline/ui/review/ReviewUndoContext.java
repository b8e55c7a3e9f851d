package org.sourceline.ui.review;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.commands.operations.IUndoContext;
import org.sourceline.core.store.Case;
import org.sourceline.ui.Messages;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.session.CaseEdits;

/** Stands for all that is done in a case as a whole and in its open articles, so that Undo takes back the last decision whichever article it was in. */
record ReviewUndoContext(Case owner, Supplier<List<ArticleSession>> sessions) implements IUndoContext {

    @Override
    public String getLabel() {
        return Messages.get("review.scope.case");
    }

    @Override
    public boolean matches(IUndoContext context) {
        return equals(context) || CaseEdits.undoContext(owner).equals(context)
                || sessions.get().stream().anyMatch(session -> session.undoContext().equals(context));
    }
}
