package org.sourceline.core.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The mark with which a Unicode file may begin (Unicode Standard, section 23.8).
 *
 * @param length in bytes
 */
record ByteOrderMark(Charset charset, int length) {

    private record Pattern(byte[] bytes, Charset charset) {
    }

    /** Those of UTF-32 first: one of UTF-16 is the beginning of theirs. */
    private static final List<Pattern> PATTERNS = List.of(
            pattern(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
            pattern(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
            pattern(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
            pattern(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
            pattern(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

    static Optional<ByteOrderMark> of(byte[] file) {
        return PATTERNS.stream().filter(one -> ByteStatistics.startsWith(file, one.bytes)).findFirst()
                .map(one -> new ByteOrderMark(one.charset, one.bytes.length));
    }

    private static Pattern pattern(Charset charset, int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return new Pattern(bytes, charset);
    }
}
