package org.sourceline.analysis.lexicon;

import java.util.List;


/** The words of a language that are written small. Inflected forms are traced to their lemma by their endings. */
public final class CommonWords {

    private static final String FILE = "common-words.txt";

    private final WordClasses words;

    private CommonWords(Language language) {
        words = WordClasses.of(language, FILE);
    }

    public static CommonWords of(Language language) {
        return language.load(CommonWords.class, "", List.of(FILE), () -> new CommonWords(language));
    }

    /** Whether the form, in lower case, is one of a word in everyday use. */
    public boolean isEveryday(String form) {
        return has("common", form);
    }

    /** Whether the form, in lower case, is one of any word of the dictionary. */
    public boolean isKnown(String form) {
        return has("common", form) || has("rare", form);
    }

    private boolean has(String section, String form) {
        return words.has(section, form) || stripped(section, form, "s", "") || stripped(section, form, "es", "")
                || stripped(section, form, "ies", "y") || stripped(section, form, "ed", "") || stripped(section, form, "ed", "e")
                || stripped(section, form, "ing", "") || stripped(section, form, "ing", "e") || stripped(section, form, "er", "e")
                || stripped(section, form, "er", "");
    }

    private boolean stripped(String section, String form, String ending, String instead) {
        return form.length() > ending.length() + 2 && form.endsWith(ending)
                && words.has(section, form.substring(0, form.length() - ending.length()) + instead);
    }
}
