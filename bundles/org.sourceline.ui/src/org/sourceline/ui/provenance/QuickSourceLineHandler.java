package org.sourceline.ui.provenance;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.Messages;
import org.sourceline.ui.annotate.StatusLine;
import org.sourceline.ui.editor.ArticleEditor;
import org.sourceline.ui.session.ActiveSession;

/** Shows the source line of the claim at the caret in place. */
public final class QuickSourceLineHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor) {
            ActiveSession.of(editor).ifPresent(session -> session.sets().ifPresent(sets -> OriginHandler.claim(editor, session, sets)
                    .flatMap(one -> SourceLine.of(sets, one)).ifPresentOrElse(
                            line -> TrailJob.follow(session, editor, trail -> new QuickSourceLine(editor, session, line.along(trail)).open()),
                            () -> StatusLine.of(editor).ifPresent(status -> status.refuse(Messages.get("provenance.origin.noClaim"))))));
        }
        return null;
    }
}
