package org.sourceline.analysis.sentence;

import org.sourceline.analysis.token.Tokens;
import org.sourceline.analysis.token.Word;

/**
 * A sentence: some tokens in a row.
 *
 * @param from the first token
 * @param to the token behind the last
 * @param block the index of its block in the reading text
 */
public record Sentence(Tokens tokens, int from, int to, int block) {

    public int size() {
        return to - from;
    }

    /** The word at an index of the sentence. */
    public Word word(int index) {
        return tokens.word(from + index);
    }

    /** The word at an index in lower case; an empty string outside the sentence. */
    public String lower(int index) {
        return index >= 0 && index < size() ? tokens.lower(from + index) : "";
    }
}
