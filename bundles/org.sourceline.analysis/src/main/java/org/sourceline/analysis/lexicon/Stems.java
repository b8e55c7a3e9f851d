package org.sourceline.analysis.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reduces words to what their forms, spellings and synonyms share: Porter's stem of the American spelling, without "-ment", which his
 * algorithm keeps behind short stems; then the head of the word's group of synonyms. Each article has its own, so that what was reduced once need not be again.
 */
public final class Stems {

    private static final Pattern BRITISH = Pattern.compile("(?<=\\p{L}{3}[a-z&&[^aeou]])is(?=(e|ed|es|er|ers|ing|ation|ations|ational)$)");
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019](s|re|ve|ll|d|m)?$");

    private final PorterStemmer porter = new PorterStemmer();
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();

    public Stems(Synonyms synonyms) {
        synonyms.heads().forEach((word, head) -> groups.putIfAbsent(word.contains(" ") ? word : plain(word), plain(head)));
    }

    /** The stem of two words that are one expression; null if they are none. */
    public @Nullable String ofTwo(String first, String second) {
        return groups.get(first + ' ' + second);
    }

    /** @param lower a word in lower case with straight apostrophes */
    public synchronized String of(String lower) {
        return known.computeIfAbsent(lower, word -> {
            String stem = plain(word);
            return groups.getOrDefault(stem, stem);
        });
    }

    private String plain(String word) {
        String bare = POSSESSIVE.matcher(word).replaceAll("");
        String spelled = BRITISH.matcher(bare).replaceAll("iz");
        String stem = porter.stem(spelled);
        return stem.endsWith("ment") && stem.length() > 6 ? porter.stem(stem.substring(0, stem.length() - 4)) : stem;
    }
}
