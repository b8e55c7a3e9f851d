package org.sourceline.core.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.internal.json.JsonBytes;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Named;

/**
 * Writes JSON in the one spelling of the files: UTF-8, no white space but what the caller lays out, nothing escaped but what must be. A
 * general generator leaves more open (how a character beyond the first 65,536 is spelled, and what becomes of half a one), so that the
 * bytes would hang on its version and settings. Does not close the stream.
 */
final class JsonOutput {

    private static final String HEX = "0123456789ABCDEF";
    private static final int SIZE = 1 << 14;
    /** The most bytes of one character: an escape of six. */
    private static final int LONGEST = 6;
    /** Few numbers have more digits. */
    private static final String[] HUNDREDTHS = IntStream.rangeClosed(0, 100).mapToObj(i -> Double.toString(i / 100.0)).toArray(String[]::new);
    private static final boolean[] PLAIN = new boolean[128];

    static {
        for (int c = ' '; c < PLAIN.length; c++) {
            PLAIN[c] = c != '"' && c != '\\';
        }
    }

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int end;
    /** Whether a comma is due before the next value or name. */
    private boolean separate;

    JsonOutput(OutputStream out) {
        this.out = out;
    }

    /** Hands on what was written to the stream. */
    void flush() throws IOException {
        out.write(buffer, 0, end);
        end = 0;
    }

    /** Writes characters that are no value by themselves; no comma follows them. */
    void layout(String text) throws IOException {
        raw(text);
        separate = false;
    }

    void beginObject() throws IOException {
        begin('{');
    }

    void endObject() throws IOException {
        end('}');
    }

    void beginArray() throws IOException {
        begin('[');
    }

    void endArray() throws IOException {
        end(']');
    }

    private void begin(char bracket) throws IOException {
        comma();
        buffer[end++] = (byte) bracket;
        separate = false;
    }

    private void end(char bracket) throws IOException {
        reserve(1);
        buffer[end++] = (byte) bracket;
        separate = true;
    }

    /** @param name of plain letters, as all names of the format are */
    @SuppressWarnings("deprecation") // takes the low bytes of the letters, which here are all there is, and makes no array
    void name(String name) throws IOException {
        int length = name.length();
        reserve(length + LONGEST);
        comma();
        int at = end;
        buffer[at] = '"';
        name.getBytes(0, length, buffer, at + 1);
        buffer[at + length + 1] = '"';
        buffer[at + length + 2] = ':';
        end = at + length + 3;
        separate = false;
    }

    void text(String text) throws IOException {
        comma();
        quoted(text);
    }

    /** A value that is JSON already. */
    void json(String json) throws IOException {
        comma();
        raw(json);
    }

    void property(String name, String text) throws IOException {
        name(name);
        text(text);
    }

    void property(String name, Named constant) throws IOException {
        name(name);
        comma();
        ascii('"');
        plain(constant.json());
        ascii('"');
    }

    void property(String name, int number) throws IOException {
        name(name);
        comma();
        plain(Integer.toString(number));
    }

    /** The shortest decimal number that reads back as the same. */
    void property(String name, double number) throws IOException {
        name(name);
        comma();
        plain(spelled(number));
    }

    private static String spelled(double number) {
        int hundredth = (int) (number * 100 + 0.5);
        boolean known = hundredth >= 0 && hundredth <= 100 && Double.doubleToRawLongBits(hundredth / 100.0) == Double.doubleToRawLongBits(number);
        return known ? HUNDREDTHS[hundredth] : Double.toString(number);
    }

    void property(String name, boolean flag) throws IOException {
        name(name);
        json(Boolean.toString(flag));
    }

    void propertyOrNull(String name, @Nullable String text) throws IOException {
        name(name);
        if (text == null) {
            json("null");
        } else {
            text(text);
        }
    }

    void propertyIfGiven(String name, @Nullable String text) throws IOException {
        if (text != null) {
            property(name, text);
        }
    }

    void propertyIfAny(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            property(name, text);
        }
    }

    void texts(String name, List<String> texts) throws IOException {
        name(name);
        beginArray();
        for (String text : texts) {
            text(text);
        }
        endArray();
    }

    void extras(Extras extras) throws IOException {
        extrasExcept(extras, "");
    }

    /** All unknown properties but one, which has its own place. */
    void extrasExcept(Extras extras, String placed) throws IOException {
        for (Extras.Property property : extras.properties()) {
            if (!property.name().equals(placed)) {
                text(property.name());
                ascii(':');
                separate = false;
                json(property.json());
            }
        }
    }

    /** Leaves room for one more byte. */
    private void comma() throws IOException {
        reserve(2);
        if (separate) {
            buffer[end++] = ',';
        }
        separate = true;
    }

    private void ascii(char c) throws IOException {
        reserve(1);
        buffer[end++] = (byte) c;
    }

    private void raw(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > buffer.length - end) {
            flush();
        }
        if (bytes.length > buffer.length) {
            out.write(bytes);
            return;
        }
        System.arraycopy(bytes, 0, buffer, end, bytes.length);
        end += bytes.length;
    }

    /** Letters of ASCII, none of them special, as they are. */
    @SuppressWarnings("deprecation") // takes the low bytes of the letters, which here are all there is, and makes no array
    private void plain(String text) throws IOException {
        int length = text.length();
        reserve(length);
        text.getBytes(0, length, buffer, end);
        end += length;
    }

    /** What has nothing special goes out as a whole. */
    private void quoted(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > SIZE - 2 || !JsonBytes.isPlain(bytes)) {
            escaped(text);
            return;
        }
        reserve(bytes.length + 2);
        buffer[end] = '"';
        System.arraycopy(bytes, 0, buffer, end + 1, bytes.length);
        buffer[end + bytes.length + 1] = '"';
        end += bytes.length + 2;
    }

    private void escaped(String text) throws IOException {
        ascii('"');
        int length = text.length();
        int i = 0;
        while (i < length) {
            reserve(LONGEST);
            int stop = Math.min(length, i + buffer.length - end);
            i = plain(text, i, stop);
            if (i < stop) {
                reserve(LONGEST);
                i += special(text, i);
            }
        }
        ascii('"');
    }

    private int plain(String text, int from, int stop) {
        byte[] bytes = buffer;
        int at = end;
        int i = from;
        while (i < stop) {
            char c = text.charAt(i);
            if (c >= PLAIN.length || !PLAIN[c]) {
                break;
            }
            bytes[at++] = (byte) c;
            i++;
        }
        end = at;
        return i;
    }

    /** Writes one character that is not plain ASCII; returns how many UTF-16 units it has. */
    private int special(String text, int i) {
        char c = text.charAt(i);
        if (c < PLAIN.length) {
            escape(c);
        } else if (c < 0x800) {
            buffer[end++] = (byte) (0xc0 | c >> 6);
            continuation(c);
        } else if (!Character.isSurrogate(c)) {
            buffer[end++] = (byte) (0xe0 | c >> 12);
            continuation(c >> 6);
            continuation(c);
        } else if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
            supplementary(text.codePointAt(i));
            return 2;
        } else {
            escape(c);
        }
        return 1;
    }

    private void supplementary(int codePoint) {
        buffer[end++] = (byte) (0xf0 | codePoint >> 18);
        continuation(codePoint >> 12);
        continuation(codePoint >> 6);
        continuation(codePoint);
    }

    private void continuation(int bits) {
        buffer[end++] = (byte) (0x80 | bits & 0x3f);
    }

    private void escape(char c) {
        buffer[end++] = '\\';
        int at = "\b\t\n\f\r\"\\".indexOf(c);
        if (at >= 0) {
            buffer[end++] = (byte) "btnfr\"\\".charAt(at);
            return;
        }
        buffer[end++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            buffer[end++] = (byte) HEX.charAt(c >> shift & 0xf);
        }
    }

    private void reserve(int bytes) throws IOException {
        if (buffer.length - end < bytes) {
            flush();
        }
    }
}
