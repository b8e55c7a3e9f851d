package org.sourceline.core.anchor;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Numbers the words of several texts, so that equal words have equal numbers. */
final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The number of a word as it stands in a text; spellings that look the same count as the same. */
    int number(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        String plain = plain(word);
        int number = numbers.computeIfAbsent(plain, any -> numbers.size());
        numbers.put(word, number);
        return number;
    }

    /** Whether a word has been numbered. */
    boolean contains(String word) {
        return numbers.containsKey(word);
    }

    private static String plain(String word) {
        boolean ascii = word.chars().allMatch(c -> c < 0x80);
        if (ascii) {
            return word;
        }
        StringBuilder kept = new StringBuilder(word.length());
        word.codePoints().filter(c -> !Characters.isIgnorable(c)).forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }
}
