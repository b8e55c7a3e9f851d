package org.sourceline.analysis.lexicon;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words that reports of one event use for each other. Immutable; read once for each language. */
public final class Synonyms {

    private static final String FILE = "synonyms.txt";

    private final Map<String, String> heads = new LinkedHashMap<>();

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

    /** All words that stand in a group, each with the first word of its group; in the order of the file. */
    public Map<String, String> heads() {
        return Collections.unmodifiableMap(heads);
    }
}
