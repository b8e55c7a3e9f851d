package org.sourceline.analysis.value;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.ValueWords;
import org.sourceline.analysis.token.Tokens;
import org.sourceline.analysis.token.Word;

/** Reads numbers in figures and words, with their magnitude: "85 billion", "a million", "twenty-five", "millions of". */
final class Numbers {

    /**
     * A number in the text.
     *
     * @param to the token behind it
     * @param amount null where it is left open, as in "millions"
     * @param exact whether it stands in figures
     */
    record Found(int to, @Nullable BigDecimal amount, boolean exact) {

        /** As the files write it: significant digits and a power of ten. */
        @Nullable String text() {
            if (amount == null) {
                return null;
            }
            BigDecimal plain = amount.stripTrailingZeros();
            int exponent = plain.precision() - plain.scale() - 1;
            int power = exponent >= 12 ? 12 : exponent >= 9 ? 9 : exponent >= 6 ? 6 : 0;
            return power == 0 ? amount.toPlainString() : plain.movePointLeft(power).stripTrailingZeros().toPlainString() + "e" + power;
        }
    }

    private final Tokens tokens;
    private final ValueWords words;

    Numbers(Tokens tokens, ValueWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** The number that begins at a token and ends before {@code limit}, or null. */
    @Nullable Found at(int token, int limit) {
        if (token >= limit) {
            return null;
        }
        Word word = tokens.word(token);
        if (word.isNumber()) {
            BigDecimal value = figures(word.text());
            return value == null ? null : magnitude(token + 1, limit, value, true);
        }
        if (words.has("plural-magnitudes", word.lower())) {
            return plural(token, limit);
        }
        return word.isWord() ? spelled(token, limit) : null;
    }

    private static @Nullable BigDecimal figures(String text) {
        String plain = text.replace(",", "");
        boolean clean = plain.length() <= 30 && plain.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && plain.indexOf('.') == plain.lastIndexOf('.');
        return clean ? new BigDecimal(plain) : null;
    }

    /** "twenty-five", "one hundred", "a million", "half a billion". */
    private @Nullable Found spelled(int token, int limit) {
        int at = token;
        BigDecimal sum = BigDecimal.ZERO;
        boolean open = false;
        if (tokens.lower(at).equals("half") && tokens.lower(at + 1).equals("a")
                && words.has("magnitudes", tokens.lower(at + 2))) {
            return magnitude(at + 2, limit, new BigDecimal("0.5"), false);
        }
        while (at < limit && words.has("numbers", tokens.lower(at)) && at - token < 6) {
            int value = words.number("numbers", tokens.lower(at));
            open |= value == 0;
            sum = sum.add(BigDecimal.valueOf(value));
            at++;
            if (at + 1 < limit && tokens.lower(at).equals("-") && words.has("numbers", tokens.lower(at + 1))) {
                at++;
            }
        }
        if (at == token) {
            return null;
        }
        Found found = magnitude(at, limit, sum, false);
        return open ? new Found(found.to(), null, false) : found;
    }

    private Found magnitude(int token, int limit, BigDecimal value, boolean exact) {
        int at = token;
        BigDecimal result = value;
        if (at + 1 < limit && tokens.lower(at).equals("-") && words.has("magnitudes", tokens.lower(at + 1))
                && tokens.lower(at + 1).length() > 3) {
            at++;
        }
        while (at < limit && words.has("magnitudes", tokens.lower(at)) && at - token < 3) {
            result = result.movePointRight(words.number("magnitudes", tokens.lower(at)));
            at++;
        }
        return new Found(at, result, exact);
    }

    /** "millions of", "hundreds of thousands of": the last "of" belongs to what is counted. */
    private Found plural(int token, int limit) {
        int at = token + 1;
        while (at + 1 < limit && tokens.lower(at).equals("of") && (words.has("plural-magnitudes", tokens.lower(at + 1))
                || words.has("magnitudes", tokens.lower(at + 1)))) {
            at += 2;
        }
        return new Found(at, null, false);
    }
}
