package org.sourceline.core.model;

/** A block of the page and its role. */
public record BlockBody(BlockRole role, Extras extras) implements Body {

    public BlockBody(BlockRole role) {
        this(role, Extras.NONE);
    }

    @Override
    public String type() {
        return "Block";
    }

    @Override
    public Motivation motivation() {
        return Motivation.CLASSIFYING;
    }
}
