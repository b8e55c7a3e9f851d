package org.sourceline.core.model;

import org.jspecify.annotations.Nullable;

/**
 * A passage marked as with a pen.
 *
 * @param value a colour or style name
 */
public record HighlightBody(@Nullable String value, Extras extras) implements Body {

    public HighlightBody(@Nullable String value) {
        this(value, Extras.NONE);
    }

    @Override
    public String type() {
        return "Highlight";
    }

    @Override
    public Motivation motivation() {
        return Motivation.HIGHLIGHTING;
    }
}
