package org.sourceline.cli.show;

/**
 * How many columns of a terminal text takes. East Asian wide characters and emoji take two (Unicode Standard Annex 11, ranges
 * simplified), marks, joiners and direction controls none, and neither does what is joined to an emoji before it.
 */
final class Columns {

    private static final int JOINER = 0x200D;
    /** First and last code points of ranges in which characters are wide, ascending. */
    private static final int[] WIDE = {0x1100, 0x115F, 0x231A, 0x231B, 0x23E9, 0x23EC, 0x2614, 0x2615, 0x26F4, 0x26F5, 0x2705, 0x2705,
        0x274C, 0x274C, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60,
        0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1FAFF, 0x20000, 0x3FFFD};

    private Columns() {
    }

    static int of(CharSequence text) {
        int columns = 0;
        int previous = 0;
        for (int i = 0; i < text.length();) {
            int codePoint = Character.codePointAt(text, i);
            columns += previous == JOINER ? 0 : of(codePoint);
            previous = codePoint;
            i += Character.charCount(codePoint);
        }
        return columns;
    }

    /** The columns of one character by itself. */
    static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isSkinTone(codePoint) ? 0 : isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isSkinTone(int codePoint) {
        return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    }

    private static boolean isWide(int codePoint) {
        for (int i = 0; i < WIDE.length && WIDE[i] <= codePoint; i += 2) {
            if (codePoint <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
