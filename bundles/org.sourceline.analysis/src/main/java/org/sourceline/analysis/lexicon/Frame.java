package org.sourceline.analysis.lexicon;

import java.util.Set;

/**
 * One way to use a word that attributes.
 *
 * @param cue what it does with the content
 * @param patterns what can stand as content, by the names that the data file explains
 */
public record Frame(CueClass cue, Set<String> patterns) {

    public Frame {
        patterns = Set.copyOf(patterns);
    }

    public boolean has(String pattern) {
        return patterns.contains(pattern);
    }
}
