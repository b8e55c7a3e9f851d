package org.sourceline.ui.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.annotate.EditRefusedException;
import org.sourceline.core.annotate.Revising;
import org.sourceline.core.annotate.Terms;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.HighlightBody;
import org.sourceline.ui.Messages;

/** Lets the user pick another kind for the selected mentions. */
public final class ChangeKindHandler extends ArticleHandler {

    private static List<Anchored> mentions(ArticleContext article) {
        return article.subjects().stream().filter(one -> one.annotation().body() instanceof EntityBody
                || one.annotation().body() instanceof HighlightBody).toList();
    }

    @Override
    protected Optional<String> obstacle(ArticleContext article) {
        return mentions(article).isEmpty() ? Optional.of(Messages.get("annotate.noMention")) : noActiveSet(article);
    }

    @Override
    protected void run(ArticleContext article) {
        List<Anchored> mentions = mentions(article);
        EntityKind current = commonKind(mentions);
        Shell shell = article.editor().getSite().getShell();
        new Picker<>(shell, Messages.get("annotate.pick.kind"), choices(), current, kind -> change(article, mentions, kind))
                .openAt(PopupPlace.below(article));
    }

    private static @Nullable EntityKind commonKind(List<Anchored> mentions) {
        List<EntityKind> kinds = mentions.stream().map(one -> one.annotation().body()).filter(EntityBody.class::isInstance)
                .map(body -> ((EntityBody) body).kind()).distinct().toList();
        return kinds.size() == 1 ? kinds.getFirst() : null;
    }

    /** The letters are those of the commands that make the kinds; the other kinds have free ones. */
    private static List<Picker.Choice<EntityKind>> choices() {
        return Stream.of(EntityKind.values()).map(kind -> new Picker.Choice<>(
                Messages.get("annotate.letter." + kind.json().toLowerCase(Locale.ROOT)).charAt(0), Terms.of(kind), kind)).toList();
    }

    private static void change(ArticleContext article, List<Anchored> mentions, EntityKind kind) {
        try {
            var edit = new Revising(article.hand()).kind(mentions, kind);
            if (mentions.size() == 1) {
                article.executeAndGoOn(mentions.getFirst(), edit);
            } else {
                article.execute(edit);
            }
        } catch (EditRefusedException e) {
            article.refuse(String.valueOf(e.getMessage()));
        }
    }
}
