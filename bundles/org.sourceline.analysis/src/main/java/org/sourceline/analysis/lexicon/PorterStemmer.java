package org.sourceline.analysis.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Takes the endings off English words, by M. F. Porter, "An algorithm for suffix stripping" (Program 14, 1980), with the two changes its
 * author published later: "logi" for "logy" words, and "bli" for "abli".
 */
final class PorterStemmer {

    private static final Map<String, String> SECOND = endings("ational ate", "tional tion", "enci ence", "anci ance", "izer ize", "bli ble",
            "alli al", "entli ent", "eli e", "ousli ous", "ization ize", "ation ate", "ator ate", "alism al", "iveness ive", "fulness ful",
            "ousness ous", "aliti al", "iviti ive", "biliti ble", "logi log");
    private static final Map<String, String> THIRD = endings("icate ic", "ative ", "alize al", "iciti ic", "ical ic", "ful ", "ness ");
    private static final Map<String, String> FOURTH = endings("al ", "ance ", "ence ", "er ", "ic ", "able ", "ible ", "ant ", "ement ", "ment ",
            "ent ", "sion s", "tion t", "ou ", "ism ", "ate ", "iti ", "ous ", "ive ", "ize ");

    private static Map<String, String> endings(String... pairs) {
        Map<String, String> endings = new LinkedHashMap<>();
        for (String pair : pairs) {
            int space = pair.indexOf(' ');
            endings.put(pair.substring(0, space), pair.substring(space + 1));
        }
        return endings;
    }

    /** @param word in lower case; words of less than three letters are their own stems */
    String stem(String word) {
        if (word.length() < 3) {
            return word;
        }
        String stem = plural(word);
        stem = pastOrProgressive(stem);
        if (stem.endsWith("y") && hasVowel(without(stem, 1))) {
            stem = without(stem, 1) + "i";
        }
        stem = longest(stem, SECOND, before -> measure(before) > 0);
        stem = longest(stem, THIRD, before -> measure(before) > 0);
        stem = longest(stem, FOURTH, before -> measure(before) > 1);
        return last(stem);
    }

    private static String plural(String word) {
        if (word.endsWith("sses") || word.endsWith("ies")) {
            return without(word, 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? without(word, 1) : word;
    }

    private static String pastOrProgressive(String word) {
        if (word.endsWith("eed")) {
            return measure(without(word, 3)) > 0 ? without(word, 1) : word;
        }
        int ending = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
        String before = without(word, ending);
        return ending == 0 || !hasVowel(before) ? word : mended(before);
    }

    private static String mended(String stem) {
        if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
            return stem + "e";
        }
        if (endsInDouble(stem)) {
            return "lsz".indexOf(stem.charAt(stem.length() - 1)) >= 0 ? stem : without(stem, 1);
        }
        return measure(stem) == 1 && endsShort(stem) ? stem + "e" : stem;
    }

    /** Exchanges the longest ending that fits; if its condition does not hold, nothing else is tried. */
    private static String longest(String word, Map<String, String> endings, Predicate<String> condition) {
        String found = null;
        for (String ending : endings.keySet()) {
            if (word.endsWith(ending) && (found == null || ending.length() > found.length())) {
                found = ending;
            }
        }
        if (found == null) {
            return word;
        }
        String before = without(word, found.length());
        String put = endings.getOrDefault(found, "");
        boolean tested = condition.test(endings == FOURTH ? before + put : before);
        return tested ? before + put : word;
    }

    private static String last(String word) {
        String stem = word;
        if (stem.endsWith("e")) {
            String before = without(stem, 1);
            int measure = measure(before);
            stem = measure > 1 || measure == 1 && !endsShort(before) ? before : stem;
        }
        return stem.endsWith("ll") && measure(stem) > 1 ? without(stem, 1) : stem;
    }

    private static String without(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static boolean isConsonant(String word, int at) {
        return switch (word.charAt(at)) {
            case 'a', 'e', 'i', 'o', 'u' -> false;
            case 'y' -> at == 0 || !isConsonant(word, at - 1);
            default -> true;
        };
    }

    /** How often a consonant follows a vowel: Porter's m. */
    private static int measure(String word) {
        int measure = 0;
        boolean afterVowel = false;
        for (int i = 0; i < word.length(); i++) {
            boolean consonant = isConsonant(word, i);
            if (consonant && afterVowel) {
                measure++;
            }
            afterVowel = !consonant;
        }
        return measure;
    }

    private static boolean hasVowel(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!isConsonant(word, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInDouble(String word) {
        int last = word.length() - 1;
        return last > 0 && word.charAt(last) == word.charAt(last - 1) && isConsonant(word, last);
    }

    /** Consonant, vowel, consonant, the last not w, x or y: Porter's *o. */
    private static boolean endsShort(String word) {
        int last = word.length() - 1;
        return last > 1 && isConsonant(word, last) && !isConsonant(word, last - 1) && isConsonant(word, last - 2)
                && "wxy".indexOf(word.charAt(last)) < 0;
    }
}
