package org.sourceline.core.anchor;

/** What kinds of characters the alignment of texts tells apart. */
final class Characters {

    private static final String QUOTES = "'\"`\u00b4\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u2032\u2033";
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    private Characters() {
    }

    /** A quotation mark or apostrophe of any style: they are all the same to a comparison. */
    static boolean isQuote(int c) {
        return QUOTES.indexOf(c) >= 0;
    }

    static boolean isDash(int c) {
        return DASHES.indexOf(c) >= 0;
    }

    /** A soft hyphen, or something without width: it changes no word. */
    static boolean isIgnorable(int c) {
        return c == 0xad || c == 0xfeff || c >= 0x200b && c <= 0x200f || c == 0x2060;
    }

    static boolean isSpace(int c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || isIgnorable(c);
    }

    /** Part of a word of several characters; in scripts without spaces each character stands for itself. */
    static boolean isOfWord(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
        return (Character.isLetterOrDigit(c) || mark) && !standsAlone(c);
    }

    /** A letter of a script that sets no spaces between words. */
    static boolean standsAlone(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
