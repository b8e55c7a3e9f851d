package org.sourceline.analysis.token;

import java.util.Arrays;

/** The distinct word forms of one article: a hash table that looks a form up without making a string of it first. Not thread-safe. */
final class Vocabulary {

    private Word[] table = new Word[1 << 12];
    private int size;

    /** The word of a part of the text. */
    Word intern(String text, int start, int end, Word.Kind kind) {
        int hash = hash(text, start, end);
        int at = hash & table.length - 1;
        while (table[at] != null) {
            Word word = table[at];
            if (word.length() == end - start && word.kind() == kind && text.startsWith(word.text(), start)) {
                return word;
            }
            at = at + 1 & table.length - 1;
        }
        Word made = new Word(text.substring(start, end), kind);
        table[at] = made;
        if (++size * 2 > table.length) {
            grow();
        }
        return made;
    }

    private void grow() {
        Word[] old = table;
        table = new Word[old.length * 2];
        Arrays.stream(old).filter(word -> word != null).forEach(this::put);
    }

    private void put(Word word) {
        int at = hash(word.text(), 0, word.length()) & table.length - 1;
        while (table[at] != null) {
            at = at + 1 & table.length - 1;
        }
        table[at] = word;
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        hash *= 0x9e3779b9;
        return hash ^ hash >>> 15;
    }
}
