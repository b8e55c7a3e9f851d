package org.sourceline.ui.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.sourceline.core.annotate.EditRefusedException;
import org.sourceline.core.annotate.Making;
import org.sourceline.core.annotate.Revising;
import org.sourceline.core.annotate.Terms;
import org.sourceline.core.edit.Anchored;
import org.sourceline.ui.Messages;

/** Relates two annotations: the first time it remembers the selected one, the second time it asks how that one is related to this one. */
public final class RelateHandler extends ArticleHandler {

    /** The relation of a claim that denies, confirms or does not answer another one of the article; it is a property of the claim. */
    private static final String ANSWERS = "answers";
    private static final List<String> RELATIONS = List.of("quotes", "altersQuote", "repeats", "corroborates", "contradicts", "denies");

    private final Map<Object, Anchored> first = new WeakHashMap<>();

    @Override
    protected Optional<String> obstacle(ArticleContext article) {
        return article.subject().isEmpty() ? Optional.of(Messages.get("annotate.nothingSelected")) : noActiveSet(article);
    }

    @Override
    protected void run(ArticleContext article) {
        Anchored here = article.subject().orElseThrow(() -> new EditRefusedException(Messages.get("annotate.nothingSelected")));
        Anchored from = Optional.ofNullable(first.remove(article.session()))
                .flatMap(one -> article.sets().find(one.set(), one.id()).filter(article.sets()::isShown)).orElse(null);
        if (from == null) {
            first.put(article.session(), here);
            article.say(Messages.get("annotate.relate.first", Terms.kind(here.annotation()), Terms.passage(here.annotation())));
        } else if (from.equals(here)) {
            article.say(Messages.get("annotate.relate.dropped"));
        } else {
            String title = Messages.get("annotate.pick.relation", Terms.passage(from.annotation()), Terms.passage(here.annotation()));
            new Picker<>(article.editor().getSite().getShell(), title, choices(from, here), null,
                    relation -> relate(article, from, here, relation)).openAt(PopupPlace.below(article));
        }
    }

    private static List<Picker.Choice<String>> choices(Anchored from, Anchored to) {
        List<Picker.Choice<String>> choices = new ArrayList<>();
        if (ArticleContext.isClaim(from) && ArticleContext.isClaim(to)) {
            choices.add(choice(ANSWERS));
        }
        RELATIONS.forEach(relation -> choices.add(choice(relation)));
        return choices;
    }

    private static Picker.Choice<String> choice(String relation) {
        return new Picker.Choice<>(Messages.get("annotate.letter." + relation).charAt(0), Messages.get("annotate.relation." + relation),
                relation);
    }

    private static void relate(ArticleContext article, Anchored from, Anchored to, String relation) {
        try {
            article.execute(relation.equals(ANSWERS) ? new Revising(article.hand()).answers(from, to)
                    : new Making(article.hand()).relation(from, to, relation));
        } catch (EditRefusedException e) {
            article.refuse(String.valueOf(e.getMessage()));
        }
    }
}
