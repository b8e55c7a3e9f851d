package org.sourceline.core.text;

import java.nio.charset.Charset;

/**
 * How the bytes of an article were decoded.
 *
 * @param how what the choice of the charset rests on
 * @param malformed how many replacement characters decoding put in place of malformed input
 */
public record TextEncoding(Charset charset, How how, int malformed) {

    /** What a choice of charset rests on, from sure to least sure. */
    public enum How {
        /** A person chose it. */
        CHOSEN,
        /** A byte order mark. */
        BYTE_ORDER_MARK,
        /** The page says so, in a meta element. */
        DECLARED,
        /** The bytes are well-formed UTF-8. */
        WELL_FORMED,
        /** The bytes look so: with the zeros of UTF-16 that lacks its mark, or as UTF-8 in which a few places are damaged. */
        GUESSED,
        /** Nothing else fits: Windows-1252, in which every byte is a character. */
        LAST_RESORT
    }
}
