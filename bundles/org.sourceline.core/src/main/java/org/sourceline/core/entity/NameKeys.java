package org.sourceline.core.entity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a name is compared by.
 *
 * @param key the name in small letters, with single spaces
 * @param words of the key, without stops
 * @param plain its letters and digits alone, without accents and in small letters
 * @param initials the first letters of its words, small words left out, in capitals
 * @param acronym the name without stops if it is of capitals alone; else empty
 */
record NameKeys(String key, List<String> words, String plain, String initials, String acronym) {

    private static final int SHORTEST_ACRONYM = 3;
    private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "for", "in", "on", "de", "la", "du", "von", "van");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BLANKS_OR_STOPS = Pattern.compile("[\\s.]+");
    private static final Pattern BLANKS_OR_HYPHENS = Pattern.compile("[\\s-]+");
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{" + SHORTEST_ACRONYM + ",}");

    static NameKeys of(String name) {
        String key = BLANKS.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
        List<String> words = Arrays.stream(BLANKS_OR_STOPS.split(key)).filter(word -> !word.isEmpty()).toList();
        String plain = OTHER_SIGNS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        String stopless = name.replace(".", "");
        return new NameKeys(key, words, plain, initials(name), ACRONYM.matcher(stopless).matches() ? stopless : "");
    }

    private static String initials(String name) {
        return Arrays.stream(BLANKS_OR_HYPHENS.split(name)).filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT)))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1))).collect(Collectors.joining()).toUpperCase(Locale.ROOT);
    }

    /** The last of its words; empty if it has none. */
    String surname() {
        return words.isEmpty() ? "" : words.getLast();
    }

    /** Whether there are enough initials to be what others call it. */
    boolean hasInitials() {
        return initials.length() >= SHORTEST_ACRONYM;
    }
}
