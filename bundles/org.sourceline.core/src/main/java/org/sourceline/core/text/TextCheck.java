package org.sourceline.core.text;

import java.nio.charset.StandardCharsets;

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

    static void checkNotBlank(String text, String name) throws ArticleReadException {
        for (int i = 0; i < text.length(); i++) {
            if (Fold.of(text.charAt(i)) == Fold.KEEP) {
                return;
            }
        }
        throw new ArticleReadException(Messages.get("read.blank", name));
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
