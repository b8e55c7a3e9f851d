package org.sourceline.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the user interface, all in {@code messages.properties}; {@code plugin.xml} takes its own from there too. */
public final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.sourceline.ui.messages", Locale.getDefault(),
            Messages.class.getClassLoader());

    private Messages() {
    }

    /**
     * The text of a key.
     *
     * @param arguments for the places {@code {0}}, {@code {1}} …; with none the text is taken as it stands, quotes included
     * @throws java.util.MissingResourceException if there is no such key
     */
    public static String get(String key, Object... arguments) {
        String text = BUNDLE.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.getDefault()).format(arguments);
    }
}
