package org.sourceline.core.anchor;

import java.util.Locale;
import java.util.Set;

/**
 * Words that must not change in a passage that is attached without a person: names, numbers and negations. A word with a capital or a
 * digit, or of a script without capitals, may be one. The lists hold number words, negations and verbs of denial of English, and the
 * commonest negations of German, French and Spanish.
 */
final class Weight {

    private static final Set<String> NUMBERS = Set.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty",
            "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "hundreds", "thousand", "thousands", "million", "millions", "billion",
            "billions", "trillion", "trillions", "half", "third", "quarter", "dozen", "dozens", "double", "triple", "twice", "first", "second",
            "percent", "per", "cent", "mn", "bn", "m", "b", "k");

    private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor",
            "without", "cannot", "hardly", "scarcely", "barely", "unlikely", "false", "falsely", "untrue", "deny", "denies", "denied",
            "denying", "denial", "refuse", "refuses", "refused", "refusing", "reject", "rejects", "rejected", "rejecting", "dispute",
            "disputes", "disputed", "decline", "declines", "declined", "declining", "fail", "fails", "failed", "failing", "lack", "lacks",
            "lacked", "except", "unless", "dont", "didnt", "doesnt", "isnt", "wasnt", "arent", "werent", "wont", "wouldnt", "cant", "couldnt",
            "hasnt", "havent", "hadnt", "nicht", "kein", "keine", "keinen", "nie", "niemand", "jamais", "ne", "pas", "non", "nunca");

    private Weight() {
    }

    /**
     * Whether a word may not change.
     *
     * @param word as it stands in the text
     * @param afterQuote whether a quotation mark or apostrophe stands right before it, as in {@code didn't}
     */
    static boolean isHeavy(String word, boolean afterQuote) {
        int first = word.codePointAt(0);
        if (afterQuote && word.equalsIgnoreCase("t")) {
            return true;
        }
        if ("$%\u00a3\u20ac\u00a5\u2030\u20bd".indexOf(first) >= 0) {
            return true;
        }
        if (word.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || Character.getType(c) == Character.OTHER_LETTER)) {
            return true;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return NUMBERS.contains(lower) || NEGATIONS.contains(lower);
    }

    /** Whether a word begins with a capital only because a sentence does. */
    static boolean isListed(String lower) {
        return NUMBERS.contains(lower) || NEGATIONS.contains(lower);
    }
}
