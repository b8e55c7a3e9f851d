package org.sourceline.core.text;

import java.util.List;

import org.sourceline.core.model.TextSpan;

/**
 * A run of source text that the layout of the file sets apart, before anybody judged its role.
 *
 * @param span in UTF-16 units of the source text, without white space at its ends
 * @param element the HTML element that holds it ({@code p}, {@code h1}, {@code figcaption}); empty in plain text
 * @param context the names, ids and classes of the elements around it, lower case, innermost first; empty in plain text
 */
public record RawBlock(TextSpan span, String element, List<String> context) {

    public RawBlock {
        context = List.copyOf(context);
    }

    /** A block of plain text. */
    public RawBlock(TextSpan span) {
        this(span, "", List.of());
    }
}
