package org.sourceline.analysis.attribution;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.entity.NameMention;
import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.token.Quotation;
import org.sourceline.analysis.token.Range;

/**
 * Whether somebody denies to have done something: the first verb of what is said has the speaker as its subject, lies in the past and is
 * negated, as in "it had never been contacted", or is itself a verb of denial.
 */
final class OwnDenial {

    private static final Set<String> MINDS = Set.of("know", "view", "see", "think", "believe", "want", "need", "feel", "have", "like", "expect",
            "understand", "plan", "intend", "mind", "care", "hope", "remember", "recall", "wish", "doubt", "elaborate", "get");
    private static final Set<String> PAST = Set.of("had", "has", "have", "did", "was", "were", "'ve");
    /** How many tokens the subject may have. */
    private static final int SUBJECT = 5;

    private final Draft draft;
    private final SentenceView view;

    OwnDenial(Draft draft) {
        this.draft = draft;
        this.view = draft.view();
    }

    boolean isDenied() {
        if (draft.kind() != CueClass.ASSERT || draft.source().isEmpty() || draft.content().isEmpty()) {
            return false;
        }
        Range content = draft.content().getFirst();
        int start = view.has(content.from()) && view.word(content.from()).isQuote() ? content.from() + 1 : content.from();
        VerbGroup verb = first(start, content.to());
        if (verb == null || verb.from() - start > SUBJECT || verb.from() == start || !isOwn(start, verb.from())) {
            return false;
        }
        return isNegatedPast(verb, content) || isDenial(verb) || isInnocent(verb);
    }

    private @Nullable VerbGroup first(int from, int to) {
        for (VerbGroup verb : view.verbs()) {
            if (verb.from() >= from && verb.to() <= to && verb.isFinite()) {
                return verb;
            }
        }
        return null;
    }

    private boolean isOwn(int from, int to) {
        int last = view.word(to - 1).isQuote() ? to - 1 : to;
        if (last - from == 1 && view.isOf(from, "subject-pronoun")) {
            boolean first = view.is(from, "i") || view.is(from, "we");
            Quotation spoken = view.quotation(from);
            boolean inner = spoken != null && (draft.cue().isEmpty() || spoken != view.quotation(draft.cue().getFirst().from()));
            return inner == first;
        }
        NameMention name = view.name(last - 1);
        for (Range source : draft.source()) {
            for (int i = source.from(); i < source.to(); i++) {
                NameMention speaker = view.name(i);
                if (name != null && speaker != null && name.entity() == speaker.entity()) {
                    return true;
                }
            }
        }
        return view.is(from, "the") && last - from <= 3 && view.lower(last - 1).matches("company|exchange|firm|group|agency|bank|ministry|client|"
                + "minister|president|team|club|party|government|council|business");
    }

    private boolean isNegatedPast(VerbGroup verb, Range content) {
        boolean never = view.is(verb.from(), "never") || holds(verb, "never");
        boolean past = verb.auxiliary() >= 0 && PAST.contains(view.lower(verb.auxiliary())) || never;
        boolean bare = verb.head() == verb.auxiliary();
        if (!verb.negated() && !never || !past || MINDS.contains(view.lexicon().lemma(view.lower(verb.head()))) && !never) {
            return false;
        }
        boolean insisted = draft.lemma().equals("insist") || draft.lemma().equals("reply");
        boolean be = view.isOf(verb.head(), "be");
        return !be || never || insisted && content.size() <= 4 || bare && insisted;
    }

    private boolean holds(VerbGroup verb, String word) {
        for (int i = verb.from(); i < verb.to(); i++) {
            if (view.is(i, word)) {
                return true;
            }
        }
        return false;
    }

    /** "had done nothing wrong", "knew nothing of it". */
    private boolean isInnocent(VerbGroup verb) {
        return view.is(verb.to(), "nothing") && (view.is(verb.to() + 1, "wrong") || view.is(verb.to() + 1, "illegal")
                || view.is(verb.head(), "knew"));
    }

    private boolean isDenial(VerbGroup verb) {
        return !verb.negated() && !verb.passive() && view.lexicon().verbs(view.lower(verb.head())).stream()
                .anyMatch(hit -> hit.verb().frames().getFirst().cue() == CueClass.DENY);
    }
}
