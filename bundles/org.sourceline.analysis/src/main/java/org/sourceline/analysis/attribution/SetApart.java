package org.sourceline.analysis.attribution;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.lexicon.Verb;
import org.sourceline.analysis.token.Quotation;
import org.sourceline.analysis.token.Range;

/** Claims whose speaker and cue are set apart from what is said: "…, said X", "…, X said, …" and "At one meeting, X said, …". */
final class SetApart {

    /** The words that a statement has at least. */
    private static final int STATEMENT = 4;

    private final SourceNouns nouns;
    private final SentenceView view;
    private final Phrases phrases;
    private final ContentEnds ends;
    private final Contents contents;
    private final SourcePhrases sources;
    private final Charges charges;

    SetApart(SentenceParts parts) {
        this.nouns = parts.nouns();
        this.view = parts.view();
        this.phrases = parts.phrases();
        this.ends = parts.ends();
        this.contents = parts.contents();
        this.sources = parts.sources();
        this.charges = new Charges(parts);
    }

    /** Whether the speaker stands behind the verb. */
    boolean isInverted(VerbGroup group, Verb verb, int behind) {
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
    @Nullable Draft inserted(VerbGroup group, Verb verb, Range subject, int behind) {
        int comma = view.isComma(behind) ? behind : phrases.behindAdjuncts(behind);
        boolean speech = verb.has("quote") && verb.frame("quote").cue() != CueClass.EVIDENCE || nouns.isEvidence(view, subject) && verb.is(CueClass.EVIDENCE);
        int before = subject.from() - 1;
        if (!speech || view.isOf(subject.from(), "relative") || !view.isComma(before) || !view.isComma(comma) || comma + 2 >= view.end() || before == view.from()
                || hasClause(view.from(), before) || !isClauseBehind(comma + 1)) {
            return null;
        }
        List<Range> content = List.of(new Range(view.from(), before), ends.from(comma + 1));
        CueClass kind = nouns.isEvidence(view, subject) ? CueClass.EVIDENCE : verb.frame("quote").cue();
        return VerbCues.draft(view, group, behind, verb, kind, List.of(subject), content, "claim.verb.parenthetical",
                "'" + view.lower(group.head()) + "' with its subject, set apart from what is said", 0.88);
    }

    private boolean isClauseBehind(int at) {
        boolean quoted = view.opens(at) && phrases.startsClause(at + 1);
        VerbGroup verb = view.verb(view.opens(at) ? at + 1 : phrases.skipAdverbs(at));
        return quoted || phrases.startsClause(at) || verb != null && (verb.isFinite() || verb.infinitive());
    }

    /** "…, said X". */
    Draft inverted(VerbGroup group, Verb verb, int behind) {
        Range speaker = sources.speaker(behind);
        List<Range> content = new ArrayList<>(left(group.from()));
        rest(speaker.to(), content);
        return VerbCues.draft(view, group, behind, verb, verb.frame("quote").cue(), List.of(speaker), content, "claim.verb.inverted",
                "'" + view.lower(group.head()) + "' behind what is said, the speaker behind it", 0.9);
    }

    /** "…, X said" and "…, X said, …". */
    @Nullable Draft parenthetical(VerbGroup group, Verb verb, Range subject, int at) {
        Draft charged = charges.charge(group, verb, subject, at);
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
            return VerbCues.draft(view, group, behind, verb, verb.frame("quote").cue(), List.of(subject), List.of(ends.from(behind + 1)), "claim.verb.parenthetical",
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
        return VerbCues.draft(view, group, Math.max(behind, group.to()), verb, kind, List.of(subject), content, "claim.verb.parenthetical",
                "'" + view.lower(group.head()) + "' with its subject, set apart from what is said", 0.9);
    }

    /** "The ferry sails on Monday": words for a thing and more, the verb among which was taken for a noun. */
    private boolean isStatement(int end) {
        boolean thing = view.isOf(view.from(), "determiner") || view.name(view.from()) != null || view.isOf(view.from(), "subject-pronoun");
        return thing && end - view.from() >= STATEMENT;
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
}
