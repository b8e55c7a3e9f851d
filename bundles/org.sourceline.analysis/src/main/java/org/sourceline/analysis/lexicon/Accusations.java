package org.sourceline.analysis.lexicon;

import java.util.List;

/** The words that make a cue an accusation, from {@code accusing.txt}. */
public final class Accusations {

    /** Those of English. */
    public static final Accusations ENGLISH = new Accusations(DataFile.read("en", "accusing.txt"));

    private final List<String> beginnings;

    private Accusations(DataFile file) {
        this.beginnings = file.lines().stream().flatMap(line -> DataFile.entries(line).stream()).toList();
    }

    /** @param cue the words of a cue, in lower case */
    public boolean isIn(String cue) {
        for (String word : cue.split("[^\\p{L}]+")) {
            if (beginnings.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
    }
}
