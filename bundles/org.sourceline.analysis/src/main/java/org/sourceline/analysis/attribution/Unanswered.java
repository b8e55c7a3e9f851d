package org.sourceline.analysis.attribution;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.token.Range;
import org.sourceline.core.model.Stance;

/** Silences that are told of the question: "calls to X went unanswered", "messages left for X were not returned". */
final class Unanswered {

    private static final Set<String> QUESTIONS = Set.of("call", "calls", "message", "messages", "email", "emails", "e-mail", "e-mails", "request",
            "requests", "letter", "letters", "text", "texts", "inquiries", "enquiries", "questions");
    private static final Set<String> ANSWERED = Set.of("returned", "answered", "acknowledged");

    private final SentenceView view;
    private final Phrases phrases;

    Unanswered(SentenceView view, Phrases phrases) {
        this.view = view;
        this.phrases = phrases;
    }

    /** The silence that a verb tells, or null. */
    @Nullable Draft draft(VerbGroup group) {
        boolean went = view.is(group.head(), "went") && view.lower(group.to()).matches("unanswered|unreturned");
        boolean left = group.passive() && group.negated() && ANSWERED.contains(view.lower(group.head()));
        if (!went && !left) {
            return null;
        }
        for (int i = group.from() - 1; i > view.from() && group.from() - i < 30; i--) {
            boolean whom = (view.is(i, "to") || view.is(i, "for") || (view.is(i, "at") || view.is(i, "with")) && isLeft(i)) && phrases.noun(i + 1) > i + 1;
            if (whom && hasQuestion(i)) {
                Range source = new Range(i + 1, Math.min(phrases.noun(i + 1), group.from()));
                return new Draft(view, List.of(source), List.of(new Range(group.from(), went ? group.to() + 1 : group.to())), List.of(), "answer",
                        CueClass.NONE, Stance.NO_RESPONSE, "claim.non-answer.unanswered", "Questions that were sent got no answer", 0.85);
            }
        }
        return null;
    }

    /** "a message left on Monday at the farm". */
    private boolean isLeft(int before) {
        for (int i = before - 1; i > view.from() && before - i < 4; i--) {
            if (view.is(i, "left")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasQuestion(int before) {
        for (int i = before - 1; i >= view.from() && before - i < 10; i--) {
            if (QUESTIONS.contains(view.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
