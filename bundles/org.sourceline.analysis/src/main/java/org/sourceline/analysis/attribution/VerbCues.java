package org.sourceline.analysis.attribution;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.entity.NameMention;
import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.lexicon.Verb;
import org.sourceline.analysis.token.Quotation;
import org.sourceline.analysis.token.Range;
import org.sourceline.core.model.Stance;

/** Claims whose cue is a verb: "X said that", "…, said X", "X told Y", "X accused Y of", "called it a lie". */
final class VerbCues implements CueFinder {

    private final SourceNouns nouns;

    VerbCues(SourceNouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public List<Draft> find(SentenceView view) {
        Work work = new Work(view);
        List<Draft> drafts = new ArrayList<>();
        for (VerbGroup group : view.verbs()) {
            for (Lexicon.VerbHit hit : view.lexicon().verbs(view.lower(group.head()))) {
                Draft draft = work.draft(group, hit.verb());
                if (draft != null) {
                    drafts.add(draft);
                    break;
                }
            }
        }
        return drafts;
    }

    /** The verbs of one sentence. */
    private final class Work {

        private final SentenceView view;
        private final Phrases phrases;
        private final ContentEnds ends;
        private final Contents contents;
        private final Subjects subjects;
        private final SourcePhrases sources;

        Work(SentenceView view) {
            this.view = view;
            this.phrases = new Phrases(view);
            this.ends = new ContentEnds(view, phrases);
            this.contents = new Contents(view, phrases, ends);
            this.subjects = new Subjects(view, phrases);
            this.sources = new SourcePhrases(view, phrases, ends);
        }

        @Nullable Draft draft(VerbGroup group, Verb verb) {
            int behind = group.head() + 1;
            if (!verb.particle().isEmpty()) {
                if (!view.is(behind, verb.particle())) {
                    return null;
                }
                behind++;
            } else {
                behind = Math.max(behind, group.to());
            }
            if (group.passive()) {
                return new PassiveCues(view, phrases, ends, subjects).draft(group, verb);
            }
            if (group.infinitive() || isHypothetical(group)) {
                return null;
            }
            if (!group.isGerund() && isInverted(group, verb, behind)) {
                return inverted(group, verb, behind);
            }
            Range subject = group.from() > view.from() && view.is(group.from() - 1, "that") && subjects.before(group) == null
                    ? antecedent(new Range(group.from() - 1, group.from())) : antecedent(subjects.before(group));
            if (subject != null && !group.isGerund() && verb.has("quote") && (view.closes(subject.from() - 1)
                    || view.isComma(subject.from() - 1) && view.closes(subject.from() - 2))) {
                Draft apart = parenthetical(group, verb, subject, behind);
                if (apart != null) {
                    return apart;
                }
            }
            Contents.Found found = contents.behind(verb, behind);
            if (found != null && subject != null) {
                return standard(group, verb, subject, found);
            }
            if (subject != null && !group.isGerund()) {
                return parenthetical(group, verb, subject, behind);
            }
            return null;
        }

        /** "would say", "could claim", "did not say": nothing was said. */
        private boolean isHypothetical(VerbGroup group) {
            boolean modal = group.auxiliary() >= 0 && view.isOf(group.auxiliary(), "modal");
            return group.negated() || modal && !view.is(group.auxiliary(), "can") && !view.is(group.auxiliary(), "would")
                    || modal && view.is(group.auxiliary(), "would") && view.is(group.auxiliary() + 1, "have") || view.is(group.from() - 1, "to");
        }

        private boolean isInverted(VerbGroup group, Verb verb, int behind) {
            boolean quoted = view.closes(group.from() - 1) || view.isComma(group.from() - 1) && view.closes(group.from() - 2);
            boolean clause = view.isComma(group.from() - 1) && !verb.has("addr");
            if (!verb.has("quote") && !quoted || !quoted && !clause || group.negated()) {
                return false;
            }
            Range speaker = sources.speaker(behind);
            return !speaker.isEmpty() && (quoted || !phrases.startsClause(behind)) && !view.is(speaker.to(), "that") && !view.opens(speaker.to())
                    && hasClause(view.from(), group.from());
        }

        private Draft inverted(VerbGroup group, Verb verb, int behind) {
            Range speaker = sources.speaker(behind);
            List<Range> content = new ArrayList<>(left(group.from()));
            rest(speaker.to(), content);
            return make(group, behind, verb, verb.frame("quote").cue(), List.of(speaker), content, "claim.verb.inverted",
                    "'" + view.lower(group.head()) + "' behind what is said, the speaker behind it", 0.9);
        }

        private @Nullable Draft standard(VerbGroup group, Verb verb, Range subject, Contents.Found found) {
            CueClass kind = found.frame().cue();
            if (kind == CueClass.NONE || kind == CueClass.EVIDENCE && !nouns.isEvidence(view, subject)
                    || kind == CueClass.ASSERT && subject.isEmpty()) {
                return null;
            }
            if (found.frame().has("heard") && !nouns.is("hearing", view.lower(nouns.head(view, subject)))) {
                return null;
            }
            boolean named = kind == CueClass.NAME || kind == CueClass.ACCUSE || found.pattern().equals("np");
            if (named && nouns.isEvidence(view, subject) && kind != CueClass.NAME && kind != CueClass.ASSERT) {
                return null;
            }
            return make(group, found.cueEnd(), verb, kind, List.of(subject), List.of(found.range()),
                    "claim.verb." + found.pattern(), "'" + view.lower(group.head()) + "' with a subject before it and what it attributes behind it",
                    found.pattern().equals("np") ? 0.7 : 0.88);
        }

        /** "…, X said" and "…, X said, …". */
        private @Nullable Draft parenthetical(VerbGroup group, Verb verb, Range subject, int at) {
            int told = verb.has("addr") ? contents.addressee(at) : at;
            int behind = told > at && view.is(told, "of") && phrases.noun(told + 1) > told + 1 ? phrases.noun(told + 1) : told;
            int before = subject.from() - 1;
            boolean apart = view.isComma(before) || view.closes(before) || view.isDash(before);
            int after = phrases.adjunct(behind);
            boolean ended = behind >= view.end() || view.isComma(behind) || view.opens(behind + 1) || after > behind;
            boolean speech = verb.has("quote") || verb.is(CueClass.EVIDENCE) || verb.is(CueClass.BELIEVE);
            boolean inserted = view.isComma(behind) && view.verb(phrases.skipAdverbs(behind + 1)) != null;
            if (!apart || !ended || !speech || !hasClause(view.from(), before) && !inserted) {
                return charge(group, verb, subject, behind);
            }
            boolean evidence = nouns.isEvidence(view, subject);
            CueClass kind = evidence && verb.is(CueClass.EVIDENCE) ? CueClass.EVIDENCE : verb.frame("quote").cue();
            if (kind == CueClass.EVIDENCE && !evidence) {
                return null;
            }
            List<Range> content = new ArrayList<>(left(subject.from()));
            rest(behind, content);
            return make(group, Math.max(behind, group.to()), verb, kind, List.of(subject), content, "claim.verb.parenthetical",
                    "'" + view.lower(group.head()) + "' with its subject, set apart from what is said", 0.9);
        }

        /** "an accusation X rejects": the object stands before the subject. */
        private @Nullable Draft charge(VerbGroup group, Verb verb, Range subject, int behind) {
            boolean as = view.is(behind, "as");
            boolean free = as || behind >= view.end() || view.isComma(behind) || view.isDash(behind);
            if (!verb.is(CueClass.DENY) || !free) {
                return null;
            }
            for (int i = subject.from(); i < group.from(); i++) {
                boolean charge = view.isOf(i, "article") && view.lexicon().noun(view.lower(i + 1)) != null;
                if (charge && phrases.noun(i + 2) > i + 2) {
                    return make(group, behind, verb, CueClass.DENY, List.of(new Range(i + 2, group.from())), as ? List.of(new Range(i, i + 2), ends.from(behind)) : List.of(new Range(i, i + 2)),
                            "claim.verb.charge", "A charge, and who denies it", 0.85);
                }
            }
            return null;
        }

        /** The words for a person or thing that "who" or "which" stands for. */
        private @Nullable Range antecedent(@Nullable Range subject) {
            boolean relative = subject != null && subject.size() == 1 && (view.is(subject.from(), "who") || view.is(subject.from(), "which")
                    || view.is(subject.from(), "that"));
            if (subject == null || !relative) {
                return subject;
            }
            int end = view.isComma(subject.from() - 1) ? subject.from() - 1 : subject.from();
            for (int i = end - 1; i >= view.from() && end - i < 12; i--) {
                NameMention name = view.name(i);
                if (phrases.noun(i) == end && (name == null || name.from() == i)
                        && phrases.noun(i - 1) != end) {
                    return new Range(i, end);
                }
            }
            return null;
        }

        /** What stands before a speaker that is set apart: the clause or the quotation. */
        private List<Range> left(int end) {
            int to = end;
            while (to > view.from() && (view.isComma(to - 1) || view.isDash(to - 1))) {
                to--;
            }
            return to > view.from() ? List.of(new Range(start(to), to)) : List.of();
        }

        /** Where the clause begins that ends before a token: behind the last claim of the sentence, if it holds one. */
        private int start(int end) {
            Quotation quotation = view.quotation(end - 1);
            int from = view.from();
            if (quotation == null) {
                return from;
            }
            if (view.verbs().stream().anyMatch(group -> group.to() <= quotation.open() && isSpeech(group))) {
                return quotation.open();
            }
            for (int i = quotation.open() - 1; i > view.from(); i--) {
                boolean colon = view.is(i, ":") && i == quotation.open() - 1;
                if (colon || view.isOf(i, "conjunction") && view.isComma(i - 1) && view.closes(i - 2)) {
                    return i + 1;
                }
            }
            return from;
        }

        private boolean isSpeech(VerbGroup group) {
            return group.isFinite() && view.lexicon().verbs(view.lower(group.head())).stream().anyMatch(hit -> hit.verb().has("quote"));
        }

        /** What goes on behind the speaker. */
        private void rest(int behind, List<Range> content) {
            int at = behind;
            while (at < view.end() && phrases.adjunct(at) > at && !view.isComma(at)) {
                at = phrases.adjunct(at);
            }
            boolean separate = view.isComma(at) || view.is(at, ":") || view.is(at, ".");
            int next = separate ? at + 1 : at;
            Range first = content.isEmpty() ? null : content.getFirst();
            boolean quoted = first != null && view.opens(first.from()) && view.closes(first.to() - 1);
            if (next >= view.end()) {
                return;
            }
            if (view.opens(next)) {
                content.add(ends.from(next));
            } else if (separate && !quoted && !ends.isParticipleCue(next)) {
                Range rest = ends.from(view.is(next, "and") || view.is(next, "but") ? next + 1 : next);
                if (!rest.isEmpty() && isContinuation(next)) {
                    content.add(rest);
                }
            }
        }

        private boolean isContinuation(int at) {
            VerbGroup verb = view.verb(at);
            return verb == null || !verb.isGerund();
        }

        private boolean hasClause(int from, int to) {
            return to > from && (view.closes(to - 1) || view.isInQuotation(to - 1) || view.verbs().stream()
                    .anyMatch(group -> group.head() >= from && group.head() < to && (group.isFinite() || view.isHeading())) || to - from > 3 && view.isDash(to));
        }

        private Draft make(VerbGroup group, int cueEnd, Verb verb, CueClass kind, List<Range> source, List<Range> content, String rule,
                String reason, double confidence) {
            return new Draft(view, source, List.of(new Range(group.from(), cueEnd)), content, verb.lemma(), kind,
                    fixed(kind), rule, reason, confidence);
        }
    }

    /** The stance that a class of cues fixes; null where the content has a say. */
    static @Nullable Stance fixed(CueClass kind) {
        return switch (kind) {
            case DENY -> Stance.DENIES;
            case CONFIRM, ENDORSE -> Stance.CONFIRMS;
            case ASK -> Stance.QUESTIONS;
            case REQUEST -> Stance.REQUESTS;
            case HEDGE -> Stance.HEDGES;
            default -> null;
        };
    }
}
