package org.sourceline.analysis.attribution;

import org.sourceline.analysis.entity.NameMention;
import org.sourceline.analysis.lexicon.VerbForm;
import org.sourceline.analysis.tag.Tag;
import org.sourceline.analysis.token.Quotation;
import org.sourceline.analysis.value.ValueMention;
import org.sourceline.core.model.EntityKind;

/** Noun phrases and prepositional phrases, read from left to right. */
final class Phrases {

    private final SentenceView view;

    Phrases(SentenceView view) {
        this.view = view;
    }

    /**
     * The token behind the simple noun phrase that begins at a token: determiner, adjectives, nouns, possessives of more such. {@code at}
     * itself if none begins there.
     */
    int noun(int at) {
        boolean owner = view.isOf(at, "possessive") && (!view.is(at, "her") || view.has(at + 1) && isNominal(at + 1));
        if (view.isOf(at, "personal") && !owner || view.is(at, "himself") || view.is(at, "herself")) {
            return at + 1;
        }
        int end = quantified(at);
        boolean noun = false;
        if (isDeterminer(end)) {
            noun = !view.isOf(end, "article") && !view.isOf(end, "possessive");
            end++;
        }
        while (view.has(end)) {
            int quoted = quotedWords(at, end);
            if (quoted > end) {
                noun = true;
                end = quoted;
                continue;
            }
            if (!isNominal(end) || end > at && startsNew(at, end)) {
                break;
            }
            NameMention name = view.name(end);
            ValueMention value = view.value(end);
            boolean last = view.isTag(end, Tag.ADJ) && end + 1 >= view.end();
            noun |= last || name != null || value != null || view.isTag(end, Tag.NOUN) || view.isTag(end, Tag.PROPN) || view.isOf(end, "pronoun")
                    || !view.isTag(end, Tag.ADJ) || end > at && view.word(end).isCapitalised();
            end = name != null ? name.to() : value != null ? value.to() : end + 1;
            if (view.is(end, "'s") || view.is(end, "'") && !view.isInQuotation(end)) {
                end++;
            }
        }
        return noun ? end : at;
    }

    /** The token behind "at least", "more than" and the like where a number follows; {@code at} if it is none. */
    private int quantified(int at) {
        for (int length = 3; length > 0; length--) {
            int number = at + length;
            if (view.has(number) && (view.word(number).isNumber() || view.isTag(number, Tag.NUM)) && view.value(at) == null
                    && view.lexicon().is("quantifier", joined(at, number))) {
                return number;
            }
        }
        return at;
    }

    private String joined(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(text.isEmpty() ? "" : " ").append(view.lower(i));
        }
        return text.toString();
    }

    /** The token behind a few words in quotation marks inside the phrase: 'a "special" price'. */
    private int quotedWords(int from, int at) {
        Quotation quotation = view.quotation(at);
        boolean inside = quotation != null && quotation.open() == at && quotation.closed() && quotation.size() <= 7
                && (at > from || view.isOf(at - 1, "article")) && !view.isComma(quotation.close() - 1) && !view.isFiniteVerb(at + 1);
        return inside && quotation != null ? quotation.close() + 1 : at;
    }

    private boolean isDeterminer(int token) {
        return view.isOf(token, "determiner") && !view.is(token, "that") || view.is(token, "that") && view.isTag(token + 1, Tag.NOUN)
                && (view.isTag(token, Tag.DET) || view.verb(token - 1) != null && view.verb(token + 2) == null);
    }

    private boolean isNominal(int token) {
        if (view.name(token) != null || view.value(token) != null) {
            return true;
        }
        if (view.is(token, "-") || view.is(token, "&") || view.is(token, "/") && view.tokens().isGlued(token)) {
            return view.tokens().isGlued(token) && view.isWord(token + 1);
        }
        if (!view.isWord(token) && !view.word(token).isNumber() && !view.isTag(token, Tag.SYM)) {
            return false;
        }
        if (view.is(token - 1, "-") && view.tokens().isGlued(token)) {
            return true;
        }
        VerbGroup verb = view.verb(token);
        boolean participle = verb != null && verb.auxiliary() < 0 && verb.form() != VerbForm.PAST && !verb.infinitive()
                && (verb.form() == VerbForm.GERUND || verb.form().isParticiple()) && view.isTag(token + 1, Tag.NOUN)
                && !view.isOf(token - 1, "subject-pronoun");
        if (verb != null && !participle) {
            return false;
        }
        boolean closed = view.isOf(token, "preposition") || view.isOf(token, "subordinator") || view.isOf(token, "conjunction")
                || view.isOf(token, "personal") || view.isOf(token, "article") || view.is(token, "that") || view.isOf(token, "relative")
                || view.isOf(token, "possessive") || view.is(token, "to") || view.isOf(token, "negation");
        return !closed && !(view.isTag(token, Tag.ADV) && !view.isTag(token + 1, Tag.ADJ) && !view.isTag(token + 1, Tag.NUM))
                && !(view.isOf(token, "adverb") && !view.isTag(token, Tag.ADJ) && !view.isTag(token, Tag.NOUN));
    }

    /** A name behind a plain noun with an article before it, or behind another name, begins a phrase of its own. */
    private boolean startsNew(int from, int token) {
        NameMention name = view.name(token);
        boolean afterName = view.name(token - 1) != null && view.name(token - 1) != name;
        if (name != null && name.from() == token) {
            boolean owned = view.isOf(from, "possessive") || view.is(from, "a") || view.is(from, "an");
            return afterName || owned && token > from + 1 && view.isTag(token - 1, Tag.NOUN) || view.value(token - 1) != null;
        }
        ValueMention value = view.value(token);
        return value != null && value.from() == token && value.kind() == EntityKind.DATE
                && !view.is(token - 1, "-") || value == null && afterName && view.isTag(token, Tag.DET);
    }

    /** The token behind the noun phrase with the phrases that hang on it: "of", "for", "at" and the like. */
    int complex(int at) {
        int end = noun(at);
        while (end > at && isAttached(end)) {
            int next = noun(end + 1);
            if (next == end + 1) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private boolean isAttached(int token) {
        return switch (view.lower(token)) {
            case "of", "for", "at", "from", "with", "in", "on", "close", "inside", "within", "behind", "near", "to", "and", "by", "about" ->
                    !(view.value(token + 1) != null && !view.is(token, "of")) && !(view.is(token, "and") && startsClause(token + 1))
                            && !(view.is(token, "to") && view.verb(token + 1) != null);
            default -> false;
        };
    }

    /** The token behind a prepositional phrase or date that begins at a token, or {@code at}. */
    int adjunct(int at) {
        ValueMention value = view.value(at);
        if (value != null && value.from() == at) {
            return value.to();
        }
        boolean phrase = view.isOf(at, "preposition") && noun(at + 1) > at + 1;
        if (view.isOf(at, "adverb") && !phrase) {
            return at + 1;
        }
        if (!phrase && view.isTag(at, Tag.ADV) && !view.isOf(at, "negation")) {
            return at + 1;
        }
        if (view.is(at, "at") && view.lower(at + 1).matches("first|last|once|present|least|best")) {
            return at + 2;
        }
        if (!view.isOf(at, "preposition") || view.is(at, "than") || view.is(at, "like")) {
            return at;
        }
        int end = noun(at + 1);
        while (end > at + 1 && view.is(end, "of")) {
            int next = noun(end + 1);
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        return end > at + 1 ? end : at;
    }

    /** The token behind the prepositional phrases and participles that begin at a token: "in a letter published by the guild". */
    int behindAdjuncts(int at) {
        int end = at;
        for (int steps = 0; steps < 6; steps++) {
            VerbGroup verb = view.verb(end);
            boolean participle = steps > 0 && verb != null && verb.from() == end && verb.auxiliary() < 0 && verb.form().isParticiple();
            int next = participle && verb != null ? verb.to() : adjunct(end);
            if (next == end) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** Whether a noun phrase with a finite verb behind it begins at a token: a clause without "that". */
    boolean startsClause(int at) {
        if (view.is(at, "there") && view.verb(at + 1) != null) {
            return true;
        }
        if (view.isDate(at)) {
            return false;
        }
        int end = at;
        int subject = complex(end);
        if (subject == at) {
            return false;
        }
        for (int tries = 0; tries < 4; tries++) {
            int behind = skipAdverbs(subject);
            VerbGroup verb = view.verb(view.opens(behind) ? behind + 1 : behind);
            if (verb != null && verb.isFinite() && verb.from() >= at) {
                return true;
            }
            if (view.is(subject, "and") || view.is(subject, "or")) {
                int other = complex(subject + 1);
                if (other == subject + 1) {
                    return false;
                }
                subject = other;
                continue;
            }
            int next = view.isOf(subject, "preposition") ? adjunct(subject) : view.isComma(subject) ? behindParenthesis(subject) : subject;
            if (verb != null && !verb.isFinite() && !verb.infinitive()) {
                next = adjunct(verb.to());
            }
            if (view.is(subject, "who") || view.is(subject, "which") || view.is(subject, "that")) {
                return hasLaterVerb(subject);
            }
            if (next == subject) {
                return false;
            }
            subject = next;
        }
        return false;
    }

    private boolean hasLaterVerb(int at) {
        int finite = 0;
        for (VerbGroup group : view.verbs()) {
            finite += group.from() > at && group.isFinite() ? 1 : 0;
        }
        return finite >= 2;
    }

    int skipAdverbs(int at) {
        int token = at;
        while (view.isTag(token, Tag.ADV) && view.verb(token) == null || view.isOf(token, "adverb") && view.verb(token) == null) {
            token++;
        }
        return token;
    }

    /** The token behind ", …," where the commas are near; the comma itself if there is no second one. */
    int behindParenthesis(int comma) {
        for (int i = comma + 1; i < view.to() && i - comma < 25; i++) {
            if (view.isComma(i)) {
                return i + 1;
            }
            if (view.opens(i)) {
                return comma;
            }
        }
        return comma;
    }
}
