package org.sourceline.analysis.compare.article;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.token.Tokens;
import org.sourceline.analysis.token.Word;

/**
 * The numbers of an article, however they are written: "1,200", "sixteen", "twenty-five", "three hundred", "1.5 million", "two dozen". "One" alone is as often
 * no number.
 */
final class Numerals {

    private static final Map<String, Integer> WORDS = words();
    private static final Map<String, Integer> MAGNITUDES = Map.of("dozen", 12, "hundred", 100, "thousand", 1000, "million", 1_000_000, "billion", 1_000_000_000);

    private final Tokens tokens;
    private final Map<Integer, Numeral> byToken = new HashMap<>();

    /**
     * A number in the text, from a token up to another, the latter excluded.
     *
     * @param digits plain, without the commas between thousands
     */
    record Numeral(int from, int to, String digits) {
    }

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
                "seventeen", "eighteen", "nineteen").forEach(word -> words.put(word, words.size() + 1));
        int tens = 2;
        for (String word : List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")) {
            words.put(word, 10 * tens++);
        }
        return Map.copyOf(words);
    }

    Numerals(Tokens tokens) {
        this.tokens = tokens;
        for (int token = 0; token < tokens.size();) {
            Numeral one = read(token);
            for (int part = token; one != null && part < one.to; part++) {
                byToken.put(part, one);
            }
            token = one == null ? token + 1 : one.to;
        }
    }

    /** The number of which a token is part; null if it is part of none. */
    @Nullable Numeral at(int token) {
        return byToken.get(token);
    }

    private @Nullable Numeral read(int from) {
        Word word = tokens.word(from);
        if (word.isNumber()) {
            return figures(from, word.lower().replace(",", ""));
        }
        Integer simple = WORDS.get(word.lower());
        int to = from + 1;
        if (simple == null) {
            return word.is("dozen") ? new Numeral(from, to, "12") : null;
        }
        int value = simple;
        if (value >= 20 && tokens.lower(to).equals("-") && WORDS.getOrDefault(tokens.lower(to + 1), 10) < 10) {
            value += WORDS.getOrDefault(tokens.lower(to + 1), 0);
            to += 2;
        }
        Numeral found = scaled(from, to, BigDecimal.valueOf(value));
        return value == 1 && found.to == to ? null : found;
    }

    private Numeral figures(int from, String digits) {
        boolean clean = digits.length() < 16 && digits.matches("\\d+(\\.\\d+)?");
        return clean ? scaled(from, from + 1, new BigDecimal(digits)) : new Numeral(from, from + 1, digits);
    }

    private Numeral scaled(int from, int to, BigDecimal value) {
        Integer magnitude = MAGNITUDES.get(tokens.lower(to));
        if (magnitude == null) {
            return new Numeral(from, to, value.toPlainString());
        }
        return new Numeral(from, to + 1, value.multiply(BigDecimal.valueOf(magnitude)).stripTrailingZeros().toPlainString());
    }
}
