package org.sourceline.ui.provenance;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Mark;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.ui.Messages;
import org.sourceline.ui.annotate.StatusLine;
import org.sourceline.ui.editor.ArticleEditor;
import org.sourceline.ui.session.ActiveSession;
import org.sourceline.ui.session.ArticleSession;

/** Goes to the passage that the claim at the caret was taken from, or says in the status line why it cannot. */
public final class OriginHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor) {
            ActiveSession.of(editor).ifPresent(session -> session.sets().ifPresent(sets -> claim(editor, session, sets)
                    .flatMap(one -> SourceLine.of(sets, one)).ifPresentOrElse(line -> go(editor, session, line),
                            () -> refuse(editor).accept("provenance.origin.noClaim"))));
        }
        return null;
    }

    /** The selected claim, else the shortest one at the caret. */
    static Optional<Anchored> claim(ArticleEditor editor, ArticleSession session, ArticleSets sets) {
        Optional<Anchored> selected = session.selected().filter(one -> one.annotation().body() instanceof ClaimBody);
        return selected.or(() -> sets.marksAt(editor.caret()).stream().map(Mark::of)
                .filter(one -> one.annotation().body() instanceof ClaimBody).findFirst());
    }

    private static void go(ArticleEditor editor, ArticleSession session, SourceLine line) {
        TrailJob.follow(session, editor, trail -> Origin.of(line, trail).ifPresentOrElse(origin -> {
            new Whereabouts(editor.getSite().getPage(), session.location().root()).go(origin.place(), true, OriginHandler.class);
            if (origin.elsewhere()) {
                say(editor, Messages.get("provenance.origin.elsewhere", fileName(origin.place().article()), session.location().fileName()));
            } else {
                say(editor, Messages.get("provenance.origin.here"));
            }
        }, () -> refuse(editor).accept("provenance.origin.none")));
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void say(ArticleEditor editor, String message) {
        StatusLine.of(Optional.ofNullable(editor.getSite().getPage().getActivePart()).orElse(editor)).ifPresent(line -> line.say(message));
    }

    private static Consumer<String> refuse(ArticleEditor editor) {
        return key -> StatusLine.of(editor).ifPresent(line -> line.refuse(Messages.get(key)));
    }
}
