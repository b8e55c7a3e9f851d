package org.sourceline.analysis.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Small words by which languages are told apart, {@code languages.txt}. */
public final class FunctionWords {

    private static final FunctionWords ALL = new FunctionWords(DataFile.read("any", "languages.txt"));

    private final Map<String, List<String>> languages = new HashMap<>();

    private FunctionWords(DataFile file) {
        file.sections().forEach((language, words) -> words.forEach(
                word -> languages.computeIfAbsent(word, key -> new ArrayList<>()).add(language)));
    }

    public static FunctionWords all() {
        return ALL;
    }

    /** The codes of the languages that have the word, in lower case, as a small word. */
    public List<String> languages(String word) {
        return languages.getOrDefault(word, List.of());
    }
}
