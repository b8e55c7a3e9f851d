package org.sourceline.ui.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.annotate.Deciding;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.model.Status;
import org.sourceline.ui.Messages;

/** Accepts, rejects or deletes the selected annotations, and after a decision on a suggestion goes on to the next one. */
public final class DecideHandler extends ArticleHandler {

    /** What is decided. */
    enum Decision {
        ACCEPT, REJECT, DELETE
    }

    private Decision decision = Decision.ACCEPT;

    @Override
    protected void configure(String data) {
        decision = Decision.valueOf(data);
    }

    @Override
    protected Optional<String> obstacle(ArticleContext article) {
        List<Anchored> subjects = article.subjects();
        if (subjects.isEmpty()) {
            return Optional.of(Messages.get("annotate.nothingSelected"));
        }
        if (subjects.stream().noneMatch(this::applies)) {
            return Optional.of(Messages.get("annotate.cannot." + decision.name().toLowerCase(Locale.ROOT)));
        }
        return noActiveSet(article);
    }

    private boolean applies(Anchored one) {
        Status status = one.annotation().status();
        return switch (decision) {
            case ACCEPT -> status == Status.SUGGESTED || !one.annotation().isLive();
            case REJECT -> status == Status.SUGGESTED || status == Status.ACCEPTED;
            case DELETE -> status != Status.DELETED;
        };
    }

    @Override
    protected void run(ArticleContext article) {
        decide(article, decision, article.subjects());
    }

    /** Decides on annotations, with what is noted on them; after one suggestion goes on to the next. */
    static void decide(ArticleContext article, Decision decision, List<Anchored> subjects) {
        Deciding deciding = new Deciding(article.hand());
        Edit edit = switch (decision) {
            case ACCEPT -> deciding.accept(subjects);
            case REJECT -> deciding.reject(subjects);
            case DELETE -> deciding.delete(subjects);
        };
        Edit noted = DecisionNotes.of(article.session()).with(edit);
        if (subjects.size() != 1) {
            article.execute(noted);
            return;
        }
        Anchored subject = subjects.getFirst();
        article.session().execute(noted);
        boolean led = article.guide().filter(guide -> guide.decided(subject, noted.done())).isPresent();
        if (!led && article.part() == article.editor()) {
            advance(article, subject, noted);
        } else if (!led) {
            article.say(noted.done());
        }
    }

    private static void advance(ArticleContext article, Anchored decided, Edit edit) {
        boolean suggestion = decided.annotation().status() == Status.SUGGESTED;
        Steps steps = new Steps(article.sets(), Steps::isSuggestion);
        Optional<Anchored> next = suggestion ? steps.nextAround(decided) : Optional.empty();
        article.select(next.orElse(suggestion ? null : remaining(article, decided)));
        boolean last = suggestion && next.isEmpty();
        article.say(last ? Messages.get("annotate.lastSuggestion", edit.done()) : edit.done());
    }

    private static @Nullable Anchored remaining(ArticleContext article, Anchored decided) {
        return article.sets().find(decided.set(), decided.id()).filter(article.sets()::isShown).orElse(null);
    }
}
