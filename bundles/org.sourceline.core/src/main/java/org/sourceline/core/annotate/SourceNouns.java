package org.sourceline.core.annotate;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.sourceline.core.model.SourceKind;

/** Tells the kind of an unnamed source from its nouns: "court filings" are a document, "a neighbour" is a person. The nouns are in a file. */
final class SourceNouns {

    private static final ResourceBundle NOUNS = ResourceBundle.getBundle("org.sourceline.core.annotate.source-nouns", Locale.ROOT,
            SourceNouns.class.getClassLoader());

    private SourceNouns() {
    }

    /** The kind of the first noun that is known; an anonymous person if none is. */
    static SourceKind kindOf(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (!word.isEmpty() && NOUNS.containsKey(word)) {
                return SourceKind.of(NOUNS.getString(word))
                        .orElseThrow(() -> new MissingResourceException("no source kind", "source-nouns", word));
            }
        }
        return SourceKind.ANONYMOUS_PERSON;
    }
}
