package org.sourceline.core.internal.json;

/** What JSON consists of. */
public enum JsonToken {
    OBJECT, OBJECT_END, LIST, LIST_END, NAME, TEXT, INTEGER, FRACTION, TRUE, FALSE, NULL;

    /** Whether the value is whole with this token. */
    public boolean isScalar() {
        return ordinal() >= TEXT.ordinal();
    }
}
