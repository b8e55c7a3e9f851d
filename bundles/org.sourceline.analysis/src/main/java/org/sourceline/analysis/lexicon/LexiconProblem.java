package org.sourceline.analysis.lexicon;

import java.nio.file.Path;

/**
 * Something in a lexicon file of a case that is not understood; the rest of the file counts all the same.
 *
 * @param line counted from 1; 0 if the whole file is meant
 * @param reason in words, without the name of the file
 */
public record LexiconProblem(Path file, int line, String reason) {

    /** File, line and reason on one line. */
    public String message() {
        return line == 0 ? file + ": " + reason : file + ":" + line + ": " + reason;
    }
}
