package org.sourceline.core.text;

import java.text.BreakIterator;
import java.util.Locale;

/** Cuts the line that is being written at the end of a text whenever it grows beyond {@link ReadingText#MAX_LINE}. */
final class LineCutter {

    private static final int MAX = ReadingText.MAX_LINE;
    private static final char FIRST_MARK = '\u0300';

    private final StringBuilder text;
    private final OffsetRuns.Builder runs;
    private int lineStart;

    LineCutter(StringBuilder text, OffsetRuns.Builder runs) {
        this.text = text;
        this.runs = runs;
    }

    void startLine() {
        lineStart = text.length();
    }

    /** Must be called after each unit; it waits for two units beyond the limit, so that the character there is whole. */
    void appended() {
        if (text.length() - lineStart >= MAX + 2) {
            cut();
        }
    }

    void finish() {
        while (text.length() - lineStart > MAX) {
            cut();
        }
    }

    private void cut() {
        int space = space();
        if (space > lineStart) {
            text.setCharAt(space, '\n');
            lineStart = space + 1;
        } else {
            int border = graphemeBorder();
            text.insert(border, '\n');
            runs.insert(border);
            lineStart = border + 1;
        }
    }

    /** The last space behind a sentence in the second half of the line, else the last space, else -1. */
    private int space() {
        int last = -1;
        for (int i = lineStart + MAX; i > lineStart; i--) {
            if (text.charAt(i) == ' ' && (last < 0 || LineTraits.isSentenceEnd(text, lineStart, i)) && isBorder(i)) {
                if (LineTraits.isSentenceEnd(text, lineStart, i)) {
                    return i;
                }
                last = Math.max(last, i);
            }
            if (last >= 0 && i <= lineStart + MAX / 2) {
                break;
            }
        }
        return last;
    }

    /** Whether the space stands alone and does not carry a combining mark. */
    private boolean isBorder(int space) {
        int next = space + 1;
        if (next >= text.length() || text.charAt(next) < FIRST_MARK) {
            return true;
        }
        BreakIterator borders = BreakIterator.getCharacterInstance(Locale.ROOT);
        borders.setText(text.substring(space, Math.min(text.length(), next + 2)));
        return borders.isBoundary(1);
    }

    /**
     * The last border between grapheme clusters (Unicode Standard Annex 29, as the Java platform finds them) that the line has room for.
     * A cluster as long as a line is no character of any language and is cut between code points.
     */
    private int graphemeBorder() {
        BreakIterator borders = BreakIterator.getCharacterInstance(Locale.ROOT);
        borders.setText(text.substring(lineStart));
        int border = borders.preceding(Math.min(MAX + 1, text.length() - lineStart));
        if (border <= 0) {
            int at = lineStart + MAX;
            return Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)) ? at - 1 : at;
        }
        return lineStart + border;
    }
}
