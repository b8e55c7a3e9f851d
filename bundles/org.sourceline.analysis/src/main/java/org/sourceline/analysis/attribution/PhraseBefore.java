package org.sourceline.analysis.attribution;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.VerbForm;
import org.sourceline.analysis.tag.Tag;
import org.sourceline.analysis.token.Range;

/** The noun phrase that ends before a token, a verb as a rule: how far it reaches back. */
final class PhraseBefore {

    /** How far before a verb its subject may begin, in tokens. */
    static final int REACH = 80;
    private static final Set<String> BOUNDARY = Set.of(";", ":", "(", "[", "|", ".", "?", "!", "*", "\u2022", "\u25aa");

    private final SentenceView view;
    private final Phrases phrases;
    private final Describing describing;

    PhraseBefore(SentenceView view, Phrases phrases, Describing describing) {
        this.view = view;
        this.phrases = phrases;
        this.describing = describing;
    }

    /** Where a phrase before a verb ends: before adverbs, and before what tells when or where. */
    int withoutAdverbs(int from) {
        int end = from;
        while (end > view.from() && view.verb(end - 1) == null && view.name(end - 1) == null && (view.isTag(end - 1, Tag.ADV)
                || view.isOf(end - 1, "adverb") || view.opens(end - 1)) && !view.isTag(end - 1, Tag.PRON) && !view.isComma(end - 1)) {
            end--;
        }
        return behindComma(end);
    }

    /** "The firm, based in Derry, on Monday dismissed": what stands between the comma and the verb tells when or where. */
    private int behindComma(int end) {
        for (int i = end - 2; i > view.from() && end - i < 8; i--) {
            if (view.isComma(i)) {
                boolean phrase = view.isOf(i + 1, "preposition") || view.isDate(i + 1);
                return phrase && !describing.isDescribingPhrase(i + 1) && phrases.behindAdjuncts(i + 1) == end && describing.isDescription(behindCommaBefore(i)) ? i + 1 : end;
            }
        }
        return end;
    }

    private int behindCommaBefore(int comma) {
        for (int i = comma - 1; i > view.from(); i--) {
            if (view.isComma(i)) {
                return i + 1;
            }
        }
        return view.from();
    }

    /** The noun phrase that ends before a token, or null. */
    @Nullable Range phrase(int end) {
        return phrase(end, null);
    }

    /** The noun phrase that ends before a token and that is the subject of a verb, or null. */
    @Nullable Range phrase(int before, @Nullable VerbGroup verb) {
        int end = before;
        boolean pronoun = view.isOf(end - 1, "subject-pronoun") && !view.is(end - 1, "who") && !view.isOf(end - 2, "conjunction")
                && !view.isOf(end - 2, "preposition");
        if (pronoun) {
            return new Range(end - 1, end);
        }
        boolean bare = verb != null && verb.form() == VerbForm.BASE && verb.auxiliary() < 0;
        int start = end;
        while (start > view.from() && end - start < REACH && !isClauseStart(start - 1, end) && !isBoundary(start - 1, end) && !(bare && view.isInfinitive(start - 1))) {
            start--;
        }
        start = trimmed(start, end);
        while (end - start > 2 && view.isDate(end - 1)) {
            end--;
            end -= view.isOf(end - 1, "preposition") ? 1 : 0;
        }
        start += end - start > 1 && (view.is(start, "what") || view.is(start, "which") || view.is(start, "whom")
                || view.is(start, "that") && view.isOf(start + 1, "subject-pronoun")) ? 1 : 0;
        boolean relative = end - start == 1 && (view.is(start, "who") || view.is(start, "which"));
        return start < end && (relative || isNounLike(start, end)) ? new Range(start, end) : null;
    }

    /** "after neighbours complained": a preposition that begins a clause whose subject is all that stands behind it. */
    private boolean isClauseStart(int token, int end) {
        boolean place = (view.is(token, "which") || view.is(token, "whom")) && view.isOf(token - 1, "preposition");
        boolean either = place || view.isOf(token, "preposition") && view.isOf(token, "subordinator");
        return either && token + 1 < end && phrases.complex(token + 1) == end;
    }

    private boolean isNounLike(int start, int end) {
        int last = end - 1;
        boolean stray = view.isOf(last, "preposition") || view.isOf(last, "article") || view.isOf(last, "conjunction") || view.is(last, "that")
                || view.isOf(last, "relative") && !view.is(last, "that");
        return !stray && !view.is(start, "according") && !view.isOf(start, "preposition") && (view.isWord(start) || view.word(start).isNumber() || view.name(start) != null
                || view.value(start) != null || view.is(start, "'s"));
    }

    private boolean isBoundary(int token, int end) {
        if (isInBrackets(token, end)) {
            return false;
        }
        if (view.isComma(token) || BOUNDARY.contains(view.lower(token)) || view.isDash(token) || view.closes(token) || view.opens(token)) {
            return true;
        }
        if (view.is(token, "that") && !view.isTag(token, Tag.DET) || view.isOf(token, "subordinator") && !view.isOf(token, "preposition")
                || view.is(token, "but") || view.is(token, "as") && !view.isTag(token, Tag.ADP) && view.isTag(token, Tag.SCONJ)) {
            return !isRelative(token);
        }
        VerbGroup verb = view.verb(token);
        if (verb != null) {
            return verb.isFinite() && !isReduced(verb, end) && !isRelative(verb.from() - 1) && !isRelative(withoutAdverbs(verb.from()) - 1);
        }
        return (view.is(token, "and") || view.is(token, "or")) && hasVerbBefore(token);
    }

    /** Inside brackets that close before the verb: a ticker, an age, an abbreviation. */
    private boolean isInBrackets(int token, int end) {
        for (int i = token; i < end && i - token < 8; i++) {
            if (view.is(i, ")")) {
                return true;
            }
            if (i > token && view.is(i, "(")) {
                return false;
            }
        }
        return false;
    }

    private boolean isRelative(int token) {
        return (view.is(token, "who") || view.is(token, "which") || view.is(token, "whose")
                || view.is(token, "that") && view.isTag(token, Tag.PRON)) && token > view.from() && !view.isComma(token - 1);
    }

    /** A participle that hangs on the noun before it: "people involved in the talks". */
    private boolean isReduced(VerbGroup verb, int end) {
        boolean participle = verb.auxiliary() < 0 && (verb.form() == VerbForm.PAST_OR_PARTICIPLE || verb.form() == VerbForm.PARTICIPLE);
        if (view.is(verb.head(), "dated") && verb.auxiliary() < 0 && view.isDate(verb.to())) {
            return true;
        }
        boolean hanging = view.isOf(verb.to(), "preposition");
        int behind = hanging ? verb.to() : view.isDate(verb.to()) ? phrases.adjunct(verb.to()) : phrases.skipAdverbs(verb.to());
        return participle && behind < end && (view.isOf(behind, "preposition") || view.is(behind, "to"))
                && !view.isOf(verb.from() - 1, "subject-pronoun");
    }

    private boolean hasVerbBefore(int token) {
        for (int i = token - 1; i >= view.from() && token - i < 30; i--) {
            VerbGroup verb = view.verb(i);
            if (verb != null && verb.isFinite() && !isReduced(verb, token)) {
                return true;
            }
            if (view.isComma(i) || view.closes(i) || view.is(i, ";")) {
                return false;
            }
        }
        return false;
    }

    /** Without conjunctions, adverbs and adverbial phrases at the head: "But on Monday the company". */
    private int trimmed(int from, int end) {
        int start = from;
        boolean moved = true;
        while (moved && start < end) {
            moved = false;
            if (view.isOf(start, "conjunction") || view.isOf(start, "subordinator") && !view.isOf(start, "preposition")
                    || view.is(start, "as") || view.is(start, "that") || view.isTag(start, Tag.CCONJ) || view.closes(start)
                    || view.isTag(start, Tag.SCONJ) && !view.isOf(start, "determiner")) {
                start++;
                moved = true;
            } else if (!isDeterminerLike(start)) {
                int behind = phrases.adjunct(start);
                moved = behind > start && behind < end;
                start = moved ? behind : start;
            }
        }
        return start;
    }

    /** Words that are adverbs elsewhere, but begin a noun phrase here: "some", "most", "others". */
    private boolean isDeterminerLike(int token) {
        return view.isOf(token, "determiner") || view.isOf(token, "pronoun") || view.name(token) != null
                || view.word(token).isNumber() && view.value(token) == null;
    }
}
