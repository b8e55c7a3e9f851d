package org.sourceline.core.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Turns the bytes of a file into text. A byte order mark is dropped; line ends stay as they are. */
final class Decoder {

    /**
     * Text and how it was found.
     *
     * @param text without the byte order mark
     */
    record Decoded(String text, TextEncoding encoding) {
    }

    private static final char REPLACEMENT = '\uFFFD';

    private Decoder() {
    }

    /**
     * Decodes the bytes.
     *
     * @param chosen the charset that a person chose; null to find it out
     * @param html whether the page itself may declare its charset
     */
    static Decoded decode(byte[] bytes, @Nullable Charset chosen, boolean html) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (chosen != null) {
            int skip = mark.filter(one -> one.charset().equals(chosen)).map(ByteOrderMark::length).orElse(0);
            return decode(bytes, skip, chosen, TextEncoding.How.CHOSEN);
        }
        if (mark.isPresent()) {
            return decode(bytes, mark.get().length(), mark.get().charset(), TextEncoding.How.BYTE_ORDER_MARK);
        }
        return unmarked(bytes, html ? CharsetDeclaration.find(bytes) : Optional.empty());
    }

    private static Decoded unmarked(byte[] bytes, Optional<Charset> declared) {
        Optional<Charset> wide = ByteStatistics.utf16(bytes);
        if (wide.isPresent()) {
            return decode(bytes, 0, wide.get(), TextEncoding.How.GUESSED);
        }
        Utf8Statistics found = Utf8Statistics.of(bytes);
        if (declared.isPresent() && found.permits(declared.get())) {
            return decode(bytes, 0, declared.get(), TextEncoding.How.DECLARED);
        }
        if (found.isWellFormed()) {
            return decode(bytes, 0, StandardCharsets.UTF_8, TextEncoding.How.WELL_FORMED);
        }
        return found.isDamaged() ? decode(bytes, 0, StandardCharsets.UTF_8, TextEncoding.How.GUESSED)
                : decode(bytes, 0, Windows1252.CHARSET, TextEncoding.How.LAST_RESORT);
    }

    private static Decoded decode(byte[] bytes, int skip, Charset charset, TextEncoding.How how) {
        ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
        if (charset.equals(Windows1252.CHARSET)) {
            return new Decoded(Windows1252.decode(in), new TextEncoding(charset, how, 0));
        }
        String fast = new String(bytes, skip, bytes.length - skip, charset);
        if (fast.indexOf(REPLACEMENT) < 0) {
            return new Decoded(fast, new TextEncoding(charset, how, 0));
        }
        if (charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE)) {
            return utf16(in.order(charset.equals(StandardCharsets.UTF_16LE) ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN), charset, how);
        }
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate((int) (in.remaining() * (double) decoder.maxCharsPerByte()) + 16);
        int malformed = fill(decoder, in, out);
        return new Decoded(out.flip().toString(), new TextEncoding(charset, how, malformed));
    }

    /** Replaces lone surrogates. The Java platform would take the character behind one for a part of it, and lose it. */
    private static Decoded utf16(ByteBuffer in, Charset charset, TextEncoding.How how) {
        StringBuilder out = new StringBuilder(in.remaining() / 2 + 1);
        int malformed = 0;
        while (in.remaining() > 1) {
            char c = in.getChar();
            if (Character.isHighSurrogate(c) && in.remaining() > 1 && Character.isLowSurrogate(in.getChar(in.position()))) {
                out.append(c).append(in.getChar());
            } else {
                malformed += Character.isSurrogate(c) ? 1 : 0;
                out.append(Character.isSurrogate(c) ? REPLACEMENT : c);
            }
        }
        if (in.hasRemaining()) {
            out.append(REPLACEMENT);
            malformed++;
        }
        return new Decoded(out.toString(), new TextEncoding(charset, how, malformed));
    }

    /** Decodes all of the input and counts the replacement characters, one for each malformed sequence. */
    private static int fill(CharsetDecoder decoder, ByteBuffer in, CharBuffer out) {
        int malformed = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            in.position(in.position() + result.length());
            out.put(REPLACEMENT);
            malformed++;
            result = decoder.decode(in, out, true);
        }
        decoder.flush(out);
        return malformed;
    }
}
