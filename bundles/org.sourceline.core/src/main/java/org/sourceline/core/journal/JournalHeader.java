package org.sourceline.core.journal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Page;

/**
 * Of what a journal holds the changes.
 *
 * @param set the name of the set
 * @param article the article's path in the case
 * @param sha256 of the article's bytes, for which the places in the journal hold
 * @param charset with which its offsets were counted
 * @param base the SHA-256 of the page's file to which the changes were made; null if there was none
 */
public record JournalHeader(String set, String article, String sha256, String charset, @Nullable String base) {

    private static final String MAGIC = "sourceline-journal";
    private static final String VERSION = "1";
    private static final int FIELDS = 7;

    /** The header of a journal of changes to a page. */
    public static JournalHeader of(Page page, @Nullable String base) {
        return new JournalHeader(page.set().label(), page.article(), page.sha256(), page.charset(), base);
    }

    /** One line of ASCII, without a line end. */
    byte[] toBytes() {
        return String.join(" ", MAGIC, VERSION, base == null ? "-" : base, encode(sha256), encode(charset), encode(set), encode(article))
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** What a line says; empty if it is no header, or one of a newer version. */
    static Optional<JournalHeader> parse(byte[] bytes, int from, int to) {
        String[] fields = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1).split(" ", -1);
        if (fields.length != FIELDS || !fields[0].equals(MAGIC) || !fields[1].equals(VERSION)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new JournalHeader(decode(fields[5]), decode(fields[6]), decode(fields[3]), decode(fields[4]),
                    fields[2].equals("-") ? null : fields[2]));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String field) {
        return new String(Base64.getUrlDecoder().decode(field), StandardCharsets.UTF_8);
    }
}
