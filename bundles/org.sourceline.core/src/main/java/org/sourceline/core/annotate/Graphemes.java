package org.sourceline.core.annotate;

import java.text.BreakIterator;
import java.util.Locale;

/** What a reader takes for one character: a letter with its accents, an emoji of several code points (Unicode UAX #29, as the JDK has it). */
final class Graphemes {

    /** How far around an offset a grapheme is looked for, in UTF-16 units. */
    private static final int WINDOW = 64;

    private Graphemes() {
    }

    /** The last boundary at or before an offset. */
    static int floor(String text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return Math.clamp(offset, 0, text.length());
        }
        int from = lineStart(text, offset);
        BreakIterator graphemes = over(text, from, Math.min(text.length(), offset + WINDOW));
        return graphemes.isBoundary(offset - from) ? offset : from + graphemes.preceding(offset - from);
    }

    /** The first boundary at or behind an offset. */
    static int ceiling(String text, int offset) {
        int floor = floor(text, offset);
        return floor == offset ? offset : next(text, floor);
    }

    /** The boundary behind an offset that is one itself; the end of the text has none, and stays. */
    static int next(String text, int offset) {
        if (offset >= text.length()) {
            return text.length();
        }
        BreakIterator graphemes = over(text, offset, Math.min(text.length(), offset + WINDOW));
        return offset + graphemes.next();
    }

    /** The boundary before an offset that is one itself; the start of the text stays. */
    static int previous(String text, int offset) {
        return offset <= 0 ? 0 : floor(text, offset - 1);
    }

    /** A boundary to begin at: text breaks between graphemes at white space, whatever stands before it. */
    private static int lineStart(String text, int offset) {
        int start = offset;
        int limit = Math.max(0, offset - WINDOW);
        while (start > limit && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static BreakIterator over(String text, int start, int end) {
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(text.substring(start, end));
        return graphemes;
    }
}
