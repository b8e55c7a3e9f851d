package org.sourceline.core.store;

/** Tells the reader that a value is well-formed JSON but not what this version expects, so that it is kept as it stands. */
final class NotUnderstood extends Exception {

    private static final long serialVersionUID = 1L;

    NotUnderstood(String expected) {
        super(expected, null, false, false);
    }
}
