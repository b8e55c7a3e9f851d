package org.sourceline.core.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How well bytes fit UTF-8 (Unicode Standard, table 3-7).
 *
 * @param sequences well-formed sequences of two to four bytes
 * @param malformed places where no well-formed sequence begins; a sequence that the end of the file cuts off is not counted
 * @param cutOff whether the file ends inside a sequence
 */
record Utf8Statistics(int sequences, int malformed, boolean cutOff) {

    /** So many sequences for each malformed place make a damaged UTF-8 file more likely than one of eight bits. */
    private static final int SEQUENCES_PER_ERROR = 3;

    static Utf8Statistics of(byte[] bytes) {
        int sequences = 0;
        int malformed = 0;
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = sequence(bytes, i);
            if (length == 0 && i + needed(bytes[i]) > bytes.length && needed(bytes[i]) > 1 && isTail(bytes, i + 1)) {
                return new Utf8Statistics(sequences, malformed, true);
            }
            sequences += length > 0 ? 1 : 0;
            malformed += length > 0 ? 0 : 1;
            i += Math.max(1, length);
        }
        return new Utf8Statistics(sequences, malformed, false);
    }

    boolean isWellFormed() {
        return malformed == 0 && !cutOff;
    }

    /** Whether this is UTF-8 with a few errors rather than another charset. */
    boolean isDamaged() {
        return sequences > 0 && sequences >= malformed * SEQUENCES_PER_ERROR;
    }

    /**
     * Whether the bytes may be in the charset that the page declares. Pages are often stored as UTF-8 while their head still tells the
     * charset they once came in, and some that declare UTF-8 are not.
     */
    boolean permits(Charset declared) {
        if (declared.equals(StandardCharsets.UTF_8)) {
            return isWellFormed() || isDamaged();
        }
        return sequences == 0 || malformed > 0 || cutOff;
    }

    /** The length in bytes of the well-formed sequence that begins here, or 0. */
    private static int sequence(byte[] bytes, int at) {
        int length = needed(bytes[at]);
        if (length < 2 || at + length > bytes.length || !isTail(bytes, at + 1, at + length)) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        boolean allowed = switch (bytes[at] & 0xFF) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second <= 0x9F;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second <= 0x8F;
            default -> true;
        };
        return allowed ? length : 0;
    }

    private static int needed(byte first) {
        int value = first & 0xFF;
        if (value >= 0xC2 && value <= 0xDF) {
            return 2;
        }
        if (value >= 0xE0 && value <= 0xEF) {
            return 3;
        }
        return value >= 0xF0 && value <= 0xF4 ? 4 : 1;
    }

    private static boolean isTail(byte[] bytes, int from) {
        return isTail(bytes, from, bytes.length);
    }

    private static boolean isTail(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
