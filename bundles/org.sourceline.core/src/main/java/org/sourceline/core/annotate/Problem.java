package org.sourceline.core.annotate;

/**
 * Something about an annotation that does not hold, or that is missing.
 *
 * @param message in words for the user, one sentence
 */
public record Problem(Field field, Severity severity, String message) {

    /** Where it shows. */
    public enum Field {
        PASSAGE, ENTITY, LABEL, VALUE, STANCE, SOURCE, SOURCE_KIND, CUE, CHAIN, ANSWERS, TEXT
    }

    /** How bad it is. */
    public enum Severity {
        /** The annotation contradicts itself. */
        ERROR,
        /** Something is missing or doubtful. */
        WARNING
    }
}
