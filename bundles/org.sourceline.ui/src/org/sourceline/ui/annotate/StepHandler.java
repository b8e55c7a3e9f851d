package org.sourceline.ui.annotate;

import java.util.Optional;

import org.sourceline.core.edit.Anchored;
import org.sourceline.ui.Messages;

/** Selects the next or previous annotation or suggestion; behind the last one it begins anew. */
public final class StepHandler extends ArticleHandler {

    private boolean forward;
    private boolean suggestions;

    @Override
    protected void configure(String data) {
        forward = data.startsWith("NEXT");
        suggestions = data.endsWith("SUGGESTION");
    }

    @Override
    protected void run(ArticleContext article) {
        if (suggestions && article.guide().filter(guide -> guide.step(forward)).isPresent()) {
            return;
        }
        Steps steps = new Steps(article.sets(), suggestions ? Steps::isSuggestion : one -> true);
        Optional<Anchored> selected = article.session().selected().filter(article.sets()::isShown);
        Optional<Anchored> target = forward
                ? selected.map(steps::nextAround).orElseGet(() -> steps.nextFrom(article.caret()).or(steps::first))
                : selected.map(steps::previousAround).orElseGet(() -> steps.previousFrom(article.caret()).or(steps::last));
        target.ifPresentOrElse(one -> show(article, selected, one),
                () -> article.refuse(Messages.get(suggestions ? "annotate.noSuggestions" : "annotate.noAnnotations")));
    }

    private void show(ArticleContext article, Optional<Anchored> from, Anchored to) {
        article.select(to);
        int before = from.filter(one -> !one.target().isEmpty()).map(one -> one.target().getFirst().start()).orElse(-1);
        int now = to.target().getFirst().start();
        boolean around = before >= 0 && (forward ? now < before : now > before);
        article.say(around ? Messages.get(forward ? "annotate.fromTheStart" : "annotate.fromTheEnd") : "");
    }
}
