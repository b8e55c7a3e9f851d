package org.sourceline.core.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What the zero bytes at the beginning of a file tell. */
final class ByteStatistics {

    /** How many bytes at the beginning of a file are looked at. */
    static final int HEAD = 8_000;

    private ByteStatistics() {
    }

    /** Whether there is a zero byte in the head of the file, which no text in a charset of bytes has. */
    static boolean hasZero(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, HEAD); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    /**
     * UTF-16 without a mark: in text of any script the spaces, stops and line ends have a zero as their upper byte, and no character has
     * one as its lower byte but every 256th. Needs an even number of bytes.
     */
    static Optional<Charset> utf16(byte[] bytes) {
        if (bytes.length % 2 != 0) {
            return Optional.empty();
        }
        int even = 0;
        int odd = 0;
        int length = Math.min(bytes.length, HEAD);
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        return byZeros(bytes, even, odd, length / 2);
    }

    private static Optional<Charset> byZeros(byte[] bytes, int even, int odd, int units) {
        int enough = Math.max(1, units / 20);
        boolean mostly = Math.max(even, odd) * 5 >= units * 2;
        if (Math.max(even, odd) < enough || Math.min(even, odd) * 10 > Math.max(even, odd) || !mostly && isAsciiBesidesZeros(bytes)) {
            return Optional.empty();
        }
        Charset charset = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return looksLikeText(bytes, charset) ? Optional.of(charset) : Optional.empty();
    }

    /** Whether the head is ASCII with zeros strewn in: pairs of its letters would be Chinese characters. */
    private static boolean isAsciiBesidesZeros(byte[] bytes) {
        int other = 0;
        int length = Math.min(bytes.length, HEAD);
        for (int i = 0; i < length; i++) {
            other += bytes[i] < 0 || bytes[i] > 0 && bytes[i] < '\t' || bytes[i] > '\r' && bytes[i] < ' ' ? 1 : 0;
        }
        return other * 10 < length;
    }

    /** Whether the head, decoded so, holds neither zeros nor more control characters or malformed pairs than one in fifty. */
    private static boolean looksLikeText(byte[] bytes, Charset charset) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), charset);
        long odd = head.chars().filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c) || c == '\uFFFD'
                || !Character.isDefined(c)).count();
        return head.indexOf('\0') < 0 && odd * 50 <= head.length();
    }
}
