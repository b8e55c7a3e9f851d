package org.sourceline.core.internal.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.sourceline.core.internal.json.JsonProblem.Kind;

/**
 * Texts in bytes: where they end, and what they say. Looks at eight bytes at a time; that a byte of a word is zero, or less than another, is
 * told by the borrow of a subtraction (Henry S. Warren, Hacker's Delight, chapter 6).
 */
public final class JsonBytes {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int WORD = Long.BYTES;
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = ONES * 0x80;
    private static final long BLANKS = ONES * ' ';
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long QUESTIONS = ONES * '?';
    private static final char UNREADABLE = '\uFFFD';

    private JsonBytes() {
    }

    /** The index of the first quotation mark, backslash, or control character; {@code end} if there is none. */
    static int special(byte[] bytes, int from, int end) {
        int i = from;
        for (; i + WORD <= end; i += WORD) {
            long special = special((long) WORDS.get(bytes, i));
            if (special != 0) {
                return i + (Long.numberOfTrailingZeros(special) >> 3);
            }
        }
        while (i < end && !isSpecial(bytes[i])) {
            i++;
        }
        return i;
    }

    /** The lowest bit that is set is the highest of the first special byte. */
    private static long special(long word) {
        long quote = word ^ QUOTES;
        long backslash = word ^ BACKSLASHES;
        return (quote - ONES & ~quote | backslash - ONES & ~backslash | word - BLANKS & ~word) & HIGH;
    }

    private static boolean isSpecial(byte one) {
        return one == '"' || one == '\\' || one >= 0 && one < ' ';
    }

    /**
     * Whether what Java made of a text is surely its UTF-8, and may stand between quotation marks as it is: nothing in it is to be escaped, nor is
     * there a question mark, which could stand for half a surrogate pair.
     */
    public static boolean isPlain(byte[] bytes) {
        int i = 0;
        for (; i + WORD <= bytes.length; i += WORD) {
            long word = (long) WORDS.get(bytes, i);
            long question = word ^ QUESTIONS;
            if ((special(word) | question - ONES & ~question & HIGH) != 0) {
                return false;
            }
        }
        while (i < bytes.length && !isSpecial(bytes[i]) && bytes[i] != '?') {
            i++;
        }
        return i == bytes.length;
    }

    /** Whether all bytes are ASCII. */
    static boolean isAscii(byte[] bytes, int from, int to) {
        long seen = 0;
        int i = from;
        for (; i + WORD <= to; i += WORD) {
            seen |= (long) WORDS.get(bytes, i);
        }
        for (; i < to; i++) {
            seen |= bytes[i];
        }
        return (seen & HIGH) == 0;
    }

    /** A number that equal bytes share. */
    static int hash(byte[] bytes, int from, int to) {
        long hash = to - from;
        int i = from;
        for (; i + WORD <= to; i += WORD) {
            hash = (hash ^ (long) WORDS.get(bytes, i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        for (; i < to; i++) {
            hash = hash * 31 + bytes[i];
        }
        return Long.hashCode(hash * 0x9E3779B97F4A7C15L);
    }

    /** What UTF-8 without escapes says. */
    static String utf8(byte[] bytes, int from, int to) throws JsonProblem {
        if (isAscii(bytes, from, to)) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (text.indexOf(UNREADABLE) >= 0) {
            check(bytes, from, to);
        }
        return text;
    }

    /** The mark for what could not be read may also stand in the bytes. */
    private static void check(byte[] bytes, int from, int to) throws JsonProblem {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
        } catch (CharacterCodingException e) {
            throw new JsonProblem(Kind.BYTES, to);
        }
    }

    /** What UTF-8 with escapes says, whose escapes are known to be whole. */
    static String unescaped(byte[] bytes, int from, int to) throws JsonProblem {
        StringBuilder text = new StringBuilder(to - from);
        int i = from;
        while (i < to) {
            int stop = special(bytes, i, to);
            text.append(utf8(bytes, i, stop));
            i = stop;
            if (i < to) {
                text.append(escaped(bytes, i + 1));
                i += length(bytes, i);
            }
        }
        return text.toString();
    }

    /** How many bytes the escape has that begins with the backslash at an index. */
    static int length(byte[] bytes, int at) {
        return bytes[at + 1] == 'u' ? 6 : 2;
    }

    private static char escaped(byte[] bytes, int at) {
        return switch (bytes[at]) {
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> (char) Integer.parseInt(new String(bytes, at + 1, 4, StandardCharsets.ISO_8859_1), 16);
            default -> (char) bytes[at];
        };
    }
}
