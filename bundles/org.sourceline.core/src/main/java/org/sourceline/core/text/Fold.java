package org.sourceline.core.text;

import java.nio.ByteBuffer;

import org.sourceline.core.model.TextSpan;

/**
 * What becomes of a character of the source text in the reading text. Right-to-left marks, joiners and variation selectors are kept: they
 * change how letters look. All characters that are not kept lie in the basic plane, so that this can be told for single UTF-16 units.
 */
enum Fold {
    /** Shown as it stands, or, for a C1 control, as the Windows-1252 character that was surely meant. */
    KEEP,
    /** White space: a run of it becomes one space, or the end of a line. */
    SPACE,
    /** Left out: control characters, and marks that only tell where a line may be broken. */
    DROP;

    static final char SOFT_HYPHEN = '\u00AD';
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char WORD_JOINER = '\u2060';
    private static final char NO_BREAK = '\uFEFF';
    private static final char NEXT_LINE = '\u0085';
    private static final int FIRST_CJK_STOP = 0x3000;
    private static final int LAST_CJK_STOP = 0x303F;
    private static final int FIRST_WIDE_STOP = 0xFF00;
    private static final int LAST_WIDE_STOP = 0xFF0F;
    private static final String MEANT_BY_C1 = meantByC1();

    static Fold of(char c) {
        if (c > ' ' && c < '\u007F') {
            return KEEP;
        }
        if (c == ' ' || c == NEXT_LINE || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return SPACE;
        }
        return switch (c) {
            case SOFT_HYPHEN, ZERO_WIDTH_SPACE, WORD_JOINER, NO_BREAK -> DROP;
            default -> Character.isISOControl(c) && shown(c) == c ? DROP : KEEP;
        };
    }

    /** The character that stands for a kept one in the reading text. */
    static char shown(char c) {
        return c >= '\u0080' && c <= '\u009F' ? MEANT_BY_C1.charAt(c - '\u0080') : c;
    }

    /** Whether the character is of a script that has no spaces between words, so that a line may end anywhere and no space is missing. */
    static boolean standsAlone(int codePoint) {
        return Character.isIdeographic(codePoint) || switch (Character.UnicodeScript.of(codePoint)) {
            case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> codePoint >= FIRST_CJK_STOP && codePoint <= LAST_CJK_STOP || codePoint >= FIRST_WIDE_STOP
                    && codePoint <= LAST_WIDE_STOP;
        };
    }

    /** The part of a span without what folds away at its ends; empty at its start if nothing is left. */
    static TextSpan trim(CharSequence text, TextSpan span) {
        int start = span.start();
        int end = span.end();
        while (start < end && of(text.charAt(start)) != KEEP) {
            start++;
        }
        while (end > start && of(text.charAt(end - 1)) != KEEP) {
            end--;
        }
        return start < end ? new TextSpan(start, end) : new TextSpan(span.start(), span.start());
    }

    private static String meantByC1() {
        byte[] all = new byte[0x20];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) (0x80 + i);
        }
        return Windows1252.decode(ByteBuffer.wrap(all));
    }
}
