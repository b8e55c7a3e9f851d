package org.sourceline.analysis.token;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks within a paragraph: outermost quotations only, straight and curly marks, in one pass. A mark that no other fits is
 * left out, except one at the head of a paragraph, which quotes the whole of it, as newspapers do where speech runs over paragraphs.
 */
public final class QuotationFinder {

    private final Tokens tokens;
    private final int from;
    private final int to;
    private final List<Quotation> found = new ArrayList<>();

    private QuotationFinder(Tokens tokens, int from, int to) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
    }

    /** The quotations among the tokens from one up to another, the latter excluded, in order and not overlapping. */
    public static List<Quotation> find(Tokens tokens, int from, int to) {
        QuotationFinder finder = new QuotationFinder(tokens, from, to);
        finder.pair(false);
        if (finder.found.isEmpty()) {
            finder.pair(true);
        }
        return finder.found;
    }

    private void pair(boolean single) {
        int open = -1;
        for (int i = from; i < to; i++) {
            if (!isMark(i, single)) {
                continue;
            }
            if (open < 0) {
                open = opens(i) ? i : -1;
            } else if (closes(i)) {
                found.add(new Quotation(open, i, true));
                open = -1;
            } else if (opens(i) && isAsymmetric(i) && nextIsFar(open, i)) {
                open = i;
            }
        }
        if (open >= 0 && !single && (open == from || found.isEmpty() && open - from <= 2) && open + 1 < to) {
            found.add(new Quotation(open, to - 1, false));
        }
    }

    private boolean nextIsFar(int open, int again) {
        return again - open > 400;
    }

    private boolean isMark(int token, boolean single) {
        Word word = tokens.word(token);
        if (!word.isQuote()) {
            return false;
        }
        char c = word.text().charAt(0);
        return single ? Quotes.isSingle(c) && word.length() == 1 : Quotes.isDouble(c) || word.length() == 2;
    }

    private boolean isAsymmetric(int token) {
        char c = tokens.word(token).text().charAt(0);
        return Quotes.isOpening(c);
    }

    private boolean opens(int token) {
        char c = tokens.word(token).text().charAt(0);
        if (Quotes.isOpening(c)) {
            return true;
        }
        if (Quotes.isClosing(c)) {
            return false;
        }
        boolean gluedLeft = token > from && tokens.isGlued(token) && !isOpener(token - 1);
        boolean gluedRight = token + 1 < to && tokens.isGlued(token + 1);
        return !gluedLeft && (gluedRight || token == from || !Quotes.isApostrophe(c));
    }

    private boolean closes(int token) {
        char c = tokens.word(token).text().charAt(0);
        if (Quotes.isOpening(c)) {
            return false;
        }
        if (Quotes.isApostrophe(c)) {
            return token > from && tokens.isGlued(token) && !isPossessive(token) && !(token + 1 < to && tokens.isGlued(token + 1)
                    && tokens.word(token + 1).isWord());
        }
        return true;
    }

    /** An apostrophe behind a plural, with a noun to follow; a closing mark mostly has a comma, stop or verb at it. */
    private boolean isPossessive(int token) {
        Word before = tokens.word(token - 1);
        return before.lower().endsWith("s") && before.isWord() && token + 1 < to && tokens.word(token + 1).isWord();
    }

    private boolean isOpener(int token) {
        String text = tokens.word(token).text();
        return text.equals("(") || text.equals("[") || text.startsWith("-") || text.equals("\u2014") || text.equals("\u2013")
                || tokens.word(token).isQuote();
    }
}
