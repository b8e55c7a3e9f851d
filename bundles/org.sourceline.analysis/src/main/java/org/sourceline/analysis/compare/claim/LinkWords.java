package org.sourceline.analysis.compare.claim;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words in which links tell why they were made. */
public final class LinkWords {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.sourceline.analysis.messages", Locale.getDefault(),
            LinkWords.class.getClassLoader());

    private LinkWords() {
    }

    /** The text of a key behind {@code link.}. */
    public static String get(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString("link." + key), Locale.getDefault()).format(arguments);
    }
}
