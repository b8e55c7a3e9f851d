package org.sourceline.core.text;

import java.time.Duration;

/**
 * How much the reader of articles takes on, in one place.
 *
 * @param fileBytes the largest file, in bytes; a larger one is refused before it is read
 * @param htmlElements the most start tags of an HTML page; a page with more is refused before it is parsed
 * @param htmlTime how long an HTML page may take to parse
 */
public record Limits(long fileBytes, int htmlElements, Duration htmlTime) {

    /** 64 MiB, a million elements, ten seconds. */
    public static final Limits DEFAULT = new Limits(64L << 20, 1_000_000, Duration.ofSeconds(10));

    /** @throws IllegalArgumentException if a limit is not positive */
    public Limits {
        if (fileBytes < 1 || htmlElements < 1 || htmlTime.isNegative() || htmlTime.isZero()) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
