package org.sourceline.analysis.attribution;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.token.Range;
import org.sourceline.core.model.Stance;

/** Who was asked for comment where no answer is told: "The mill has been approached for comment", "We have contacted the mill for comment". */
final class Approached {

    private static final Set<String> ASKED = Set.of("approached", "contacted", "asked", "reached", "emailed");
    private static final Set<String> ANSWERS = Set.of("comment", "comments", "response", "reaction", "statement", "reply");

    private final SentenceView view;
    private final Phrases phrases;
    private final Subjects subjects;

    Approached(SentenceView view, Phrases phrases, Subjects subjects) {
        this.view = view;
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /** The silence that a verb of asking tells, or null. */
    @Nullable Draft draft(VerbGroup group) {
        if (group.negated() || !group.isFinite() || !ASKED.contains(view.lower(group.head()))) {
            return null;
        }
        if (group.passive()) {
            int end = comment(group.to());
            Range subject = end > 0 ? subjects.before(group) : null;
            return subject == null ? null : draft(subject, new Range(group.from(), end));
        }
        int at = view.is(group.to(), "out") && view.is(group.to() + 1, "to") ? group.to() + 2 : group.to();
        int whom = phrases.complex(at);
        int simple = phrases.noun(at);
        int end = comment(simple) > 0 ? simple : whom;
        boolean present = group.auxiliary() >= 0 && view.isOf(group.auxiliary(), "have");
        return present && simple > at && comment(end) > 0 ? draft(new Range(at, end), new Range(group.from(), at)) : null;
    }

    private Draft draft(Range source, Range cue) {
        return new Draft(view, List.of(source), List.of(cue), List.of(), "approach", CueClass.NONE, Stance.NO_RESPONSE,
                "claim.non-answer.approached", "Asked for comment, and no answer is told", 0.85);
    }

    /** The token behind "for comment", "for a response"; 0 if that does not stand there. */
    private int comment(int at) {
        int noun = view.isOf(at + 1, "determiner") || view.isOf(at + 1, "possessive") ? at + 2 : at + 1;
        return view.is(at, "for") && ANSWERS.contains(view.lower(noun)) ? noun + 1 : 0;
    }
}
