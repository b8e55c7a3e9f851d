package org.sourceline.core.model;

/** A keyword put on a passage. */
public record TagBody(String value, Extras extras) implements Body {

    public TagBody(String value) {
        this(value, Extras.NONE);
    }

    @Override
    public String type() {
        return "Tag";
    }

    @Override
    public Motivation motivation() {
        return Motivation.TAGGING;
    }
}
