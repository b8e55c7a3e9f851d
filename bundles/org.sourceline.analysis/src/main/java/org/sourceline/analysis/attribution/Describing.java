package org.sourceline.analysis.attribution;

import java.util.Set;

import org.sourceline.analysis.lexicon.WordClasses;
import org.sourceline.analysis.tag.Tag;

/** Whether words behind a comma tell who somebody is, so that they belong to the name before it. */
final class Describing {

    private static final Set<String> INCLUDED = Set.of("who", "which", "whose", "whom", "also", "widely", "formerly", "then", "once", "now",
            "known", "along", "together", "as", "including", "speaking", "citing", "quoting", "one", "himself", "herself", "itself", "both");
    /** What happens to somebody before he speaks tells of the occasion, not of him. */
    private static final Set<String> QUESTIONED = Set.of("asked", "pressed", "questioned", "contacted", "reached", "challenged", "quizzed", "told",
            "confronted", "faced", "cross-examined");

    private final SentenceView view;
    private final Phrases phrases;

    Describing(SentenceView view, Phrases phrases) {
        this.view = view;
        this.phrases = phrases;
    }

    /** Whether what begins behind a comma tells who somebody is, so that it belongs to the name. */
    boolean isDescription(int token) {
        if (INCLUDED.contains(view.lower(token)) || isDescribingParticiple(phrases.skipAdverbs(token)) || isDescribingPhrase(token)) {
            return true;
        }
        boolean noun = view.isOf(token, "article") || view.isOf(token, "possessive") || view.name(token) != null
                || view.isTag(token, Tag.NOUN) || view.isTag(token, Tag.PROPN) || view.isTag(token, Tag.ADJ) || view.word(token).isNumber() && view.isComma(token + 1);
        return noun && view.verb(token) == null && view.value(token) == null || view.word(token).isNumber();
    }

    /** "first reported by the paper", "dated 3 May": but what was asked of somebody tells of the occasion. */
    private boolean isDescribingParticiple(int token) {
        VerbGroup verb = view.verb(token);
        return verb != null && verb.from() == token && verb.auxiliary() < 0 && verb.form().isParticiple() && !QUESTIONED.contains(view.lower(token))
                && (view.isOf(verb.to(), "preposition") || view.isDate(verb.to()));
    }

    /** "of the campaign group", "among them two ministers", "to which it was sent", "parts of which were read". */
    boolean isDescribingPhrase(int token) {
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
}
