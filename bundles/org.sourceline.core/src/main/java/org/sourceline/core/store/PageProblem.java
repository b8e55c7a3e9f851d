package org.sourceline.core.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.internal.Messages;
import org.sourceline.core.internal.json.JsonProblem;


/** Finds out what is wrong with a file that should be a page, or one beside the pages, and says it in words for the user. */
final class PageProblem {

    /** Messages about pages. */
    static final String PAGE = "page";

    private static final int MARK = 3;
    private static final int LONGEST_VALUE = 80;

    private final String family;
    private final String name;
    private final byte[] bytes;

    PageProblem(String name, byte[] bytes) {
        this(PAGE, name, bytes);
    }

    /** @param family how the keys of the messages begin: what the file should be */
    PageProblem(String family, String name, byte[] bytes) {
        this.family = family;
        this.name = name;
        this.bytes = bytes;
    }

    private String words(String key, String... arguments) {
        return Messages.get(family + '.' + key, arguments);
    }

    /** The index behind the byte order mark, if there is one. */
    int contentStart() {
        boolean marked = bytes.length >= MARK && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
        return marked ? MARK : 0;
    }

    /** @throws PageReadException if the bytes are none, no UTF-8 text, or no JSON object */
    void checkBeginning() throws PageReadException {
        int first = contentStart();
        while (first < bytes.length && isBlank(bytes[first])) {
            first++;
        }
        if (first == bytes.length) {
            throw of("empty");
        }
        if (bytes[0] == (byte) 0xfe || bytes[0] == (byte) 0xff || bytes[0] == 0 || bytes.length > 1 && bytes[1] == 0) {
            throw of("notUtf8");
        }
        if (bytes[first] != '{') {
            throw of("notObject", "{");
        }
    }

    private static boolean isBlank(byte one) {
        return one == ' ' || one == '\t' || one == '\n' || one == '\r';
    }

    /** A reason that lies with the file as a whole; {@code value} is the place {3} of the message. */
    PageReadException of(String key, String value) {
        return new PageReadException(words(key, Messages.name(name), "", "", shown(value)), name, 0, 0, null);
    }

    private static String shown(String value) {
        return Messages.name(value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + '…' : value);
    }

    PageReadException of(String key) {
        return of(key, "");
    }

    PageReadException unreadable(IOException cause) {
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        String message = cause instanceof AccessDeniedException ? words("denied", Messages.name(name))
                : words("unreadable", Messages.name(name), reason);
        return new PageReadException(message, name, 0, 0, cause);
    }

    /** A reason that lies at one place; {@code value} is the place {3} of the message. */
    PageReadException at(String key, int offset, String value) {
        return at(key, offset, value, null);
    }

    private PageReadException at(String key, int offset, String value, @Nullable Throwable cause) {
        int end = Math.clamp(offset, 0, bytes.length);
        int line = 1;
        int lineStart = contentStart();
        for (int i = lineStart; i < end; i++) {
            if (bytes[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        String before = new String(bytes, lineStart, Math.max(0, end - lineStart), StandardCharsets.UTF_8);
        int column = 1 + before.codePointCount(0, before.length());
        String message = words(key, Messages.name(name), Integer.toString(line), Integer.toString(column), shown(value));
        return new PageReadException(message, name, line, column, cause);
    }

    /** The reason why the reader gave up. */
    PageReadException of(JsonProblem e, PageLimits limits) {
        return switch (e.kind()) {
            case DEPTH -> at("depth", e.offset(), Integer.toString(limits.depth()), e);
            case NUMBER -> at("longNumber", e.offset(), Integer.toString(limits.numberLength()), e);
            case TEXT -> at("longText", e.offset(), Integer.toString(limits.textLength()), e);
            case DUPLICATE -> at("duplicate", e.offset(), String.valueOf(e.getMessage()), e);
            case SYNTAX, TRUNCATED, BYTES -> damaged(e);
        };
    }

    private PageReadException damaged(JsonProblem e) {
        int bad = firstBadByte();
        if (bad >= 0 && bad <= e.offset()) {
            return at("badBytes", bad, "", e);
        }
        return e.kind() == JsonProblem.Kind.TRUNCATED ? at("truncated", bytes.length, "", e) : at("syntax", e.offset(), "", e);
    }

    /** The index of the first byte that UTF-8 does not allow; -1 if there is none. */
    private int firstBadByte() {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result.isError() ? in.position() : -1;
    }
}
