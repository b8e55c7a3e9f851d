package org.sourceline.core.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.sourceline.core.internal.Messages;

/** Refuses what is no text. */
final class TextCheck {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private TextCheck() {
    }

    static void check(byte[] bytes, Decoder.Decoded decoded, String name) throws ArticleReadException {
        if (bytes.length == 0) {
            throw new ArticleReadException(Messages.get("read.empty", name));
        }
        if (ByteStatistics.startsWith(bytes, PDF)) {
            throw new ArticleReadException(Messages.get("read.pdf", name));
        }
        int unit = bytesPerUnit(decoded.encoding());
        boolean zero = unit == 1 ? ByteStatistics.hasZero(bytes) : hasZero(decoded.text(), ByteStatistics.HEAD / unit);
        if (zero) {
            throw new ArticleReadException(Messages.get("read.binary", name, Integer.toString(ByteStatistics.HEAD)));
        }
    }

    /** Refuses a text of white space alone. */
    static void checkNotBlank(String text, String name) throws ArticleReadException {
        if (lines(text, 1) == 0) {
            throw new ArticleReadException(Messages.get("read.blank", name));
        }
    }

    /** Refuses a text with so many lines that it is a table or a log and no article. */
    static void checkLines(String text, String name, Limits limits) throws ArticleReadException {
        if (lines(text, limits.lines() + 1L) > limits.lines()) {
            throw new ArticleReadException(Messages.get("read.lines", name, String.format(Locale.ROOT, "%,d", limits.lines())));
        }
    }

    /** How many lines are not blank; counts no further than to the limit. */
    private static long lines(String text, long limit) {
        long lines = 0;
        boolean blank = true;
        for (int i = 0; i < text.length() && lines < limit; i++) {
            char c = text.charAt(i);
            if (Lines.isLineEnd(c)) {
                blank = true;
            } else if (blank && Fold.of(c) == Fold.KEEP) {
                blank = false;
                lines++;
            }
        }
        return lines;
    }

    private static boolean hasZero(String text, int head) {
        int found = text.indexOf('\0');
        return found >= 0 && found < head;
    }

    private static int bytesPerUnit(TextEncoding encoding) {
        String name = encoding.charset().name();
        if (name.startsWith("UTF-16")) {
            return 2;
        }
        return name.startsWith("UTF-32") ? 4 : 1;
    }
}
