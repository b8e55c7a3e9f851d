package org.sourceline.core.anchor;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;

/** The words and marks of a text, in order, without the white space. Offsets are UTF-16 units of the text. */
final class Tokens {

    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] ids = new int[64];
    private int count;

    private Tokens(String text) {
        this.text = text;
    }

    static Tokens of(String text, Vocabulary words) {
        Tokens tokens = new Tokens(text);
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Characters.isSpace(c)) {
                at += Character.charCount(c);
            } else {
                int end = tokens.end(at, c);
                tokens.add(at, end, words.number(tokens.spelling(at, end, c)));
                at = end;
            }
        }
        return tokens;
    }

    private int end(int at, int first) {
        int end = at + Character.charCount(first);
        if (Characters.isOfWord(first)) {
            while (end < text.length() && continues(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
        } else if ((first == '\'' || first == '`') && end < text.length() && text.charAt(end) == first) {
            end++;
        }
        return end;
    }

    private static boolean continues(int c) {
        return Characters.isOfWord(c) || Characters.isIgnorable(c);
    }

    private String spelling(int at, int end, int first) {
        if (Characters.isQuote(first)) {
            return "'";
        }
        return Characters.isDash(first) ? "-" : text.substring(at, end);
    }

    private void add(int start, int end, int id) {
        if (count == ids.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            ids = Arrays.copyOf(ids, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        ids[count++] = id;
    }

    String text() {
        return text;
    }

    int count() {
        return count;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    int id(int token) {
        return ids[token];
    }

    /** The numbers of all words. */
    int[] ids() {
        return Arrays.copyOf(ids, count);
    }

    String word(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** The first token that ends behind an offset; {@link #count()} if none does. */
    int firstEndingAfter(int offset) {
        int found = Arrays.binarySearch(ends, 0, count, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The first token that starts at an offset or behind it. */
    int firstStartingAt(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : -found - 1;
    }

    /**
     * Which words may not change in a passage. A word that has a capital only because a sentence begins there is none of them; it is
     * recognised by standing in the text without the capital too.
     *
     * @param words those of all texts that are compared
     */
    BitSet heavy(Vocabulary words, Segments sentences) {
        BitSet heavy = new BitSet(count);
        for (int i = 0; i < count; i++) {
            String word = word(i);
            boolean afterQuote = i > 0 && ends[i - 1] == starts[i] && Characters.isQuote(text.charAt(starts[i] - 1));
            if (Weight.isHeavy(word, afterQuote) && !(sentences.beginsAt(i) && isCommon(word, words)) || isDecimalMark(i)) {
                heavy.set(i);
            }
        }
        return heavy;
    }

    private static boolean isCommon(String word, Vocabulary words) {
        String lower = word.toLowerCase(Locale.ROOT);
        return !lower.equals(word) && word.chars().skip(1).noneMatch(Character::isUpperCase) && !Weight.isListed(lower)
                && words.contains(lower);
    }

    private boolean isDecimalMark(int i) {
        char c = text.charAt(starts[i]);
        return (c == '.' || c == ',') && starts[i] > 0 && ends[i] < text.length() && Character.isDigit(text.charAt(starts[i] - 1))
                && Character.isDigit(text.charAt(ends[i]));
    }
}
