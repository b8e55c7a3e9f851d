package org.sourceline.ui.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sourceline.core.annotate.EditRefusedException;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.Suppression;
import org.sourceline.core.store.Case;
import org.sourceline.ui.Author;
import org.sourceline.ui.Messages;
import org.sourceline.ui.annotate.ArticleContext;
import org.sourceline.ui.annotate.ArticleHandler;
import org.sourceline.ui.annotate.Picker;
import org.sourceline.ui.annotate.PopupPlace;
import org.sourceline.ui.annotate.SuggestionGuide;
import org.sourceline.ui.session.SuppressionEdits;

/** Asks what of the selected suggestion is never to be suggested again in the case: the passage, the name or all of its rule. */
public final class NeverHandler extends ArticleHandler {

    private static Optional<Anchored> suggestion(ArticleContext article) {
        return article.subjects().stream().filter(one -> one.annotation().status() == Status.SUGGESTED).findFirst();
    }

    @Override
    protected Optional<String> obstacle(ArticleContext article) {
        return unless(suggestion(article).isPresent(), "annotate.noSuggestion");
    }

    @Override
    protected void run(ArticleContext article) {
        Anchored one = suggestion(article).orElseThrow(() -> new EditRefusedException(Messages.get("annotate.noSuggestion")));
        new Picker<>(article.editor().getSite().getShell(), Messages.get("review.never.title"), choices(one.annotation()), null,
                item -> add(article, one, item)).openAt(PopupPlace.below(article));
    }

    private static List<Picker.Choice<Suppression>> choices(Annotation one) {
        Creator by = Author.creator();
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        List<Suppression> items = new ArrayList<>();
        Body body = one.body();
        if (body != null) {
            items.add(new Suppression.OfPassage(body.type(), one.target(), by, now, Extras.NONE));
        }
        if (body instanceof EntityBody) {
            String words = one.target().stream().map(Passage::exact).collect(Collectors.joining(" "));
            items.add(new Suppression.OfName(words, by, now, Extras.NONE));
        }
        if (one.creator() instanceof Creator.Software software && !software.rule().isEmpty()) {
            items.add(new Suppression.OfRule(software.rule(), by, now, Extras.NONE));
        }
        return items.stream().map(item -> new Picker.Choice<>(letter(item), NeverWords.of(item), item)).toList();
    }

    private static char letter(Suppression item) {
        return Messages.get(switch (item) {
            case Suppression.OfPassage passage -> "review.never.letter.passage";
            case Suppression.OfName name -> "review.never.letter.name";
            case Suppression.OfRule rule -> "review.never.letter.rule";
        }).charAt(0);
    }

    private static void add(ArticleContext article, Anchored one, Suppression item) {
        String words = NeverWords.of(item);
        SuppressionEdits.add(new Case(article.session().location().root()), List.of(item), Messages.get("review.never.label", words));
        String done = Messages.get("review.never.done", words);
        boolean led = SuggestionGuide.of(article.editor().getSite().getPage()).filter(guide -> guide.decided(one, done)).isPresent();
        if (!led) {
            article.say(done);
        }
    }
}
