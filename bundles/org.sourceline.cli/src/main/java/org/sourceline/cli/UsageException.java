package org.sourceline.cli;

/** Arguments that do not make sense; the message says which and why, in words for the user. */
public final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
