package org.sourceline.core.text;

import org.sourceline.core.model.TextSpan;

/**
 * Where each place of the reading text comes from, and where each place of the source text went. Both directions cost O(log n).
 * All offsets are UTF-16 units.
 */
public interface OffsetMap {

    /**
     * The source text from which a span of the reading text was made. White space at the edges of the span never counts, folded or not;
     * an empty span, or one of white space alone, gives an empty one at its place.
     */
    TextSpan toSource(TextSpan reading);

    /**
     * The reading text that was made of a span of the source text, without white space at its edges; empty (at the place where it would
     * stand) if none was. For a span of the reading text with no white space at its ends this is the way back from {@link #toSource}.
     */
    TextSpan toReading(TextSpan source);
}
