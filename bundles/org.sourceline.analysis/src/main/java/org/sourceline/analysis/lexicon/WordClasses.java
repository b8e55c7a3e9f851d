package org.sourceline.analysis.lexicon;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The word lists of one data file, by section, in lower case. */
public final class WordClasses {

    private static final Map<String, WordClasses> LOADED = new ConcurrentHashMap<>();

    private final Map<String, Set<String>> sections;

    private WordClasses(Map<String, Set<String>> sections) {
        this.sections = sections;
    }

    /** The lists of a file that ships with the analyser. */
    public static WordClasses of(String language, String file) {
        return LOADED.computeIfAbsent(language + "/" + file, key -> new WordClasses(DataFile.read(language, file).sections()));
    }

    public boolean has(String section, String word) {
        return words(section).contains(word);
    }

    public Set<String> words(String section) {
        return sections.getOrDefault(section, Set.of());
    }
}
