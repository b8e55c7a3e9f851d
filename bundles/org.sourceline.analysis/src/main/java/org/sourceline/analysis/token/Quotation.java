package org.sourceline.analysis.token;

/**
 * A passage in quotation marks.
 *
 * @param open the token of the opening mark
 * @param close the token of the closing mark; where the quotation runs on into the next paragraph, the last token of this one
 * @param closed whether there is a closing mark
 */
public record Quotation(int open, int close, boolean closed) {

    public boolean contains(int token) {
        return open <= token && token <= close;
    }

    public int size() {
        return close - open + 1;
    }
}
