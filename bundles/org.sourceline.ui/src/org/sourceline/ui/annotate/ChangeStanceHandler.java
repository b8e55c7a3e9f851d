package org.sourceline.ui.annotate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;
import org.sourceline.core.annotate.EditRefusedException;
import org.sourceline.core.annotate.Revising;
import org.sourceline.core.annotate.Terms;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Stance;
import org.sourceline.ui.Messages;

/** Lets the user pick another stance for the selected claims. */
public final class ChangeStanceHandler extends ArticleHandler {

    private static List<Anchored> claims(ArticleContext article) {
        return article.subjects().stream().filter(ArticleContext::isClaim).toList();
    }

    @Override
    protected Optional<String> obstacle(ArticleContext article) {
        return claims(article).isEmpty() ? Optional.of(Messages.get("annotate.noClaim")) : noActiveSet(article);
    }

    @Override
    protected void run(ArticleContext article) {
        List<Anchored> claims = claims(article);
        List<Stance> stances = claims.stream().map(one -> one.annotation().body()).filter(ClaimBody.class::isInstance)
                .map(body -> ((ClaimBody) body).stance()).distinct().toList();
        Shell shell = article.editor().getSite().getShell();
        new Picker<>(shell, Messages.get("annotate.pick.stance"), choices(), stances.size() == 1 ? stances.getFirst() : null,
                stance -> change(article, claims, stance)).openAt(PopupPlace.below(article));
    }

    private static List<Picker.Choice<Stance>> choices() {
        return Stream.of(Stance.values()).map(stance -> new Picker.Choice<>(Messages.get("annotate.letter." + stance.json()).charAt(0),
                Terms.of(stance), stance)).toList();
    }

    private static void change(ArticleContext article, List<Anchored> claims, Stance stance) {
        try {
            var edit = new Revising(article.hand()).stance(claims, stance);
            if (claims.size() == 1) {
                article.executeAndGoOn(claims.getFirst(), edit);
            } else {
                article.execute(edit);
            }
        } catch (EditRefusedException e) {
            article.refuse(String.valueOf(e.getMessage()));
        }
    }
}
