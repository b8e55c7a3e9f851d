package org.sourceline.analysis.attribution;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.entity.NameMention;
import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.lexicon.VerbForm;
import org.sourceline.analysis.lexicon.WordClasses;
import org.sourceline.analysis.tag.Tag;
import org.sourceline.analysis.token.Range;
import org.sourceline.core.model.EntityKind;

/** Finds who does what a verb says: the noun phrase before it, with apposition and relative clause, or behind it where they are inverted. */
final class Subjects {

    /** How far before a verb its subject may begin, in tokens. */
    private static final int REACH = 80;
    private static final Set<String> INCLUDED = Set.of("who", "which", "whose", "whom", "also", "widely", "formerly", "then", "once", "now",
            "known", "along", "together", "as", "including", "speaking", "citing", "quoting", "one", "himself", "herself", "itself", "both");
    /** What happens to somebody before he speaks tells of the occasion, not of him. */
    private static final Set<String> QUESTIONED = Set.of("asked", "pressed", "questioned", "contacted", "reached", "challenged", "quizzed", "told",
            "confronted", "faced", "cross-examined");
    private static final Set<String> BOUNDARY = Set.of(";", ":", "(", "[", "|", ".", "?", "!", "*", "\u2022", "\u25aa");

    private final SentenceView view;
    private final Phrases phrases;

    Subjects(SentenceView view, Phrases phrases) {
        this.view = view;
        this.phrases = phrases;
    }

    /** The subject before the verb, or null. */
    @Nullable Range before(VerbGroup verb) {
        return before(verb, 0);
    }

    /** The noun phrase right at the verb, without what commas set before it; null if there is none. */
    @Nullable Range bare(VerbGroup verb) {
        return phrase(withoutAdverbs(verb.from()), verb);
    }

    private @Nullable Range before(VerbGroup verb, int depth) {
        int end = withoutAdverbs(verb.from());
        if (depth > 3) {
            return null;
        }
        if (verb.isGerund() && !view.isComma(end - 1) && (view.isTag(end - 1, Tag.NOUN) || view.name(end - 1) != null) && !isWritten(end)) {
            return phrase(end, verb);
        }
        if (verb.isGerund() || view.is(end - 1, "and") || view.is(end - 1, "or") || view.is(end - 1, "but") || verb.infinitive()) {
            return shared(verb, depth);
        }
        if (view.isComma(end - 1)) {
            Range first = view.isHeading() ? firstOfRow(end - 1) : null;
            return first != null ? first : acrossParenthesis(end - 1);
        }
        return extended(phrase(end, verb));
    }

    private int withoutAdverbs(int from) {
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
                return phrase && !isDescribingPhrase(i + 1) && phrases.behindAdjuncts(i + 1) == end && isDescription(behindCommaBefore(i)) ? i + 1 : end;
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

    /** The subject of a participle or a second verb is that of the verb before it. */
    private @Nullable Range shared(VerbGroup verb, int depth) {
        VerbGroup best = null;
        for (VerbGroup group : view.verbs()) {
            if (group.to() > verb.from()) {
                break;
            }
            boolean relative = view.isOf(group.from() - 1, "relative") || view.isOf(withoutAdverbs(group.from()) - 1, "relative");
            boolean quoted = view.isInQuotation(group.head()) && !view.isInQuotation(verb.head());
            if (group.isFinite() && !relative && (!quoted || best == null)) {
                boolean cue = !view.lexicon().verbs(view.lower(group.head())).isEmpty();
                boolean thought = cue && best != null && view.isOf(group.from() - 1, "subject-pronoun") && view.lexicon().verbs(view.lower(group.head())).stream()
                        .allMatch(hit -> hit.verb().is(CueClass.BELIEVE));
                cue &= !thought;
                boolean keeps = best != null && (isCue(best) || hasThat(best, group)) && !cue && isContentOf(best, group);
                best = keeps ? best : group;
            }
        }
        return best == null ? null : before(best, depth + 1);
    }

    /** "has written to the council asking": it is the writer who asks, not the council. */
    private boolean isWritten(int end) {
        for (VerbGroup group : view.verbs()) {
            boolean near = group.to() < end && end - group.to() < 9 && group.isFinite() && !group.passive();
            if (near && view.is(group.to(), "to") && phrases.complex(group.to() + 1) == end) {
                return true;
            }
        }
        return false;
    }

    /** "rejected the claim that he lied": the later verb stands in a clause that hangs on the earlier one. */
    private boolean hasThat(VerbGroup first, VerbGroup later) {
        for (int i = first.to(); i < later.from(); i++) {
            if (view.is(i, "that") && view.lexicon().noun(view.lower(i - 1)) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isCue(VerbGroup group) {
        return view.lexicon().verbs(view.lower(group.head())).stream().anyMatch(hit -> hit.verb().has("that") || hit.verb().has("quote"));
    }

    /** Whether the verb stands in what the other one reports. */
    private boolean isContentOf(VerbGroup cue, VerbGroup group) {
        for (int i = cue.to(); i < group.from(); i++) {
            if (view.isComma(i) && view.isOf(i + 1, "conjunction") || view.is(i, ";")) {
                return false;
            }
        }
        return true;
    }

    /** "Name, a maker of things, said": the phrase before the commas, with what they enclose if that tells who it is. */
    private @Nullable Range acrossParenthesis(int comma) {
        int skipped = 0;
        for (int i = comma - 1; i >= view.from() && comma - i < REACH; i--) {
            if (view.closes(i)) {
                return null;
            }
            if (view.isComma(i)) {
                boolean age = view.word(i - 1).isNumber() && view.isComma(i - 2);
                if (skipped < 4 && (age || isListed(i + 1)) && hasCommaBefore(i)) {
                    skipped++;
                    continue;
                }
                Range noun = extended(phrase(i));
                if (noun == null) {
                    return isDescription(i + 1) ? null : nameOnly(i + 1, comma);
                }
                return isDescription(i + 1) && !isAside(i + 1, comma) ? new Range(noun.from(), comma) : noun;
            }
        }
        return nameOnly(view.from(), comma);
    }

    /** A place or an age in a row of descriptions: "Jane Roe, 44, of Mill Lane, Northholm, denies". */
    private boolean isListed(int token) {
        NameMention name = view.name(token);
        boolean place = name != null && name.entity().kind() == EntityKind.PLACE && view.isComma(name.to());
        return place || view.is(token, "of") || view.is(token, "from") && view.name(token + 1) != null;
    }

    private boolean hasCommaBefore(int comma) {
        for (int i = comma - 1; i >= view.from() && comma - i < 12; i--) {
            if (view.isComma(i)) {
                return true;
            }
        }
        return false;
    }

    /** ", the person said,": words that attribute the whole, no description. */
    private boolean isAside(int from, int to) {
        VerbGroup last = view.verb(to - 1);
        return last != null && last.isFinite() && !view.isOf(from, "relative") && isCue(last);
    }

    /** "Name, said" with a stray comma. */
    private @Nullable Range nameOnly(int from, int to) {
        return view.name(from) != null && phrases.noun(from) == to ? new Range(from, to) : null;
    }

    /** Whether what begins behind a comma tells who somebody is, so that it belongs to the name. */
    private boolean isDescription(int token) {
        if (INCLUDED.contains(view.lower(token)) || isDescribingParticiple(phrases.skipAdverbs(token)) || isDescribingPhrase(token)) {
            return true;
        }
        boolean noun = view.isOf(token, "article") || view.isOf(token, "possessive") || view.name(token) != null
                || view.isTag(token, Tag.NOUN) || view.isTag(token, Tag.PROPN) || view.isTag(token, Tag.ADJ) || view.word(token).isNumber() && view.isComma(token + 1);
        return noun && view.verb(token) == null && view.value(token) == null || view.word(token).isNumber();
    }

    /** "Trader cuts outlook, blames drought": verbs of a headline in a row have the subject of the first. */
    private @Nullable Range firstOfRow(int comma) {
        VerbGroup only = null;
        for (VerbGroup group : view.verbs()) {
            boolean before = group.isFinite() && group.to() <= comma;
            if (before && only != null) {
                return null;
            }
            only = before ? group : only;
        }
        boolean row = only != null && !view.isComma(only.from() - 1) && !view.isOf(only.from() - 1, "relative");
        return row && only != null ? before(only, 1) : null;
    }

    /** "first reported by the paper", "dated 3 May": but what was asked of somebody tells of the occasion. */
    private boolean isDescribingParticiple(int token) {
        VerbGroup verb = view.verb(token);
        return verb != null && verb.from() == token && verb.auxiliary() < 0 && verb.form().isParticiple() && !QUESTIONED.contains(view.lower(token))
                && (view.isOf(verb.to(), "preposition") || view.isDate(verb.to()));
    }

    /** "of the campaign group", "among them two ministers", "to which it was sent", "parts of which were read". */
    private boolean isDescribingPhrase(int token) {
        boolean home = (view.is(token, "of") || view.is(token, "from")) && (view.name(token - 2) != null || isPaper(token - 2)) && phrases.noun(token + 1) > token + 1;
        boolean which = view.isOf(token, "preposition") && isWhich(token + 1) || view.is(phrases.noun(token), "of") && isWhich(phrases.noun(token) + 1);
        return home || which || view.is(token, "among") && view.isOf(token + 1, "personal");
    }

    /** "The memo, from a lawyer for the bank,". */
    private boolean isPaper(int token) {
        return WordClasses.of(view.lexicon().language(), "sources.txt").has("document", view.lower(token));
    }

    private boolean isWhich(int token) {
        return view.is(token, "which") || view.is(token, "whom");
    }

    /** "Jane Roe, a lawyer" where "a lawyer" stands at the verb: the name before the comma belongs to it. */
    @Nullable Range extended(@Nullable Range noun) {
        Range listed = noun == null ? null : listed(noun);
        if (listed != null) {
            return listed;
        }
        if (noun == null || !view.isComma(noun.from() - 1) || !view.isOf(noun.from(), "article") && view.name(noun.from()) == null && !isTitled(noun)) {
            return noun;
        }
        Range whole = phrase(noun.from() - 1);
        Range before = whole == null && isTitledOrNamed(noun) ? nearest(noun.from() - 1) : whole;
        VerbGroup first = before == null ? null : view.verb(before.from());
        boolean named = isTitledOrNamed(noun);
        boolean apposed = before != null && (first == null || !first.isGerund()) && before.size() <= 14 && !hasClause(before)
                && isNamed(before) != named && (isNamed(before) || isSomebody(before)) && !view.is(before.from() - 1, "in");
        return apposed && before != null && isWholeStart(before) ? new Range(before.from(), noun.to()) : noun;
    }

    /** "The lawyer" and "the head of Nordhavn", but not "the pier". */
    private boolean isSomebody(Range phrase) {
        SourceNouns nouns = new SourceNouns(view.lexicon().language());
        String head = view.lower(nouns.head(view, phrase));
        return phrases.noun(phrase.from()) > phrase.from()
                && (nouns.is("person", head) || nouns.is("spokesperson", head) || nouns.is("organisation", head) || nouns.is("publication", head));
    }

    private boolean isTitledOrNamed(Range noun) {
        return view.name(noun.from()) != null || isTitled(noun);
    }

    /** "Chief Jane Roe": words with a capital, then the name of a person to the end. */
    private boolean isTitled(Range noun) {
        NameMention last = view.name(noun.to() - 1);
        boolean titled = last != null && last.to() == noun.to() && last.entity().kind() == EntityKind.PERSON && last.from() > noun.from();
        for (int i = noun.from(); titled && last != null && i < last.from(); i++) {
            titled = view.isWord(i) && view.name(i) == null && view.word(i).isCapitalised();
        }
        return titled;
    }

    /** Whether a phrase means somebody by name; "the head of Nordhavn" has a name, but means him by his post. */
    private boolean isNamed(Range phrase) {
        NameMention last = view.name(phrase.to() - 1);
        boolean described = view.isOf(phrase.from(), "article") || view.name(phrase.from()) == null && phrases.noun(phrase.from()) < phrase.to();
        return last != null && !(described && last.from() > phrase.from() + 1 && view.isOf(last.from() - 1, "preposition"));
    }

    /** "X, Y and Z": the names before the commas of a list. */
    private @Nullable Range listed(Range noun) {
        boolean joined = false;
        for (int i = noun.from(); i < noun.to(); i++) {
            joined |= view.is(i, "and") || view.is(i, "or") || view.is(i, "nor");
        }
        int from = noun.from();
        while (joined && view.startsName(from) && view.isComma(from - 1) && view.name(from - 2) != null) {
            NameMention name = view.name(from - 2);
            from = name == null ? from : name.from();
        }
        return from < noun.from() ? new Range(from, noun.to()) : null;
    }

    /** The simple phrase that ends before a token and that "by" brings. */
    private @Nullable Range nearest(int end) {
        for (int i = end - 1; i > view.from() && end - i < 8; i--) {
            if (view.is(i - 1, "by")) {
                return phrases.noun(i) == end ? new Range(i, end) : null;
            }
        }
        return null;
    }

    private boolean isWholeStart(Range before) {
        return before.from() == view.from() || view.isComma(before.from() - 1) || view.isInQuotation(before.from() - 1)
                || view.isOf(before.from() - 1, "conjunction") || view.is(before.from() - 1, "that") || view.is(before.from() - 1, "by");
    }

    private boolean hasClause(Range range) {
        return view.verbs().stream().anyMatch(group -> group.isFinite() && range.contains(group.head()));
    }

    /** The noun phrase that ends before a token, or null. */
    private @Nullable Range phrase(int end) {
        return phrase(end, null);
    }

    private @Nullable Range phrase(int before, @Nullable VerbGroup verb) {
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
