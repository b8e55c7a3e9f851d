package org.sourceline.analysis.compare.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.compare.difference.Difference;
import org.sourceline.analysis.lexicon.Lexicon;

/** Finds passages that a quotation repeats almost, but not quite, word for word. */
final class Alterations {

    private static final int FEWEST = 5;
    private static final int MOST = 150;
    /** The share of the words that must be kept where the other article quotes too. */
    private static final double ALIKE = 0.6;
    /** And where the words are only in its text. */
    private static final double VERY_ALIKE = 0.8;
    /** More than this share of the words that say something must be kept. */
    private static final double MOSTLY = 0.5;
    /** How many words around the expected place are looked at. */
    private static final int MARGIN = 4;

    private final WordText text;
    private final List<Finder.Found> quoted;
    private final Lexicon lexicon;

    /**
     * @param text the words of the other article
     * @param quoted which of them stand in quotation marks
     */
    Alterations(WordText text, List<Finder.Found> quoted, Lexicon lexicon) {
        this.text = text;
        this.quoted = quoted;
        this.lexicon = lexicon;
    }

    /** A place with what was changed there. */
    record Altered(Finder.Found place, Difference.Wording wording, int kept) {
    }

    /** The most similar passage, if one is similar enough. */
    Optional<Altered> find(Quote quote) {
        List<String> words = quote.words();
        if (words.size() < FEWEST || words.size() > MOST) {
            return Optional.empty();
        }
        Altered best = null;
        for (Finder.Found place : places(words)) {
            Altered one = compare(words, place);
            if (one != null && (best == null || one.kept > best.kept)) {
                best = one;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Where the passage would stand if one of its runs of three words stands where it should. */
    private Set<Finder.Found> places(List<String> words) {
        Set<Finder.Found> places = new HashSet<>();
        for (int i = 0; i + 2 < words.size(); i++) {
            for (int at : text.places(words.get(i))) {
                if (at + 2 < text.size() && text.word(at + 1).equals(words.get(i + 1)) && text.word(at + 2).equals(words.get(i + 2))) {
                    places.add(new Finder.Found(Math.max(0, at - i - MARGIN), Math.min(text.size(), at - i + words.size() + MARGIN)));
                }
            }
        }
        return places;
    }

    private @Nullable Altered compare(List<String> words, Finder.Found window) {
        List<String> there = words(window);
        int[] extent = new WordDifference(there, words).extent();
        Finder.Found place = new Finder.Found(window.from() + extent[0], window.from() + extent[1]);
        Finder.Found whole = wholeQuotation(place, words.size());
        WordDifference difference = new WordDifference(words(whole), words);
        double kept = (double) difference.common() / Math.max(words.size(), whole.to() - whole.from());
        double least = isQuoted(whole) ? ALIKE : VERY_ALIKE;
        return kept >= least && kept < 1 && hasContent(words, whole) ? new Altered(whole, new Difference.Wording(difference.edits()), difference.common()) : null;
    }

    /** The quotation of the other article if the place is nearly all of it, so that a changed first or last word is seen. */
    private Finder.Found wholeQuotation(Finder.Found place, int size) {
        for (Finder.Found one : quoted) {
            if (one.from() <= place.from() && place.to() <= one.to() && one.to() - one.from() <= size + MARGIN) {
                return one;
            }
        }
        return place;
    }

    private boolean isQuoted(Finder.Found place) {
        return quoted.stream().anyMatch(one -> one.from() <= place.from() && place.to() <= one.to());
    }

    private List<String> words(Finder.Found place) {
        List<String> words = new ArrayList<>();
        for (int i = place.from(); i < place.to(); i++) {
            words.add(text.word(i));
        }
        return words;
    }

    /** Whether at least two of the words that were kept say something, and most of those that say something were kept: "sat down and typed", "sat down and wept". */
    private boolean hasContent(List<String> words, Finder.Found place) {
        Set<String> kept = new HashSet<>(words(place));
        kept.retainAll(words);
        long content = words.stream().distinct().filter(this::isContent).count();
        long same = kept.stream().filter(this::isContent).count();
        return same >= 2 && same > MOSTLY * content;
    }

    private boolean isContent(String word) {
        return !lexicon.is("determiner", word) && !lexicon.is("pronoun", word) && !lexicon.is("preposition", word) && !lexicon.is("auxiliary", word)
                && !lexicon.is("conjunction", word);
    }
}
