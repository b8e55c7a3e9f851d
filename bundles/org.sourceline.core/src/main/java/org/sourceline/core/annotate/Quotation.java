package org.sourceline.core.annotate;

import java.util.List;

import org.sourceline.core.model.Directness;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.ReadingText;

/** Tells from quotation marks how much of a claim's content is in the source's own words. All offsets are UTF-16 units of the reading text. */
public final class Quotation {

    private static final String OPENING = "“„«‹";
    private static final String CLOSING = "”»›";
    private static final char STRAIGHT = '"';

    private Quotation() {
    }

    /** Direct if every letter of the content stands in quotation marks, mixed if some do. No content has nothing in them. */
    public static Directness of(ReadingText reading, List<TextSpan> content) {
        int inside = 0;
        int outside = 0;
        for (TextSpan span : content) {
            TextSpan block = ReadingSpans.blockAt(reading, span.start()).span();
            boolean quoted = false;
            for (int i = block.start(); i < span.end(); i++) {
                char c = reading.text().charAt(i);
                quoted = isOpen(quoted, c);
                if (i >= span.start() && Character.isLetterOrDigit(c)) {
                    inside += quoted ? 1 : 0;
                    outside += quoted ? 0 : 1;
                }
            }
        }
        if (inside == 0) {
            return Directness.INDIRECT;
        }
        return outside == 0 ? Directness.DIRECT : Directness.MIXED;
    }

    /** A quotation that runs over paragraphs is opened anew in each, so a paragraph begins outside of one. */
    private static boolean isOpen(boolean quoted, char c) {
        if (c == STRAIGHT) {
            return !quoted;
        }
        if (OPENING.indexOf(c) >= 0) {
            return true;
        }
        return quoted && CLOSING.indexOf(c) < 0;
    }
}
