package org.sourceline.analysis.compare.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.token.Range;
import org.sourceline.analysis.token.Tokens;

/**
 * Finds what a statement says of its subject besides its main verb: what befell it, in a passive behind a pronoun ("until he was sacked"), and what it is or is
 * called ("the diary was genuine", "the diary as a forgery").
 */
final class Predicates {

    /** How many adverbs may stand between a form of "be" and what it leads to. */
    private static final int ADVERBS = 3;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Terms terms;

    Predicates(Tokens tokens, Lexicon lexicon, Terms terms) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.terms = terms;
    }

    Set<String> of(List<Range> stretches) {
        Set<String> found = new LinkedHashSet<>();
        for (Range stretch : stretches) {
            for (int token = stretch.from(); token < stretch.to(); token++) {
                if (lexicon.is("be", tokens.lower(token)) && !tokens.lower(token).startsWith("'")) {
                    said(token, stretch, found);
                } else if (tokens.lower(token).equals("as") && token > stretch.from()) {
                    add(noun(token + 1, stretch.to()), found);
                }
            }
        }
        return found;
    }

    private void said(int be, Range stretch, Set<String> found) {
        int token = be + 1;
        while (token < Math.min(stretch.to(), be + 1 + ADVERBS) && (lexicon.is("adverb", tokens.lower(token)) || lexicon.is("auxiliary", tokens.lower(token)) || tokens.lower(token).endsWith("ly"))) {
            token++;
        }
        if (token >= stretch.to() || lexicon.is("negation", tokens.lower(token))) {
            return;
        }
        if (!lexicon.isPast(tokens.lower(token))) {
            add(noun(token, stretch.to()), found);
        } else if (isBehindPronoun(be, stretch.from())) {
            add(token, found);
        }
    }

    private boolean isBehindPronoun(int be, int from) {
        int token = be - 1;
        while (token > from && (lexicon.is("auxiliary", tokens.lower(token)) || lexicon.is("adverb", tokens.lower(token)))) {
            token--;
        }
        return token >= from && lexicon.is("subject-pronoun", tokens.lower(token));
    }

    /** What stands behind an article, or without one. */
    private int noun(int from, int to) {
        int token = from < to && lexicon.is("article", tokens.lower(from)) ? from + 1 : from;
        return token < to && tokens.word(token).isWord() && !lexicon.is("preposition", tokens.lower(token)) && !lexicon.is("determiner", tokens.lower(token)) ? token : -1;
    }

    private void add(int token, Set<String> found) {
        if (token >= 0) {
            terms.of(token, token + 1).stream().filter(Terms::isStem).forEach(found::add);
        }
    }
}
