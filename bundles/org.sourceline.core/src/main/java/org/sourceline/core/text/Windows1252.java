package org.sourceline.core.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;

/**
 * Windows-1252 as the WHATWG Encoding Standard defines it: the five bytes that Microsoft left undefined are the control characters of the
 * same number, so that every byte is a character. Java's own decoder calls them malformed.
 */
final class Windows1252 {

    static final Charset CHARSET = Charset.forName("windows-1252");
    private static final char[] TABLE = table();

    private Windows1252() {
    }

    static String decode(ByteBuffer bytes) {
        char[] chars = new char[bytes.remaining()];
        int count = 0;
        while (bytes.hasRemaining()) {
            chars[count++] = TABLE[bytes.get() & 0xFF];
        }
        return new String(chars);
    }

    private static char[] table() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        CharBuffer decoded = CHARSET.decode(ByteBuffer.wrap(all));
        char[] table = new char[256];
        for (int i = 0; i < table.length; i++) {
            char c = decoded.get(i);
            table[i] = c == '\uFFFD' ? (char) i : c;
        }
        return table;
    }
}
