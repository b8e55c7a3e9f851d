package org.sourceline.core.text;

import java.util.List;

/**
 * What blank lines and trailing spaces mean throughout a text.
 *
 * @param blanks how many blank lines may stand between two lines of one paragraph: one where the text is double-spaced, else none
 * @param flowed whether a space at the end of a line tells that its paragraph goes on, and none that it ends, as in
 *        {@code format=flowed} (RFC 3676)
 */
record LineSpacing(int blanks, boolean flowed) {

    private static final int FEW = 8;

    static LineSpacing of(List<Line> lines) {
        return new LineSpacing(isDoubleSpaced(lines) ? 1 : 0, isFlowed(lines));
    }

    /** Lines that are parted by one blank line and yet run into each other, many of them, and hardly any that are not parted. */
    private static boolean isDoubleSpaced(List<Line> lines) {
        int close = 0;
        int parted = 0;
        int running = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            close += line.blanksBefore() == 0 ? 1 : 0;
            if (line.blanksBefore() == 1) {
                parted++;
                running += lines.get(i - 1).runsInto(line) ? 1 : 0;
            }
        }
        return running * 4 >= parted && running > 1 && close * 10 <= parted;
    }

    private static boolean isFlowed(List<Line> lines) {
        int soft = 0;
        int softTrailing = 0;
        int hard = 0;
        int hardTrailing = 0;
        for (int i = 1; i < lines.size(); i++) {
            int trailing = lines.get(i - 1).trailing() ? 1 : 0;
            if (lines.get(i - 1).runsInto(lines.get(i))) {
                soft++;
                softTrailing += trailing;
            } else if (lines.get(i).blanksBefore() > 0) {
                hard++;
                hardTrailing += trailing;
            }
        }
        return soft >= FEW && softTrailing * 20 >= soft * 19 && hard > 0 && hardTrailing * 3 <= hard;
    }
}
