package org.sourceline.ui.search;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Mark;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.store.Case;
import org.sourceline.ui.Messages;
import org.sourceline.ui.annotate.StatusLine;
import org.sourceline.ui.editor.ArticleEditor;
import org.sourceline.ui.search.Quarry.What;
import org.sourceline.ui.session.ActiveSession;
import org.sourceline.ui.session.ArticleSession;

/** Finds the mentions of the entity at the caret, or the statements of the source at the caret, in the whole case. */
public final class FindHandler extends AbstractHandler implements IExecutableExtension {

    private What what = What.MENTIONS;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, @Nullable Object data) {
        what = What.valueOf(String.valueOf(data).toUpperCase(Locale.ROOT));
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor) {
            ActiveSession.of(editor).ifPresent(session -> session.sets().flatMap(sets -> quarry(editor, session, sets)).ifPresentOrElse(
                    quarry -> NewSearchUI.runQueryInBackground(new CaseQuery(new Case(session.location().root()), quarry)),
                    () -> StatusLine.of(editor).ifPresent(line -> line.refuse(Messages.get("search." + what.key() + ".nothing")))));
        }
        return null;
    }

    private Optional<Quarry> quarry(ArticleEditor editor, ArticleSession session, ArticleSets sets) {
        Optional<Quarry> selected = session.selected().flatMap(this::quarry);
        return selected.or(() -> sets.marksAt(editor.caret()).stream().map(Mark::of).flatMap(one -> quarry(one).stream()).findFirst());
    }

    private Optional<Quarry> quarry(Anchored one) {
        return switch (one.annotation().body()) {
            case EntityBody body when body.entity() != null -> Optional.of(new Quarry(what, body.entity(),
                    body.label().isEmpty() ? body.entity() : body.label()));
            case ClaimBody body -> source(body);
            case null, default -> Optional.empty();
        };
    }

    private Optional<Quarry> source(ClaimBody claim) {
        ChainStep origin = claim.chain().isEmpty() ? null : claim.chain().getLast();
        String entity = claim.sourceEntity() != null ? claim.sourceEntity() : origin == null ? null : origin.entity();
        if (origin == null && entity == null) {
            return Optional.empty();
        }
        return what == What.MENTIONS && entity == null ? Optional.empty()
                : Optional.of(new Quarry(what, entity, origin == null ? String.valueOf(entity) : origin.agent()));
    }
}
