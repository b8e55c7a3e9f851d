package org.sourceline.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.entity.NameMention;
import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.lexicon.Verb;
import org.sourceline.analysis.token.Quotation;
import org.sourceline.analysis.token.Range;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Stance;

/** Claims whose cue is a verb: "X said that", "…, said X", "X told Y", "X accused Y of", "called it a lie". */
final class VerbCues implements CueFinder {

    /** The words that a statement has at least. */
    private static final int STATEMENT = 4;
    private static final Set<String> LEADS = Set.of("appear", "appears", "appeared", "seem", "seems", "seemed",
            "purport", "purports", "purported", "goes", "went", "gone", "like", "likes", "liked", "continue", "continues", "continued");

    private final SourceNouns nouns;

    VerbCues(SourceNouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public List<Draft> find(SentenceView view) {
        Work work = new Work(view);
        List<Draft> drafts = new ArrayList<>();
        for (VerbGroup group : view.verbs()) {
            if (ReportedPassive.isHearing(view, group)) {
                continue;
            }
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
                for (String word : verb.particle().split(" ")) {
                    if (!view.is(behind, word)) {
                        return null;
                    }
                    behind++;
                }
            } else {
                behind = Math.max(behind, group.to());
            }
            if (group.passive()) {
                return new PassiveCues(view, phrases, ends, subjects).draft(group, verb);
            }
            VerbGroup lead = group.infinitive() ? lead(group) : null;
            if (lead != null) {
                return led(lead, group, verb, behind);
            }
            if (group.infinitive() || isHypothetical(group)) {
                return null;
            }
            if (!group.isGerund() && isInverted(group, verb, behind)) {
                return inverted(group, verb, behind);
            }
            Range subject = group.from() > view.from() && view.is(group.from() - 1, "that") && subjects.before(group) == null
                    ? antecedent(new Range(group.from() - 1, group.from())) : antecedent(subjects.before(group));
            VerbGroup resumed = view.isComma(behind) ? view.verb(phrases.skipAdverbs(behind + 1)) : null;
            Range bare = resumed != null && resumed.isFinite() ? subjects.bare(group) : null;
            Range close = bare == null ? subject : bare;
            Draft inserted = close == null || group.isGerund() ? null : inserted(group, verb, close, behind);
            if (inserted != null) {
                return inserted;
            }
            boolean clause = view.is(behind, "that") || view.is(behind, "how") || view.is(behind, "what") || view.is(behind, "why");
            if (subject != null && !group.isGerund() && !clause && verb.has("quote") && (view.closes(subject.from() - 1)
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

        /** "appeared to show", "went on to say": the verb before an infinitive that says or shows. */
        private @Nullable VerbGroup lead(VerbGroup group) {
            VerbGroup lead = null;
            for (VerbGroup one : view.verbs()) {
                boolean before = one.to() == group.from() - 1 || one.to() == group.from() - 2 && view.is(one.to(), "on");
                lead = before && one.isFinite() && !one.negated()
                        && (one.passive() ? ReportedPassive.isReport(view.lower(one.head())) : LEADS.contains(view.lower(one.head()))) ? one : lead;
                if (view.lower(one.head()).matches("takes?|took|taken") && view.is(one.to(), "to") && phrases.noun(one.to() + 1) == group.from() - 1) {
                    lead = one;
                }
            }
            return lead;
        }

        private @Nullable Draft led(VerbGroup lead, VerbGroup group, Verb verb, int behind) {
            if (lead.passive() && !verb.has("quote")) {
                return null;
            }
            VerbGroup whole = new VerbGroup(lead.passive() ? group.from() : lead.from(), group.to(), group.head(), lead.form(), lead.auxiliary(), false, false, false, true);
            Range subject = antecedent(subjects.before(lead.passive() ? lead : whole));
            Contents.Found found = subject == null ? null : contents.behind(verb, behind);
            Draft draft = found == null || subject == null ? null : standard(whole, verb, subject, found);
            boolean seems = view.lower(lead.head()).matches("(appear|seem|purport).*");
            return draft != null && seems && draft.stance() == null ? draft.withStance(Stance.HEDGES) : draft;
        }

        /** "would say", "could claim", "did not say": nothing was said. */
        private boolean isHypothetical(VerbGroup group) {
            boolean modal = group.auxiliary() >= 0 && view.isOf(group.auxiliary(), "modal");
            boolean assuring = modal && view.isInQuotation(group.head()) && (view.is(group.from() - 1, "i") || view.is(group.from() - 1, "we")) && view.is(group.to(), "you");
            return assuring || group.negated() || modal && !view.is(group.auxiliary(), "can") && !view.is(group.auxiliary(), "would")
                    || modal && view.is(group.auxiliary(), "would") && view.is(group.auxiliary() + 1, "have") || view.is(group.from() - 1, "to");
        }

        private boolean isInverted(VerbGroup group, Verb verb, int behind) {
            boolean quoted = view.closes(group.from() - 1) || view.isComma(group.from() - 1) && view.closes(group.from() - 2);
            boolean clause = view.isComma(group.from() - 1) && !verb.has("addr");
            if (!verb.has("quote") && !quoted || !quoted && (!clause || isDescribed(group.from() - 1)) || group.negated()) {
                return false;
            }
            Range speaker = sources.speaker(behind);
            if (!quoted && view.isHeading() && !isSpeaker(speaker)) {
                return false;
            }
            return !speaker.isEmpty() && (quoted || !phrases.startsClause(behind)) && !view.is(speaker.to(), "that") && !view.opens(speaker.to())
                    && hasClause(view.from(), group.from());
        }

        private boolean isSpeaker(Range range) {
            int head = range.isEmpty() ? range.from() : nouns.head(view, range);
            String noun = view.lower(head);
            return view.name(head) != null || nouns.is("person", noun) || nouns.is("organisation", noun) || nouns.is("document", noun)
                    || nouns.is("publication", noun) || nouns.is("spokesperson", noun);
        }

        /** "The ferry, which sank in May, …": a relative clause before the verb, whose subject then stands before it. */
        private boolean isDescribed(int comma) {
            for (int i = comma - 1; i > view.from() && !view.isComma(i); i--) {
                VerbGroup verb = view.verb(i);
                if (view.isComma(i - 1) && verb != null && verb.from() == i && verb.auxiliary() < 0 && verb.form().isParticiple()
                        && view.isOf(verb.to(), "preposition") && !hasClause(view.from(), i - 1)) {
                    return true;
                }
                if (view.isComma(i - 1) && view.isOf(i, "relative") || view.is(i, "which") || view.is(i, "whom")) {
                    return true;
                }
            }
            return false;
        }

        /** "At one meeting, she said, a director left": words without a verb, the cue, and what they belong to. */
        private @Nullable Draft inserted(VerbGroup group, Verb verb, Range subject, int behind) {
            int comma = view.isComma(behind) ? behind : phrases.behindAdjuncts(behind);
            boolean speech = verb.has("quote") && verb.frame("quote").cue() != CueClass.EVIDENCE || nouns.isEvidence(view, subject) && verb.is(CueClass.EVIDENCE);
            int before = subject.from() - 1;
            if (!speech || view.isOf(subject.from(), "relative") || !view.isComma(before) || !view.isComma(comma) || comma + 2 >= view.end() || before == view.from()
                    || hasClause(view.from(), before) || !isClauseBehind(comma + 1)) {
                return null;
            }
            List<Range> content = List.of(new Range(view.from(), before), ends.from(comma + 1));
            CueClass kind = nouns.isEvidence(view, subject) ? CueClass.EVIDENCE : verb.frame("quote").cue();
            return make(group, behind, verb, kind, List.of(subject), content, "claim.verb.parenthetical",
                    "'" + view.lower(group.head()) + "' with its subject, set apart from what is said", 0.88);
        }

        private boolean isClauseBehind(int at) {
            boolean quoted = view.opens(at) && phrases.startsClause(at + 1);
            VerbGroup verb = view.verb(view.opens(at) ? at + 1 : phrases.skipAdverbs(at));
            return quoted || phrases.startsClause(at) || verb != null && (verb.isFinite() || verb.infinitive());
        }

        private Draft inverted(VerbGroup group, Verb verb, int behind) {
            Range speaker = sources.speaker(behind);
            List<Range> content = new ArrayList<>(left(group.from()));
            rest(speaker.to(), content);
            return make(group, behind, verb, verb.frame("quote").cue(), List.of(speaker), content, "claim.verb.inverted",
                    "'" + view.lower(group.head()) + "' behind what is said, the speaker behind it", 0.9);
        }

        private @Nullable Draft standard(VerbGroup group, Verb verb, Range subject, Contents.Found found) {
            boolean evidence = nouns.isEvidence(view, subject) && verb.is(CueClass.EVIDENCE) && found.frame().cue() == CueClass.HEDGE;
            CueClass kind = evidence ? CueClass.EVIDENCE : found.frame().cue();
            boolean mind = kind == CueClass.BELIEVE && view.isInQuotation(group.head()) && view.is(subject.to() - 1, "i");
            if (mind || kind == CueClass.NONE || kind == CueClass.EVIDENCE && !nouns.isEvidence(view, subject)
                    || kind == CueClass.ASSERT && subject.isEmpty()) {
                return null;
            }
            if (isAnonymity(verb, found) || isUnsaid(group)) {
                return null;
            }
            if (found.frame().has("heard") && !nouns.is("hearing", view.lower(nouns.head(view, subject)))) {
                return null;
            }
            boolean named = kind == CueClass.NAME || kind == CueClass.ACCUSE || found.pattern().equals("np");
            boolean ofPeople = kind == CueClass.DENY || kind == CueClass.CONFIRM || kind == CueClass.ENDORSE || kind == CueClass.HEDGE;
            if (named && ofPeople && nouns.isEvidence(view, subject)) {
                return null;
            }
            return make(group, found.cueEnd(), verb, kind, List.of(subject), List.of(found.range()),
                    "claim.verb." + found.pattern(), "'" + view.lower(group.head()) + "' with a subject before it and what it attributes behind it",
                    found.pattern().equals("np") ? 0.7 : 0.88);
        }

        /** "asked not to be named": a condition of speaking, nothing that is said of the matter. */
        private boolean isAnonymity(Verb verb, Contents.Found found) {
            int at = found.range().from();
            return verb.lemma().equals("ask") && view.is(at, "not") && view.is(at + 2, "be")
                    && view.lower(at + 3).matches("named|identified|quoted|further");
        }

        /** "stopped short of saying", "without naming": nothing was said. */
        private boolean isUnsaid(VerbGroup group) {
            return group.isGerund() && (view.is(group.from() - 1, "without") || view.is(group.from() - 2, "short") || view.is(group.from() - 2, "instead")
                    || view.is(group.from() - 2, "rather") || view.is(group.from() - 1, "from"));
        }

        /** "…, X said" and "…, X said, …". */
        private @Nullable Draft parenthetical(VerbGroup group, Verb verb, Range subject, int at) {
            Draft charged = charge(group, verb, subject, at);
            if (charged != null) {
                return charged;
            }
            int told = verb.has("addr") ? contents.addressee(at) : at;
            int behind = told > at && view.is(told, "of") && phrases.noun(told + 1) > told + 1 ? phrases.noun(told + 1) : told;
            int before = subject.from() - 1;
            boolean as = view.is(before, "as") && before == view.from() && view.isComma(behind);
            boolean apart = as || view.isComma(before) || view.closes(before) || view.isDash(before);
            int after = phrases.adjunct(behind);
            boolean ended = behind >= view.end() || view.isComma(behind) || view.opens(behind + 1) || after > behind;
            boolean heard = verb.has("heard") && nouns.is("hearing", view.lower(nouns.head(view, subject)));
            boolean speech = verb.has("quote") || verb.is(CueClass.EVIDENCE) || verb.is(CueClass.BELIEVE) || heard;
            boolean inserted = view.isComma(behind) && view.verb(phrases.skipAdverbs(behind + 1)) != null;
            boolean onlyQuotes = !verb.has("that") && !verb.has("cont") && !heard && !view.closes(before) && !view.closes(before - 1);
            if (as && speech) {
                return make(group, behind, verb, verb.frame("quote").cue(), List.of(subject), List.of(ends.from(behind + 1)), "claim.verb.parenthetical",
                        "'as' with a subject and '" + view.lower(group.head()) + "'", 0.85);
            }
            boolean said = hasClause(view.from(), before) || inserted || behind >= view.end() && view.isComma(before) && isSpeaker(subject) && isStatement(before);
            if (!apart || !ended || !speech || onlyQuotes || !said) {
                return null;
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

        /** "The ferry sails on Monday": words for a thing and more, the verb among which was taken for a noun. */
        private boolean isStatement(int end) {
            boolean thing = view.isOf(view.from(), "determiner") || view.name(view.from()) != null || view.isOf(view.from(), "subject-pronoun");
            return thing && end - view.from() >= STATEMENT;
        }

        /** "an accusation X rejects": the object stands before the subject. */
        private @Nullable Draft charge(VerbGroup group, Verb verb, Range subject, int behind) {
            boolean as = view.is(behind, "as");
            boolean free = as || behind >= view.end() || view.isComma(behind) || view.isDash(behind);
            if (!verb.is(CueClass.DENY) || !free) {
                return null;
            }
            if (view.is(subject.from() - 1, "which") && view.isComma(subject.from() - 2) && !as) {
                return make(group, behind, verb, CueClass.DENY, List.of(subject), List.of(saidBefore(subject.from() - 2)), "claim.verb.charge",
                        "What was said before, and who denies it", 0.8);
            }
            int from = view.isOf(subject.from(), "subject-pronoun") ? Math.max(view.from(), subject.from() - 3) : subject.from();
            for (int i = from; i < group.from(); i++) {
                boolean charge = view.isOf(i, "article") && view.lexicon().noun(view.lower(i + 1)) != null;
                if (charge && phrases.noun(i + 2) > i + 2) {
                    return make(group, behind, verb, CueClass.DENY, List.of(new Range(Math.max(i + 2, subject.from()), group.from())), as ? List.of(new Range(i, i + 2), ends.from(behind)) : List.of(new Range(i, i + 2)),
                            "claim.verb.charge", "A charge, and who denies it", 0.85);
                }
            }
            return null;
        }

        /** "The union accused the firm of lying, which …": what the last cue before the comma attributes, or all of the clause. */
        private Range saidBefore(int comma) {
            int from = view.from();
            for (VerbGroup one : view.verbs()) {
                for (Lexicon.VerbHit hit : one.to() <= comma ? view.lexicon().verbs(view.lower(one.head())) : List.<Lexicon.VerbHit>of()) {
                    Contents.Found said = contents.behind(hit.verb(), one.to());
                    from = said == null || said.range().from() >= comma ? from : said.range().from();
                }
            }
            return new Range(from, comma);
        }

        /** The words for a person or thing that "who" or "which" stands for. */
        private @Nullable Range antecedent(@Nullable Range subject) {
            boolean relative = subject != null && subject.size() == 1 && (view.is(subject.from(), "who") || view.is(subject.from(), "which")
                    || view.is(subject.from(), "that"));
            if (subject == null || !relative) {
                return subject;
            }
            int end = view.isComma(subject.from() - 1) ? subject.from() - 1 : subject.from();
            Range near = nounBefore(end);
            if (near == null) {
                return null;
            }
            return view.is(subject.from(), "who") ? subjects.extended(new Range(personBefore(near), end)) : near;
        }

        private @Nullable Range nounBefore(int end) {
            for (int i = end - 1; i >= view.from() && end - i < 12; i--) {
                NameMention name = view.name(i);
                if (phrases.noun(i) == end && (name == null || name.from() == i) && phrases.noun(i - 1) != end) {
                    return new Range(i, end);
                }
            }
            return null;
        }

        /** "people familiar with the matter, who": where the last phrase is nobody, the phrase that it hangs on. */
        private int personBefore(Range near) {
            int from = near.from();
            int to = near.to();
            for (int steps = 0; steps < 4 && !isPerson(from, to) && view.isOf(from - 1, "preposition"); steps++) {
                Range before = nounBefore(from - 1);
                if (before == null) {
                    return near.from();
                }
                from = before.from();
                to = before.to();
            }
            return isPerson(from, to) ? from : near.from();
        }

        private boolean isPerson(int from, int to) {
            for (int i = from; i < to; i++) {
                NameMention name = view.name(i);
                boolean body = name != null && name.entity().kind() != EntityKind.PLACE;
                if (body || nouns.is("person", view.lower(i)) || nouns.is("spokesperson", view.lower(i)) || nouns.is("organisation", view.lower(i))) {
                    return true;
                }
            }
            return false;
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
            VerbGroup before = view.verb(quotation.open() - 1);
            boolean introduced = quotation.open() == from || view.isComma(quotation.open() - 1) || view.is(quotation.open() - 1, ":") || before != null && isSpeech(before);
            if (introduced && view.verbs().stream().anyMatch(group -> group.to() <= quotation.open() && isSpeech(group))) {
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
                    .anyMatch(group -> group.head() >= from && group.head() < to && (group.isFinite() || group.infinitive() && to - from > 4 || view.isHeading())) || to - from > 3 && view.isDash(to));
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
