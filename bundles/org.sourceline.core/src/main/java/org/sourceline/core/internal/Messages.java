package org.sourceline.core.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the core that a user reads, from {@code org/sourceline/core/messages.properties}. */
public final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.sourceline.core.messages");

    private Messages() {
    }

    /**
     * A message with its arguments in place. Numbers are to be handed over as the text that shall appear.
     *
     * @throws java.util.MissingResourceException if there is no message of that key
     */
    public static String get(String key, String... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
    }

    /** A file name as it may stand in a message: control characters, such as a line end, give way to a visible mark. */
    public static String name(String fileName) {
        return fileName.replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
