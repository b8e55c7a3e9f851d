package org.sourceline.app;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the application, in {@code messages.properties}. */
final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.sourceline.app.messages", Locale.getDefault(),
            Messages.class.getClassLoader());

    private Messages() {
    }

    static String get(String key, Object... arguments) {
        String text = BUNDLE.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.getDefault()).format(arguments);
    }
}
