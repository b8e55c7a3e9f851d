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

    /** Many lines run into the next although a blank line parts the two, and hardly any stand close together. */
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
        return running * 7 >= parted && running > 2 && close * 10 <= parted;
    }

    /** Nearly all lines that run into the next end with a space, and some do not, most of them behind a sentence. */
    private static boolean isFlowed(List<Line> lines) {
        int soft = 0;
        int softTrailing = 0;
        int bare = 0;
        int bareStops = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i - 1);
            if (line.runsInto(lines.get(i))) {
                soft++;
                softTrailing += line.trailing() ? 1 : 0;
            } else if (!line.trailing()) {
                bare++;
                bareStops += line.stops() ? 1 : 0;
            }
        }
        return soft >= FEW && softTrailing * 20 >= soft * 19 && bare > 1 && bareStops * 5 >= bare * 3;
    }
}
