package org.sourceline.analysis.compare.article;

import java.util.ArrayList;
import java.util.List;

import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.lexicon.VerbForm;
import org.sourceline.analysis.token.Range;
import org.sourceline.analysis.token.Tokens;
import org.sourceline.analysis.token.Word;

/**
 * What only tells who somebody is: a phrase between commas behind a name ("Petra Vanstone, chief engineer of Hollin Water,"), and one before a
 * comma and a name at the head of a sentence or behind another comma. Two reports of one act describe the people in it in their own ways.
 */
final class Appositions {

    private static final int LONGEST = 14;

    private final Tokens tokens;
    private final Mentions mentions;
    private final Lexicon lexicon;

    Appositions(Tokens tokens, Mentions mentions, Lexicon lexicon) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.lexicon = lexicon;
    }

    /** What is left of the tokens from one up to another, the latter excluded. */
    List<Range> without(int from, int to) {
        List<Range> left = new ArrayList<>();
        int start = from;
        int open = from - 1;
        boolean described = false;
        for (int token = from; token <= to; token++) {
            if (token < to && !tokens.word(token).is(",")) {
                continue;
            }
            int begin = described && token == to ? -1 : begin(open, token, from, to);
            described = begin >= 0;
            if (described) {
                left.add(new Range(start, Math.max(start, begin)));
                start = token;
            }
            open = token;
        }
        left.add(new Range(start, to));
        left.removeIf(Range::isEmpty);
        return left.isEmpty() ? List.of(new Range(from, to)) : left;
    }

    /** Where a description begins that ends at a comma or the end of the stretch; negative if there is none. */
    private int begin(int open, int close, int from, int to) {
        boolean behind = open > from && mentions.entity(open - 1) != null && close - open > 2;
        boolean before = close + 1 < to && mentions.entity(close + 1) != null;
        if (close - open - 1 > LONGEST || close - open <= 1) {
            return -1;
        }
        if (isPhrase(open + 1, close) && (behind && mentions.entity(open + 1) == null || before && (open < from || behind))) {
            return open;
        }
        return before ? owned(open, close) : -1;
    }

    /** Where a phrase with a possessive begins that ends at a comma with a name behind it: "met with {Halmere's safety board}, Skerry". */
    private int owned(int open, int close) {
        for (int token = close - 2; token > open + 1; token--) {
            if (tokens.word(token).is("'s") && mentions.entity(token - 1) != null && isPhrase(token + 1, close)) {
                return token - 1;
            }
        }
        return -1;
    }

    /** Whether there is no verb, relative or conjunction at its head, so that it cannot be a clause. */
    private boolean isPhrase(int from, int to) {
        for (int token = from; token < to; token++) {
            Word word = tokens.word(token);
            if (lexicon.is("auxiliary", word.lower()) && !word.lower().startsWith("'") || lexicon.is("relative", word.lower())
                    || (word.lower().endsWith("ed") || isPast(word)) && mentions.entity(token) == null) {
                return false;
            }
        }
        String head = tokens.lower(from);
        return !lexicon.is("conjunction", head) && !lexicon.is("subordinator", head) && !lexicon.is("preposition", head) && !head.endsWith("ing")
                && lexicon.verbs(head).isEmpty() && lexicon.form(head) == null;
    }

    private boolean isPast(Word word) {
        VerbForm form = lexicon.form(word.lower());
        return form == VerbForm.PAST || form == VerbForm.PAST_OR_PARTICIPLE;
    }
}
