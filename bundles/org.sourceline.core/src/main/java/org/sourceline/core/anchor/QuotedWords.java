package org.sourceline.core.anchor;

import java.util.Arrays;

import org.sourceline.core.model.Passage;
import org.sourceline.core.model.TextSpan;

/**
 * The words that a passage quotes, with those of its context that are whole.
 *
 * @param tokens of prefix, words and suffix in one
 * @param from the first token to compare
 * @param to the first token behind those to compare
 * @param first the first token that is the passage's own
 * @param last the first token behind the passage's own
 */
record QuotedWords(Tokens tokens, int from, int to, int first, int last) {

    static QuotedWords of(Passage passage, Vocabulary vocabulary) {
        String text = passage.prefix() + passage.exact() + passage.suffix();
        Tokens tokens = Tokens.of(text, vocabulary);
        int first = tokens.firstEndingAfter(passage.prefix().length());
        int last = tokens.firstStartingAt(passage.prefix().length() + passage.exact().length());
        int from = first > 0 && tokens.start(0) == 0 ? 1 : 0;
        int to = tokens.count();
        if (to > last && tokens.end(to - 1) == text.length()) {
            to--;
        }
        return new QuotedWords(tokens, Math.min(from, first), to, first, last);
    }

    boolean isEmpty() {
        return first >= last;
    }

    int[] ids() {
        return Arrays.copyOfRange(tokens.ids(), from, to);
    }

    int[] ids(int start, int end) {
        return Arrays.copyOfRange(tokens.ids(), start, end);
    }

    /** How many words and marks of context there are. */
    int context() {
        return to - from - (last - first);
    }

    /** How many letters there are from the first token to compare to the last. */
    int letters() {
        return tokens.end(to - 1) - tokens.start(from);
    }

    /**
     * The passage's own words in a text that holds them and their context.
     *
     * @param place the token of the text where {@link #ids()} begin
     */
    TextSpan placeIn(Tokens text, int place, Passage passage) {
        return own(text, place + first - from, passage);
    }

    /** The passage's own words in a text that holds them from a token on. */
    TextSpan own(Tokens text, int token, Passage passage) {
        int start = text.start(token) + Math.max(0, passage.prefix().length() - tokens.start(first));
        int cut = Math.max(0, tokens.end(last - 1) - passage.prefix().length() - passage.exact().length());
        int end = text.end(token + last - 1 - first) - cut;
        int lead = Math.max(0, tokens.start(first) - passage.prefix().length());
        boolean same = start >= lead && text.text().startsWith(passage.exact(), start - lead);
        if (same) {
            return new TextSpan(start - lead, start - lead + passage.exact().length());
        }
        return new TextSpan(start, Math.max(start, end));
    }
}
