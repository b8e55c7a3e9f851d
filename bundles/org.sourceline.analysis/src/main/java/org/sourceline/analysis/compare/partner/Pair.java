package org.sourceline.analysis.compare.partner;

import java.util.Set;

/**
 * Two articles that are worth comparing.
 *
 * @param first the path of the one; less than {@code second}
 */
public record Pair(String first, String second) {

    /** Whether one of the two is among some paths. */
    public boolean has(Set<String> paths) {
        return paths.contains(first) || paths.contains(second);
    }
}
