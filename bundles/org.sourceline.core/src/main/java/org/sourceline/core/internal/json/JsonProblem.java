package org.sourceline.core.internal.json;

import java.io.IOException;

/** Bytes that are no JSON, or more of it than is read. */
public final class JsonProblem extends IOException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Kind {
        /** Something stands where it may not. */
        SYNTAX,
        /** The bytes end in the middle. */
        TRUNCATED,
        /** A text is not UTF-8. */
        BYTES,
        /** An object gives a name twice; the message is the name. */
        DUPLICATE,
        /** Nested deeper than the limit. */
        DEPTH,
        /** A number longer than the limit. */
        NUMBER,
        /** A text or a name longer than the limit. */
        TEXT
    }

    private final Kind kind;
    private final int offset;

    JsonProblem(Kind kind, int offset) {
        this(kind, offset, kind.name());
    }

    JsonProblem(Kind kind, int offset, String message) {
        super(message);
        this.kind = kind;
        this.offset = offset;
    }

    public Kind kind() {
        return kind;
    }

    /** Where, as an index of the bytes: of what is wrong, or behind what is too much. */
    public int offset() {
        return offset;
    }
}
