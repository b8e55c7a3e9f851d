package org.sourceline.analysis.attribution;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.lexicon.Verb;
import org.sourceline.analysis.tag.Tag;
import org.sourceline.analysis.token.Quotation;
import org.sourceline.analysis.token.Range;

/** Cues in the passive: "was labelled a threat by the ministry", "was accused of fraud", "was quoted as saying". */
final class PassiveCues {

    private final SentenceView view;
    private final Phrases phrases;
    private final ContentEnds ends;
    private final Subjects subjects;

    PassiveCues(SentenceView view, Phrases phrases, ContentEnds ends, Subjects subjects) {
        this.view = view;
        this.phrases = phrases;
        this.ends = ends;
        this.subjects = subjects;
    }

    @Nullable Draft draft(VerbGroup group, Verb verb) {
        int at = group.to();
        if (group.negated() || group.infinitive()) {
            return null;
        }
        int as = verb.lemma().equals("quote") ? quotedAs(at) : at;
        if (verb.lemma().equals("quote") && view.is(as, "as") && view.is(as + 1, "saying")) {
            Range subject = subjects.before(group);
            int content = view.is(as + 2, "that") || view.isComma(as + 2) || view.is(as + 2, ":") ? as + 3 : as + 2;
            if (subject != null && as > at) {
                return new Draft(view, List.of(subject), List.of(new Range(group.from(), at), new Range(as, as + 2)), List.of(ends.from(content)),
                        verb.lemma(), CueClass.ASSERT, null, "claim.passive.quoted", "'quoted ... as saying'", 0.8);
            }
            return subject == null ? null : make(group, at + 2, verb, CueClass.ASSERT, List.of(subject), quotedBefore(subject, content),
                    "claim.passive.quoted");
        }
        if (verb.is(CueClass.NAME)) {
            return named(group, verb, at);
        }
        if (verb.is(CueClass.ACCUSE) && view.is(at, "by") && view.is(phrases.noun(at + 1), "of")) {
            int of = phrases.noun(at + 1);
            return make(group, at, verb, CueClass.ACCUSE, List.of(new Range(at + 1, of)), ends.from(of), "claim.passive.accused");
        }
        if (verb.is(CueClass.ACCUSE) && (view.is(at, "of") || verb.lemma().equals("charge") && view.is(at, "with"))) {
            int by = by(at, view.end());
            Range content = ends.from(at);
            return make(group, at, verb, CueClass.ACCUSE, by > 0 ? List.of(agent(by)) : List.of(),
                    by > 0 ? new Range(at, by) : content, "claim.passive.accused");
        }
        return null;
    }

    /** The quotation that ends before the subject where nothing but the agency stands behind the cue, else what stands behind it. */
    private Range quotedBefore(Range subject, int content) {
        Quotation before = view.quotation(Math.max(view.from(), subject.from() - 1));
        boolean inverted = before != null && before.close() == subject.from() - 1 && (view.is(content, "by") || content >= view.end());
        return inverted && before != null ? new Range(Math.max(view.from(), before.open()), before.close() + 1) : ends.from(content);
    }

    /** Behind where and by whom: "was quoted in an interview as saying". */
    private int quotedAs(int at) {
        int as = at;
        for (int steps = 0; steps < 3 && !view.is(as, "as") && phrases.adjunct(as) > as; steps++) {
            as = phrases.adjunct(as);
        }
        return as;
    }

    private @Nullable Draft named(VerbGroup group, Verb verb, int at) {
        int agentEnd = view.is(at, "by") ? phrases.noun(at + 1) : at;
        if (agentEnd > at + 1 && view.is(agentEnd, "as")) {
            int end = phrases.complex(agentEnd + 1);
            Quotation quoted = view.quotation(agentEnd + 1);
            end = quoted != null && quoted.open() == agentEnd + 1 ? quoted.close() + 1 : end;
            return end == agentEnd + 1 && !view.isTag(end, Tag.ADJ) ? null : make(group, at, verb, CueClass.NAME, List.of(new Range(at + 1, agentEnd)),
                    new Range(agentEnd + 1, Math.max(end, agentEnd + 2)), "claim.passive.named");
        }
        int start = view.is(at, "as") ? at + 1 : at;
        int end = start;
        Quotation quotation = view.quotation(start);
        if (quotation != null && quotation.open() == start) {
            end = quotation.close() + 1;
        } else {
            end = phrases.noun(start);
            Quotation inner = view.quotation(end);
            end = inner != null && inner.open() == end && end > start ? inner.close() + 1 : end;
        }
        if (end == start || !view.is(end, "by") && start == at && !view.opens(start) && !view.isOf(start, "article")) {
            return null;
        }
        int by = by(start, Math.min(view.end(), end + 1));
        return by == 0 && !view.closes(end - 1) ? null : make(group, group.to(), verb, CueClass.NAME,
                by > 0 ? List.of(agent(by)) : List.of(), new Range(start, by > 0 ? by : end), "claim.passive.named");
    }

    private int by(int from, int to) {
        for (int i = from; i < to; i++) {
            if (view.is(i, "by") && phrases.noun(i + 1) > i + 1) {
                return i;
            }
            if (view.isComma(i)) {
                return 0;
            }
        }
        return 0;
    }

    private Range agent(int by) {
        return new Range(by + 1, phrases.noun(by + 1));
    }

    private Draft make(VerbGroup group, int cueEnd, Verb verb, CueClass kind, List<Range> source, Range content, String rule) {
        return new Draft(view, source, List.of(new Range(group.from(), cueEnd)), List.of(content), verb.lemma(), kind, null, rule,
                "'" + view.lower(group.head()) + "' in the passive", 0.8);
    }
}
