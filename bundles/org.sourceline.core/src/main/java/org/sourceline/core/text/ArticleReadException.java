package org.sourceline.core.text;

import java.io.IOException;

/** An article that cannot be read; the message names the file and the reason in words for the user. */
public final class ArticleReadException extends IOException {

    private static final long serialVersionUID = 1L;

    public ArticleReadException(String message) {
        super(message);
    }

    public ArticleReadException(String message, Throwable cause) {
        super(message, cause);
    }
}
