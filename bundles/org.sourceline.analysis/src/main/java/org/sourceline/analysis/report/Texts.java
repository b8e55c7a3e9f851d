package org.sourceline.analysis.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.sourceline.core.model.Named;

/** The words of reports. */
final class Texts {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.sourceline.analysis.messages", Locale.getDefault(),
            Texts.class.getClassLoader());

    private Texts() {
    }

    static String get(String key, Object... arguments) {
        String text = BUNDLE.getString("report." + key);
        return arguments.length == 0 ? text.replace("''", "'") : new MessageFormat(text, Locale.getDefault()).format(arguments);
    }

    /** What readers call a value of the format. */
    static String term(Named value) {
        return get("term." + value.json());
    }

    /** On one line. */
    static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
