package org.sourceline.core.text;

import org.sourceline.core.model.TextSpan;

/**
 * Where each place of the reading text comes from, and where each place of the source text went. Both directions cost O(log n).
 * All offsets are UTF-16 units.
 */
public interface OffsetMap {

    /** The source text from which a span of the reading text was made, without white space that was folded away at its edges. */
    TextSpan toSource(TextSpan reading);

    /**
     * The reading text that was made of a span of the source text; empty (at the place where it would stand) if none was.
     */
    TextSpan toReading(TextSpan source);
}
