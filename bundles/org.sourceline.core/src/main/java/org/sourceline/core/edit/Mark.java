package org.sourceline.core.edit;

import org.sourceline.core.model.TextSpan;

/**
 * One span of an annotation as it is painted.
 *
 * @param span in UTF-16 units of the reading text
 */
public record Mark(Anchored of, Part part, TextSpan span) {

    /** Which part of the annotation a span is. */
    public enum Part {
        TARGET, SOURCE, CUE
    }
}
