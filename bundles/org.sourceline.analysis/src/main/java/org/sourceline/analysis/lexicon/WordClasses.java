package org.sourceline.analysis.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists of one data file, by section, in lower case. */
public final class WordClasses {

    private final Map<String, Set<String>> sections;

    private WordClasses(Map<String, Set<String>> sections) {
        this.sections = sections;
    }

    /** The lists of a file that ships with the analyser. */
    public static WordClasses of(Language language, String file) {
        return language.load(WordClasses.class, file, List.of(file), () -> new WordClasses(language.file(file).sections()));
    }

    public boolean has(String section, String word) {
        return words(section).contains(word);
    }

    public Set<String> words(String section) {
        return sections.getOrDefault(section, Set.of());
    }
}
