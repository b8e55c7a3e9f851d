package org.sourceline.analysis.lexicon;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;

/** The words in which problems of lexicon files are told. */
final class LexiconWords {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.sourceline.analysis.messages", Locale.getDefault(),
            LexiconWords.class.getClassLoader());

    private LexiconWords() {
    }

    static String get(String key, @Nullable Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.getDefault()).format(arguments);
    }
}
