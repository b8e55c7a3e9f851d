package org.sourceline.analysis.compare.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.token.Word;

/** Whole numbers as articles write them: in digits, or in one word from "two" to "ninety". "One" is as often no number. */
final class NumberWords {

    private static final Map<String, String> WORDS = words();

    private NumberWords() {
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        List<String> small = List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
                "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
        small.forEach(word -> words.put(word, String.valueOf(words.size() + 2)));
        int tens = 2;
        for (String word : List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")) {
            words.put(word, String.valueOf(10 * tens++));
        }
        return Map.copyOf(words);
    }

    /** The number in digits, without the commas between thousands; null if a word is none. */
    static @Nullable String of(Word word) {
        return word.isNumber() ? word.lower().replace(",", "") : WORDS.get(word.lower());
    }
}
