package org.sourceline.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the command line that a user reads, from {@code org/sourceline/cli/messages.properties}. */
public final class Texts {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.sourceline.cli.messages", Locale.ROOT);

    private Texts() {
    }

    /**
     * A text as it stands.
     *
     * @throws java.util.MissingResourceException if there is none of that key
     */
    public static String get(String key) {
        return BUNDLE.getString(key);
    }

    /** A text with its arguments in place; numbers are written without grouping. */
    public static String get(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
    }

    /** The one of two texts that fits a number: {@code key.one} or {@code key.many}, in which {@code {0}} is the number. */
    public static String count(String key, int number) {
        return get(key + (number == 1 ? ".one" : ".many"), Integer.toString(number));
    }
}
