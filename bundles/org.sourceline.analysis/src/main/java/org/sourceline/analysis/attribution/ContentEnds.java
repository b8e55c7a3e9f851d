package org.sourceline.analysis.attribution;

import java.util.Set;

import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.lexicon.Frame;
import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.lexicon.VerbForm;
import org.sourceline.analysis.token.Quotation;
import org.sourceline.analysis.token.Range;

/** Finds where the content of a claim ends: mostly with the sentence, but before words that attribute the whole or begin another claim. */
final class ContentEnds {

    private static final Set<String> TURNS = Set.of("but", "while", "although", "though", "whereas", "and");
    private static final Set<String> ASKED = Set.of("asked", "pressed", "quizzed", "questioned", "contacted", "approached", "reached", "challenged");
    private static final Set<String> REFUSALS = Set.of("giving", "elaborating", "providing", "citing", "naming", "specifying", "offering",
            "explaining", "identifying");

    private final SentenceView view;
    private final Phrases phrases;

    ContentEnds(SentenceView view, Phrases phrases) {
        this.view = view;
        this.phrases = phrases;
    }

    /** The content that begins at a token and goes to the end of what is attributed. */
    Range from(int start) {
        int end = Math.min(view.end(), inQuotation(start));
        for (int i = start; i < end; i++) {
            Quotation quotation = view.quotation(i);
            if (quotation != null && quotation.open() >= start && quotation.open() < quotation.close()) {
                i = Math.min(quotation.close(), end - 1);
                if (quotation.close() + 1 < end && endsWithComma(quotation) && isCut(quotation.close() + 1, start)) {
                    return new Range(start, quotation.close() + 1);
                }
                continue;
            }
            if (isSentenceEnd(i) && view.isInQuotation(start) && view.quotation(i) == view.quotation(start)) {
                return trimmed(start, i);
            }
            if (i > start && view.is(i, "when") && ASKED.contains(view.lower(i + 1))) {
                return trimmed(start, i);
            }
            if (i > start && isTimed(i) && (view.isComma(i - 1) || isDated(i)) && startsClaim(i + 1)) {
                return trimmed(start, view.value(i - 1) != null || view.lower(i - 1).matches("hours|days|weeks|minutes|months|moments") && view.isComma(i - 2) ? i - 1 : i);
            }
            if (i > start && view.is(i, ";") && (startsClaim(i + 1) || isRefusal(phrases.noun(i + 1)))) {
                return trimmed(start, i);
            }
            if (i > start && (view.isComma(i) || view.isDash(i)) && isCut(i + 1, start) || i > start && (view.is(i, "and") || view.is(i, "but")) && (isSecondCue(i + 1) || isRefusal(i + 1))
                    || i > start && view.isHeading() && view.is(i, "as") && phrases.startsClause(i + 1)) {
                return trimmed(start, i);
            }
        }
        return trimmed(start, end);
    }

    /** "…, hours after the union said", "… after the board confirmed on Monday that": when it was said, and another claim. */
    private boolean isTimed(int token) {
        return view.is(token, "after") || view.is(token, "before") || view.is(token, "as");
    }

    private boolean isDated(int token) {
        boolean counted = view.lower(token - 1).matches("hours|days|weeks|minutes|months|moments") && view.isComma(token - 2);
        int subject = phrases.complex(token + 1);
        VerbGroup verb = subject > token + 1 ? view.verb(phrases.skipAdverbs(subject)) : null;
        boolean day = verb != null && (view.isDate(verb.to()) || view.isOf(verb.to(), "preposition") && view.isDate(verb.to() + 1));
        return counted || day && view.is(token, "after");
    }

    /** Where the quotation closes in which somebody is quoted by the speaker: what he says ends there, too. */
    private int inQuotation(int start) {
        Quotation quotation = view.quotation(start);
        boolean inside = quotation != null && quotation.closed() && quotation.open() < start - 1 && quotation == view.quotation(start - 1);
        return inside && quotation != null ? quotation.close() : Integer.MAX_VALUE;
    }

    private boolean isSentenceEnd(int token) {
        return view.is(token, ".") || view.is(token, "?") || view.is(token, "!");
    }

    private boolean endsWithComma(Quotation quotation) {
        return view.isComma(quotation.close() - 1) || view.isComma(quotation.close() + 1);
    }

    private Range trimmed(int start, int end) {
        int to = end;
        while (to > start && (view.isComma(to - 1) || view.isDash(to - 1) || view.is(to - 1, ")") && !hasOpening(start, to))) {
            to--;
        }
        return new Range(start, to);
    }

    private boolean hasOpening(int from, int to) {
        for (int i = from; i < to; i++) {
            if (view.is(i, "(")) {
                return true;
            }
        }
        return false;
    }

    /** Whether what begins at a token, behind a comma or dash, is no part of the content. */
    private boolean isCut(int at, int start) {
        int token = view.isComma(at) ? at + 1 : at;
        if (view.is(token, "according") && view.is(token + 1, "to") || view.is(token, "without") && REFUSALS.contains(view.lower(token + 1))) {
            return true;
        }
        boolean medium = view.is(token, "in") && (view.is(token + 1, "response") || view.lower(token + 2).matches(
                "statement|interview|email|e-mail|letter|post|tweet|speech|message|memo|briefing|release|report|filing|call|reply"));
        if (medium || isQuotedClaim(token)) {
            return true;
        }
        if (isParticipleCue(token) || isParenthesis(token) || isChargeNoun(token)) {
            return true;
        }
        if (view.is(token, "even") && (view.is(token + 1, "as") || view.is(token + 1, "though"))) {
            return startsClaim(token + 2);
        }
        return TURNS.contains(view.lower(token)) && (startsClaim(token + 1) || isRefusal(token + 1));
    }

    /** A quotation with a speaker of its own behind it. */
    private boolean isQuotedClaim(int token) {
        Quotation quotation = view.quotation(token);
        return quotation != null && quotation.open() == token && view.isComma(quotation.close() - 1) && isParenthesis(quotation.close() + 1);
    }

    /** "adding that", "saying", "telling him". */
    boolean isParticipleCue(int at) {
        if ((view.is(at, "citing") || view.is(at, "quoting")) && phrases.noun(at + 1) > at + 1) {
            return true;
        }
        int token = phrases.skipAdverbs(at);
        VerbGroup verb = view.verb(token);
        if (verb == null || verb.from() != token || !verb.isGerund()) {
            return false;
        }
        boolean speech = view.lexicon().verbs(view.lower(verb.head())).stream()
                .anyMatch(hit -> hit.verb().has("that") || hit.verb().has("quote") || hit.verb().has("addr"));
        boolean names = view.lexicon().verbs(view.lower(verb.head())).stream().anyMatch(hit -> hit.verb().is(CueClass.NAME));
        if (names && !speech) {
            int object = phrases.noun(verb.to());
            return object > verb.to() && (view.opens(object) || view.isOf(object, "article") || view.is(object, "as")) || view.opens(verb.to() + 1);
        }
        boolean content = view.is(verb.to(), "that") || view.opens(verb.to()) || view.isComma(verb.to()) || view.is(verb.to(), ":") || phrases.startsClause(verb.to())
                || view.isOf(verb.to(), "determiner") || view.isOf(verb.to(), "personal") || view.name(verb.to()) != null;
        return speech && content;
    }

    /** "the article said" with nothing more than the end or a comma behind it, or "said the minister". */
    private boolean isParenthesis(int token) {
        VerbGroup direct = view.verb(token);
        if (direct != null && direct.from() == token && direct.isFinite() && direct.auxiliary() < 0 && has(direct, "quote") && !has(direct, "addr")) {
            return phrases.noun(direct.to()) > direct.to() && !phrases.startsClause(direct.to());
        }
        int noun = phrases.complex(token);
        for (int tries = 0; noun > token && tries < 2; tries++) {
            VerbGroup verb = view.verb(phrases.skipAdverbs(noun));
            if (verb != null && verb.isFinite() && isSpeech(verb)) {
                return verb.to() >= view.end() || view.isComma(verb.to()) || phrases.adjunct(verb.to()) >= view.end();
            }
            int next = view.isComma(noun) ? phrases.behindParenthesis(noun) : noun;
            if (next == noun) {
                return false;
            }
            noun = next;
        }
        return false;
    }

    /** ", an accusation that X rejects". */
    private boolean isChargeNoun(int token) {
        Frame noun = view.lexicon().noun(view.lower(token + 1));
        return noun != null && view.isOf(token, "article") && (phrases.noun(token + 2) > token + 2 || view.is(token + 2, "that"));
    }

    /** A second verb of saying behind "and", without a subject of its own. */
    private boolean isSecondCue(int at) {
        int token = phrases.skipAdverbs(at);
        VerbGroup verb = view.verb(token);
        if (verb == null || verb.from() != token || !verb.isFinite() || verb.auxiliary() >= 0) {
            return false;
        }
        boolean calls = (view.is(verb.to(), "on") || view.is(verb.to(), "for") || view.is(verb.to(), "to")) && isParticle(verb, view.lower(verb.to()));
        boolean content = calls || view.is(verb.to(), "that") || view.opens(verb.to()) || phrases.startsClause(verb.to())
                || view.isOf(verb.to(), "personal") || (has(verb, "addr") || has(verb, "np")) && phrases.noun(verb.to()) > verb.to();
        return (calls || isSpeech(verb)) && content && verb.form() != VerbForm.BASE;
    }

    /** "called on", "appealed to". */
    private boolean isParticle(VerbGroup verb, String word) {
        return view.lexicon().verbs(view.lower(verb.head())).stream().anyMatch(hit -> hit.verb().particle().equals(word));
    }

    /** "but declined to comment", "but did not elaborate". */
    private boolean isRefusal(int token) {
        boolean drawn = view.is(token, "would") && (view.is(token + 1, "not") || view.is(token + 1, "n't")) && view.lower(token + 2).matches("be|discuss|comment|say");
        boolean refuses = drawn || (view.is(token, "declined") || view.is(token, "refused")) && view.is(token + 1, "to");
        VerbGroup verb = view.verb(token);
        return refuses || verb != null && verb.from() == token && verb.negated() && view.lower(verb.head()).matches("elaborate|comment|say|respond|specify|provide|offer|give|explain|name|identify|answer|reply|clarify|disclose");
    }

    /** Whether a clause with a subject of its own and a verb of saying begins at a token. */
    private boolean startsClaim(int at) {
        int token = phrases.skipAdverbs(at);
        int noun = phrases.complex(token);
        if (noun == token) {
            return false;
        }
        int behind = noun;
        for (int steps = 0; steps < 2 && view.isComma(behind) && phrases.behindParenthesis(behind) > behind; steps++) {
            behind = phrases.behindParenthesis(behind);
        }
        VerbGroup verb = view.verb(phrases.skipAdverbs(behind));
        boolean asks = verb != null && view.lexicon().verbs(view.lower(verb.head())).stream().anyMatch(hit -> hit.verb().is(CueClass.REQUEST));
        return verb != null && verb.isFinite() && (asks || isSpeech(verb)) && (asks || verb.to() >= view.end() || view.is(verb.to(), "that") || view.is(phrases.behindAdjuncts(verb.to()), "that")
                || view.opens(verb.to()) || phrases.startsClause(verb.to()) || has(verb, "np") || has(verb, "addr") || has(verb, "as"));
    }

    private boolean isSpeech(VerbGroup verb) {
        return view.lexicon().verbs(view.lower(verb.head())).stream().map(Lexicon.VerbHit::verb)
                .anyMatch(one -> one.has("quote") || one.has("zero") || one.has("addr"));
    }

    private boolean has(VerbGroup verb, String pattern) {
        return view.lexicon().verbs(view.lower(verb.head())).stream().anyMatch(hit -> hit.verb().has(pattern));
    }
}
