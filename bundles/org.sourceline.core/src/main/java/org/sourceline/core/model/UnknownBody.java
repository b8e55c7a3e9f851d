package org.sourceline.core.model;

/**
 * A body of a type, or with a value, that this version does not know; written back as it was read.
 *
 * @param type what the file gives as type, or the empty string
 * @param json the whole body as one line of JSON
 */
public record UnknownBody(String type, Motivation motivation, String json) implements Body {

    @Override
    public Extras extras() {
        return Extras.NONE;
    }
}
