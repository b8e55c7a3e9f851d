package org.sourceline.cli;

/** What the commands end with. */
public final class ExitCode {

    /** Everything asked for was done. */
    public static final int OK = 0;

    /** Something asked for could not be done; the messages say what and why. */
    public static final int FAILED = 1;

    /** The command was not understood, and nothing was done. */
    public static final int USAGE = 2;

    private ExitCode() {
    }
}
