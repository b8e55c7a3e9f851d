package org.sourceline.analysis;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words in which the analyser tells what it could not do. */
final class AnalysisWords {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.sourceline.analysis.messages", Locale.getDefault(),
            AnalysisWords.class.getClassLoader());

    private AnalysisWords() {
    }

    static String get(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.getDefault()).format(arguments);
    }
}
