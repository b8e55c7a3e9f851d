package org.sourceline.core.text;

import java.time.Duration;

import org.sourceline.core.budget.Budget;

/**
 * How much the reader of articles takes on.
 *
 * @param fileBytes the largest file, in bytes; a larger one is refused before it is read
 * @param lines the most lines with text on them
 * @param htmlElements the most start tags of an HTML page; a page with more is refused before it is parsed
 * @param htmlTime how long an HTML page may take to parse
 */
public record Limits(long fileBytes, int lines, int htmlElements, Duration htmlTime) {

    /** The {@linkplain Budget budgets} of the program; as they usually are, they are what a heap of 512 MB has room for. */
    public static final Limits DEFAULT = new Limits(Budget.ARTICLE_BYTES.value(), Budget.ARTICLE_LINES.intValue(),
            Budget.HTML_ELEMENTS.intValue(), Duration.ofSeconds(Budget.HTML_SECONDS.value()));

    /** @throws IllegalArgumentException if a limit is not positive */
    public Limits {
        if (fileBytes < 1 || lines < 1 || htmlElements < 1 || htmlTime.isNegative() || htmlTime.isZero()) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
