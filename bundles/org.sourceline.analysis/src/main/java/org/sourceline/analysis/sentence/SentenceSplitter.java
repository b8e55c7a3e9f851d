package org.sourceline.analysis.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.token.Quotation;
import org.sourceline.analysis.token.Quotes;
import org.sourceline.analysis.token.Tokens;
import org.sourceline.analysis.token.Word;

/**
 * Splits a paragraph into sentences. Speech in quotation marks stays with the words that attribute it, and what has no end is cut at
 * {@link #MAX} tokens, so that nothing that looks at whole sentences can take more than linear time.
 */
public final class SentenceSplitter {

    /** The longest sentence in tokens. */
    public static final int MAX = 400;
    /** A quotation longer than this, in tokens, is split like other text. */
    private static final int LONG_QUOTATION = 200;

    private final Tokens tokens;
    private final Lexicon lexicon;

    public SentenceSplitter(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** The sentences of the tokens from one up to another, the latter excluded. */
    public List<Sentence> split(int from, int to, List<Quotation> quotations, int block) {
        List<Sentence> sentences = new ArrayList<>();
        int start = from;
        int quotation = 0;
        for (int i = from; i < to; i++) {
            while (quotation < quotations.size() && quotations.get(quotation).close() < i) {
                quotation++;
            }
            boolean quoted = quotation < quotations.size() && isInside(quotations.get(quotation), i);
            int end = quoted ? 0 : endOf(i, to);
            if (end == 0 && i - start + 1 >= MAX) {
                end = i + 1;
            }
            if (end > 0) {
                sentences.add(new Sentence(tokens, start, end, block));
                start = end;
                i = end - 1;
            }
        }
        if (start < to) {
            sentences.add(new Sentence(tokens, start, to, block));
        }
        return sentences;
    }

    /** Whether the token lies so deep in the quotation that no sentence may end at it. */
    private static boolean isInside(Quotation quotation, int token) {
        return quotation.open() <= token && token < quotation.close() - (quotation.closed() ? 1 : 0)
                && quotation.size() <= LONG_QUOTATION;
    }

    /** The token behind the sentence if one ends at this token, else 0. */
    private int endOf(int token, int to) {
        Word word = tokens.word(token);
        boolean abbreviation = word.isWord() && word.text().endsWith(".");
        if (!abbreviation && !isStop(word)) {
            return 0;
        }
        int end = token + 1;
        while (end < to && isClosing(end)) {
            end++;
        }
        if (end >= to) {
            return end;
        }
        if (abbreviation && end == token + 1) {
            return endsAtAbbreviation(word, token, end) ? end : 0;
        }
        return continues(end) ? 0 : end;
    }

    private static boolean isStop(Word word) {
        return word.isPunctuation() && (word.text().charAt(0) == '.' || word.is("!") || word.is("?") || word.is("\u2026"));
    }

    private boolean isClosing(int token) {
        Word word = tokens.word(token);
        if (!tokens.isGlued(token)) {
            return false;
        }
        boolean mark = word.isQuote() && (token + 1 >= tokens.size() || !tokens.isGlued(token + 1) || !isOpener(token));
        return mark || word.is(")") || word.is("]") || isStop(word);
    }

    private boolean isOpener(int token) {
        char c = tokens.word(token).text().charAt(0);
        return c == '\u201c' || c == '\u2018' || Quotes.isDouble(c) && tokens.word(token + 1).isCapitalised();
    }

    private boolean continues(int next) {
        Word word = tokens.word(next);
        if (word.isWord()) {
            return !word.isCapitalised() && Character.isLowerCase(word.text().codePointAt(0));
        }
        return word.isPunctuation() && (word.is(",") || word.is(";") || word.is(":"));
    }

    private boolean endsAtAbbreviation(Word word, int token, int next) {
        String bare = word.lower().substring(0, word.length() - 1);
        boolean never = lexicon.abbreviations("title").contains(bare)
                || lexicon.abbreviations("month").contains(bare) && tokens.word(next).isNumber() || bare.length() == 1;
        if (never || !tokens.word(next).isCapitalised() && !tokens.word(next).isQuote()) {
            return false;
        }
        return tokens.word(next).isQuote() || lexicon.is("starter", tokens.word(next).text().toLowerCase(Locale.ROOT));
    }
}
