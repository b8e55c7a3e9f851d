package org.sourceline.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.lexicon.WordClasses;
import org.sourceline.analysis.token.Range;
import org.sourceline.core.model.Stance;

/**
 * Passives that attribute without a subject that speaks: "is said to have left", "it is understood that", "the jury was told that", "was
 * asked to leave". Who spoke stands behind "by" or is not told.
 */
final class ReportedPassive implements CueFinder {

    private static final Set<String> REPORTED = Set.of("said", "understood", "believed", "thought", "reported", "alleged", "rumoured", "rumored",
            "claimed", "known", "estimated", "feared", "suspected");
    private static final Set<String> TOLD = Set.of("told", "informed", "warned", "assured", "advised", "reminded");
    private static final Set<String> DIRECTED = Set.of("told", "asked", "ordered", "instructed", "urged", "advised", "warned", "directed");

    /** Whether the passive of a verb, by its participle, passes on what is said of somebody: "is understood to". */
    static boolean isReport(String participle) {
        return REPORTED.contains(participle);
    }

    @Override
    public List<Draft> find(SentenceView view) {
        List<Draft> drafts = new ArrayList<>();
        Phrases phrases = new Phrases(view);
        ContentEnds ends = new ContentEnds(view, phrases);
        for (VerbGroup group : view.verbs()) {
            Draft heard = heard(view, phrases, ends, group);
            if (heard != null) {
                drafts.add(heard);
                continue;
            }
            Draft draft = group.passive() && !group.negated() && !group.infinitive() && group.isFinite() ? draft(view, phrases, ends, group) : null;
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    /** "Jury told clerk forged it": headlines leave out "was", and whoever spoke. */
    private static @Nullable Draft heard(SentenceView view, Phrases phrases, ContentEnds ends, VerbGroup group) {
        int at = view.is(group.to(), "that") ? group.to() + 1 : group.to();
        return isHearing(view, group) && phrases.startsClause(at) ? make(view, group, new Range(at, at), List.of(ends.from(at)), null, "claim.passive.told") : null;
    }

    /** Whether it is those who hear that are told, in a headline. */
    static boolean isHearing(SentenceView view, VerbGroup group) {
        return view.isHeading() && view.is(group.head(), "told") && group.auxiliary() < 0 && group.from() == view.from() + 1
                && WordClasses.of(view.lexicon().language(), "sources.txt").has("hearing", view.lower(view.from()));
    }

    private static @Nullable Draft draft(SentenceView view, Phrases phrases, ContentEnds ends, VerbGroup group) {
        String verb = view.lower(group.head());
        int at = group.to();
        Range by = view.is(at, "by") ? new Range(at + 1, phrases.noun(at + 1)) : new Range(at, at);
        at = by.isEmpty() ? at : by.to();
        int behind = phrases.adjunct(at) > at && view.is(phrases.adjunct(at), "that") ? phrases.adjunct(at) : at;
        if (group.auxiliary() >= 0 && view.isOf(group.auxiliary(), "modal")) {
            return null;
        }
        boolean that = view.is(behind, "that") && phrases.startsClause(behind + 1);
        if (!that && at == behind && TOLD.contains(verb) && !view.is(group.from() - 1, "it") && phrases.startsClause(at)) {
            return make(view, group, by, List.of(ends.from(at)), null, "claim.passive.told");
        }
        boolean it = view.is(group.from() - 1, "it");
        if (!that && it && at == behind && REPORTED.contains(verb) && phrases.startsClause(at)) {
            return make(view, group, by, List.of(ends.from(at)), null, "claim.passive.it");
        }
        if (that && (it && REPORTED.contains(verb) || !it && TOLD.contains(verb))) {
            return make(view, group, by, List.of(ends.from(behind + 1)), null, it ? "claim.passive.it" : "claim.passive.told");
        }
        boolean infinitive = view.is(at, "to") && view.verb(view.opens(at + 1) ? at + 2 : at + 1) != null;
        if (infinitive && DIRECTED.contains(verb) && !it && !by.isEmpty()) {
            return make(view, group, by, List.of(ends.from(at)), Stance.REQUESTS, "claim.passive.directed");
        }
        return infinitive && REPORTED.contains(verb) ? reported(view, phrases, ends, group, at) : null;
    }

    /** "The club is understood to have left": what is reported is broken by the words that report it. */
    private static @Nullable Draft reported(SentenceView view, Phrases phrases, ContentEnds ends, VerbGroup group, int at) {
        Range subject = new Subjects(view, phrases).before(group);
        List<Range> content = subject == null ? List.of(ends.from(at)) : List.of(subject, ends.from(at));
        return make(view, group, new Range(at, at), content, null, "claim.passive.reported");
    }

    private static Draft make(SentenceView view, VerbGroup group, Range by, List<Range> content, @Nullable Stance stance, String rule) {
        boolean request = stance == Stance.REQUESTS;
        return new Draft(view, by.isEmpty() ? List.of() : List.of(by), List.of(new Range(group.from(), group.to())), content,
                view.lexicon().lemma(view.lower(group.head())), request ? CueClass.REQUEST : CueClass.ASSERT, stance, rule,
                "'" + view.lower(group.head()) + "' in the passive, what is reported behind it", 0.75);
    }
}
