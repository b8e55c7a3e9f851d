package org.sourceline.analysis.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * An entry of the lexicon, for those who show it.
 *
 * @param file the data file that it stands in
 * @param section the class of verbs and nouns that attribute; else the section of the file
 * @param words the word or words
 * @param detail the frames of verbs and nouns that attribute; else empty
 */
public record LexiconEntry(String file, String section, String words, String detail) {

    private static final List<String> FRAMES = List.of("verbs.txt", "nouns.txt");
    private static final List<String> SECTIONS = List.of("sources.txt", "words.txt", "people.txt", "organisations.txt", "places.txt",
            "demonyms.txt", "values.txt", "abbreviations.txt");

    /** All entries that the rules ask for, in the order of the files; the long lists of cities, given names and dictionary words are left out. */
    public static List<LexiconEntry> all(Language language) {
        List<LexiconEntry> entries = new ArrayList<>();
        for (String file : FRAMES) {
            for (String line : language.file(file).lines()) {
                String[] parts = line.split("\\|");
                DataFile.entries(parts[0]).forEach(word -> entries.add(new LexiconEntry(file, parts[1].strip(), word, parts[2].strip())));
            }
        }
        for (String file : SECTIONS) {
            language.file(file).sections().forEach((section, words) -> words.forEach(
                    word -> entries.add(new LexiconEntry(file, section, word, ""))));
        }
        return entries;
    }
}
