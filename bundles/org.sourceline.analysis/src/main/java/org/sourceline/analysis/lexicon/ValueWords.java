package org.sourceline.analysis.lexicon;

import java.util.List;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The words of dates, numbers and money of a language, with what they stand for. */
public final class ValueWords {

    private static final String FILE = "values.txt";

    private final Map<String, Set<String>> sections;
    private final Map<String, Map<String, String>> values = new HashMap<>();

    private ValueWords(DataFile file) {
        sections = file.sections();
        sections.forEach((section, entries) -> {
            Map<String, String> map = new HashMap<>();
            entries.forEach(entry -> {
                int equals = entry.lastIndexOf('=');
                map.put(equals < 0 ? entry : entry.substring(0, equals), equals < 0 ? entry : entry.substring(equals + 1));
            });
            values.put(section, map);
        });
    }

    public static ValueWords of(Language language) {
        return language.load(ValueWords.class, "", List.of(FILE), () -> new ValueWords(language.file(FILE)));
    }

    /** Whether the word, in lower case, is in the section. */
    public boolean has(String section, String word) {
        return values.getOrDefault(section, Map.of()).containsKey(word);
    }

    /** What the word stands for, in lower case; null if it is not in the section. */
    public @Nullable String get(String section, String word) {
        return values.getOrDefault(section, Map.of()).get(word);
    }

    /** What the word stands for as a number; 0 if it is not in the section. */
    public int number(String section, String word) {
        String value = get(section, word);
        return value == null ? 0 : Integer.parseInt(value);
    }
}
