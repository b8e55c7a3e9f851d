package org.sourceline.analysis.token;

import java.util.Arrays;

import org.sourceline.core.model.TextSpan;

/** The tokens of a text, in order. Offsets are UTF-16 units of that text. */
public final class Tokens {

    private final Word[] words;
    private final int[] starts;

    private Tokens(Word[] words, int[] starts) {
        this.words = words;
        this.starts = starts;
    }

    public int size() {
        return starts.length;
    }

    public Word word(int token) {
        return words[token];
    }

    /** The word in lower case, or an empty string outside the text. */
    public String lower(int token) {
        return token >= 0 && token < words.length ? words[token].lower() : "";
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return starts[token] + words[token].length();
    }

    /** Whether nothing stands between the token and the one before it. */
    public boolean isGlued(int token) {
        return token > 0 && token < starts.length && end(token - 1) == starts[token];
    }

    /** What the tokens from one up to another, the latter excluded, cover. */
    public TextSpan span(int from, int to) {
        return new TextSpan(starts[from], end(to - 1));
    }

    /** The first token that ends behind the offset; {@link #size()} if there is none. */
    public int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        if (found >= 0) {
            return found;
        }
        int before = -found - 2;
        return before >= 0 && end(before) > offset ? before : before + 1;
    }

    /** Collects tokens from left to right. */
    static final class Builder {

        private Word[] words = new Word[256];
        private int[] starts = new int[256];
        private int size;

        void add(Word word, int start) {
            if (size == starts.length) {
                words = Arrays.copyOf(words, size * 2);
                starts = Arrays.copyOf(starts, size * 2);
            }
            words[size] = word;
            starts[size++] = start;
        }

        Tokens build() {
            return new Tokens(Arrays.copyOf(words, size), Arrays.copyOf(starts, size));
        }
    }
}
