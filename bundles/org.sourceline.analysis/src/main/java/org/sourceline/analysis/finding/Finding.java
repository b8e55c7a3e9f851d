package org.sourceline.analysis.finding;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.TextSpan;

/**
 * One doubt.
 *
 * @param rule the id of the rule
 * @param message what is doubtful, in words for the reader
 * @param set the set of the annotation it is about
 * @param annotation the id of that annotation
 * @param words the passage, shortened for a list
 * @param source who is given as the source, or the empty string
 * @param place where the passage stands, in UTF-16 units of the reading text; null if it stands nowhere
 */
public record Finding(String rule, Severity severity, String message, String set, String annotation, String words, String source,
        @Nullable TextSpan place) {

    /** How grave a doubt is. */
    public enum Severity {
        ERROR, WARNING, INFO
    }

    /** Where the passage stands, in UTF-16 units of the reading text. */
    public Optional<TextSpan> where() {
        return Optional.ofNullable(place);
    }
}
