package org.sourceline.analysis.lexicon;

import java.util.List;
import java.util.HashMap;
import java.util.Map;

/** Words that reports of one event use for each other. Immutable; read once for each language. */
public final class Synonyms {

    private static final String FILE = "synonyms.txt";

    private final Map<String, String> heads = new HashMap<>();

    private Synonyms(DataFile file) {
        for (String line : file.lines()) {
            String head = DataFile.entries(line).getFirst();
            DataFile.entries(line).forEach(word -> heads.putIfAbsent(word, head));
        }
    }

    /** The synonyms of a language, by its ISO 639 code. */
    public static Synonyms of(String language) {
        return Language.of(language).load(Synonyms.class, "", List.of(FILE), () -> new Synonyms(Language.of(language).file(FILE)));
    }

    /** All words that stand in a group, each with the first word of its group. */
    public Map<String, String> heads() {
        return Map.copyOf(heads);
    }
}
