package org.sourceline.cli;

import java.nio.file.Path;

/** Makes text from outside fit to be printed: an article or a file name must not steer the terminal. */
public final class Printable {

    private static final char MARK = '\uFFFD';

    private Printable() {
    }

    /** The text with every control character (C0, C1, delete; line ends too) shown as a replacement mark. */
    public static String line(String text) {
        StringBuilder line = null;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                line = line == null ? new StringBuilder(text) : line;
                line.setCharAt(i, MARK);
            }
        }
        return line == null ? text : line.toString();
    }

    /** A path as messages name it. */
    public static String path(Path path) {
        return line(path.toString());
    }
}
