package org.sourceline.analysis.token;

/** Which characters are quotation marks or apostrophes. */
public final class Quotes {

    private Quotes() {
    }

    public static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /** Any quotation mark, apostrophes included. */
    public static boolean isMark(char c) {
        return isDouble(c) || isSingle(c);
    }

    public static boolean isDouble(char c) {
        return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u201e' || c == '\u201f' || c == '\u00ab' || c == '\u00bb';
    }

    public static boolean isSingle(char c) {
        return c == '\'' || c == '\u2018' || c == '\u2019' || c == '\u201a' || c == '`' || c == '\u2039' || c == '\u203a';
    }

    /** Whether the mark can only open. */
    static boolean isOpening(char c) {
        return c == '\u201c' || c == '\u201e' || c == '\u201f' || c == '\u2018' || c == '\u201a' || c == '\u00ab' || c == '\u2039' || c == '`';
    }

    /** Whether the mark can only close (or be an apostrophe). */
    static boolean isClosing(char c) {
        return c == '\u201d' || c == '\u2019' || c == '\u00bb' || c == '\u203a';
    }
}
