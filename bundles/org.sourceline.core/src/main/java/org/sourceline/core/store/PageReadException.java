package org.sourceline.core.store;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/** A page that cannot be read. The message names the file, the place and the reason in words for the user. */
public final class PageReadException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;

    PageReadException(String message, String file, int line, int column, @Nullable Throwable cause) {
        super(message, cause);
        this.file = file;
        this.line = line;
        this.column = column;
    }

    /** The file, as the reader was given it. */
    public String file() {
        return file;
    }

    /** The line at which reading ended, from 1; 0 if the reason lies with the file as a whole. */
    public int line() {
        return line;
    }

    /** The column at which reading ended, in code points from 1; 0 if the reason lies with the file as a whole. */
    public int column() {
        return column;
    }
}
