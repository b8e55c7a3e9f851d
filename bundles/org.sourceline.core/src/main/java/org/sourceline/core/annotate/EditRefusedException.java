package org.sourceline.core.annotate;

/** A wish that cannot be met; the message says why, and what would help, in words for the user. */
public final class EditRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EditRefusedException(String message) {
        super(message);
    }
}
