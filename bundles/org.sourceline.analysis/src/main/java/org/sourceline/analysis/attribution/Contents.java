package org.sourceline.analysis.attribution;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.lexicon.Frame;
import org.sourceline.analysis.lexicon.Verb;
import org.sourceline.analysis.lexicon.VerbForm;
import org.sourceline.analysis.tag.Tag;
import org.sourceline.analysis.token.Quotation;
import org.sourceline.analysis.token.Range;
import org.sourceline.core.model.EntityKind;

/** Finds what stands behind a verb of saying as its content, by the frames of the verb. */
final class Contents {

    /**
     * Content behind a cue.
     *
     * @param range the words
     * @param frame the frame of the verb that takes it
     * @param pattern the name of the pattern
     * @param cueEnd the token behind the cue, its addressee included
     */
    record Found(Range range, Frame frame, String pattern, int cueEnd) {
    }

    private final SentenceView view;
    private final Phrases phrases;
    private final ContentEnds ends;

    Contents(SentenceView view, Phrases phrases, ContentEnds ends) {
        this.view = view;
        this.phrases = phrases;
        this.ends = ends;
    }

    /** The content behind a verb, the addressee skipped; null if there is none. */
    @Nullable Found behind(Verb verb, int at) {
        int start = at;
        if (verb.has("addr") || verb.has("addrto")) {
            int addressee = verb.has("addr") ? addressee(at) : view.is(at, "to") ? phrases.noun(at + 1) : at;
            if (addressee > at + (verb.has("addr") ? 0 : 1)) {
                Found found = direct(verb, addressee, addressee, true);
                found = found == null ? behindAdjuncts(verb, addressee, addressee) : found;
                int adverbial = phrases.adjunct(addressee);
                found = found == null && adverbial > addressee ? direct(verb, adverbial, addressee, true) : found;
                return found == null && verb.has("np") ? new ObjectContents(view, phrases, ends).behind(verb, at) : found;
            }
        }
        if (verb.has("say") && view.is(at, "to")) {
            int reader = phrases.noun(at + 1);
            if (reader > at + 1 && view.is(reader, "to") && view.is(reader + 1, "say")) {
                return direct(verb, reader + 2, reader + 2, false);
            }
        }
        Found found = direct(verb, start, at, false);
        return found == null ? behindAdjuncts(verb, start, at) : found;
    }

    /** The token behind the one who is told; {@code at} if none is named. */
    int addressee(int at) {
        if (view.opens(at) || view.is(at, "that") || phrases.startsClause(at) && !isTold(at)) {
            return at;
        }
        int end = phrases.noun(at);
        if (end > at && view.is(end, "and") && view.is(phrases.noun(end + 1), "to")) {
            end = phrases.noun(end + 1);
        }
        return end;
    }

    /** "told the Lantern it had": a phrase that is followed by another one with a verb of its own. */
    private boolean isTold(int at) {
        int end = phrases.noun(at);
        return end > at && (phrases.startsClause(end) || view.is(end, "that") || view.opens(end) || view.is(end, "to") || view.isComma(end)
                || view.is(end, "whether") || view.is(end, "what") || view.is(end, "how") || view.is(end, "why"));
    }

    private @Nullable Found behindAdjuncts(Verb verb, int from, int cueEnd) {
        int at = from;
        if (view.lower(from).matches("up|out|off|down|back|over")) {
            return null;
        }
        for (int steps = 0; steps < 8; steps++) {
            int next = view.isComma(at) ? phrases.behindParenthesis(at) : phrases.adjunct(at);
            if (next == at && view.isOf(at, "preposition") && view.verb(at + 1) != null) {
                return null;
            }
            if (next == at || next >= view.end()) {
                return null;
            }
            at = next;
            boolean comma = view.isComma(at);
            Found found = speech(verb, at, cueEnd);
            boolean apart = !verb.has("quote") && view.opens(at);
            if (found != null && !apart && !(comma && found.pattern().equals("zero"))) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Found direct(Verb verb, int at, int cueEnd, boolean addressed) {
        Found found = speech(verb, at, cueEnd);
        if (found != null) {
            return found;
        }
        if (view.is(at, "to") && verb.has("to") && view.verb(at + 1) != null && (addressed || !verb.has("addr") || verb.has("np"))
                || view.is(at, "not") && view.is(at + 1, "to") && verb.has("to")) {
            return verb.frame("to").cue() == CueClass.NONE ? null : found(ends.from(at), verb, addressed ? "to" : "to", cueEnd);
        }
        if (addressed && verb.has("about") && (view.is(at, "about") || view.is(at, "for"))) {
            return found(ends.from(at), verb, "about", cueEnd);
        }
        return addressed ? null : new ObjectContents(view, phrases, ends).behind(verb, at);
    }

    /** A clause, a question or direct speech. */
    private @Nullable Found speech(Verb verb, int at, int cueEnd) {
        if (view.is(at, "that") && verb.has("that") && view.value(at) == null && !(view.isTag(at, Tag.DET) && !phrases.startsClause(at + 1) && view.verb(at + 2) == null)) {
            return found(ends.from(at + 1), verb, "that", cueEnd);
        }
        int quote = view.isComma(at) || view.is(at, ":") ? at + 1 : at;
        if (view.opens(quote) && (verb.has("quote") || verb.has("that")) && !(verb.has("np") && quote == at && isScare(quote))) {
            return found(quoted(quote, quote > at), verb, verb.has("quote") ? "quote" : "that", cueEnd);
        }
        if (view.is(at, ":") && verb.has("quote") && at + 2 < view.end()) {
            return found(new Range(at + 1, view.end()), verb, "quote", cueEnd);
        }
        boolean question = view.is(at, "whether") || view.is(at, "if") && verb.is(CueClass.ASK) || view.is(at, "what") || view.is(at, "how")
                || view.is(at, "why") || view.is(at, "who") || view.is(at, "where") || view.is(at, "when") && verb.is(CueClass.ASK)
                || view.is(at, "which") && verb.is(CueClass.ASK);
        if (question && verb.has("wh")) {
            return found(ends.from(at), verb, "wh", cueEnd);
        }
        boolean told = verb.has("that") && (verb.is(CueClass.ASSERT) || verb.is(CueClass.BELIEVE));
        if ((verb.has("zero") || told) && isClause(at)) {
            return found(ends.from(at), verb, "zero", cueEnd);
        }
        return null;
    }

    /** "rejects 'cheap' bid": a word or two in quotation marks that belong to the phrase behind them. */
    private boolean isScare(int open) {
        Quotation quotation = view.quotation(open);
        int behind = quotation == null ? open : quotation.close() + 1;
        return quotation != null && quotation.closed() && quotation.size() <= 5 && !view.isComma(behind - 2)
                && (view.isTag(behind, Tag.NOUN) || view.isTag(behind, Tag.PROPN) || view.value(behind) != null);
    }

    private boolean isClause(int at) {
        return isGap(at) || phrases.startsClause(at) || view.is(at, "if") || view.is(at, "when") && phrases.startsClause(at + 1);
    }

    /** "which analysts say is worth more": the subject of the clause stands before the words that attribute. */
    private boolean isGap(int at) {
        VerbGroup verb = view.verb(at);
        VerbGroup cue = view.verb(at - 1);
        if (verb == null || cue == null || verb.from() != at || !verb.isFinite() || verb.auxiliary() < 0 && verb.form() == VerbForm.BASE) {
            return false;
        }
        for (int i = cue.from() - 1; i > view.from() && cue.from() - i < 7; i--) {
            if (view.is(i, "which") || view.is(i, "that") || view.is(i, "who")) {
                return phrases.noun(i + 1) == cue.from();
            }
        }
        return false;
    }

    /** Direct speech; where the sentence goes on behind it as part of the same clause, that too. */
    private Range quoted(int open, boolean introduced) {
        Quotation quotation = view.quotation(open);
        int close = quotation == null ? open : Math.min(quotation.close() + 1, view.to());
        boolean whole = close >= view.end() || introduced || view.isComma(close) || view.isComma(close - 2) || view.isOf(close, "conjunction");
        return whole && !(close < view.end() && view.isOf(close, "conjunction") && !introduced) ? new Range(open, Math.max(close, open + 1)) : ends.from(open);
    }

    private static Found found(Range range, Verb verb, String pattern, int cueEnd) {
        String frame = pattern.equals("zero") && !verb.has("zero") ? "that" : pattern;
        return new Found(range, verb.frame(frame), pattern, cueEnd);
    }

    /** Whether a value is a date, for those who stop before one. */
    static boolean isDate(SentenceView view, int token) {
        var value = view.value(token);
        return value != null && value.kind() == EntityKind.DATE && value.from() == token;
    }
}
