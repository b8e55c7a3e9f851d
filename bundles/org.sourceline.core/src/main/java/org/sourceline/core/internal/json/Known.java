package org.sourceline.core.internal.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * A name or a text that was read before. Remembers what came behind it, as that is likely to come behind it again: a guess that costs one
 * look, while a search costs three.
 */
final class Known {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    final String text;
    /** Of a name, one bit that no other name has. */
    final long bit;
    @Nullable Known nextName;
    @Nullable Known nextText;

    private final byte[] bytes;
    /** The first bytes with the quotation mark behind them, as far as they go into one word. */
    private final long word;
    private final long mask;

    /** @param bytes what stands between the quotation marks */
    Known(byte[] bytes, String text, long bit) {
        this.bytes = bytes;
        this.text = text;
        this.bit = bit;
        byte[] first = Arrays.copyOf(bytes, Long.BYTES);
        if (bytes.length < Long.BYTES) {
            first[bytes.length] = '"';
        }
        this.word = (long) WORDS.get(first, 0);
        this.mask = bytes.length >= Long.BYTES - 1 ? -1 : (1L << (bytes.length + 1) * Byte.SIZE) - 1;
    }

    int length() {
        return bytes.length;
    }

    /** Whether this is what stands from one index to another. */
    boolean is(byte[] others, int from, int to) {
        return Arrays.equals(bytes, 0, bytes.length, others, from, to);
    }

    /** Whether this, and the quotation mark that ends it, stands at an index. */
    boolean standsAt(byte[] others, int from, int end) {
        int to = from + bytes.length;
        if (from + Long.BYTES > end || to >= end) {
            return false;
        }
        return ((long) WORDS.get(others, from) & mask) == word
                && (bytes.length < Long.BYTES || others[to] == '"' && Arrays.equals(bytes, 0, bytes.length, others, from, to));
    }
}
