package org.sourceline.core.model;

/**
 * A remark of the reader.
 *
 * @param format a media type, {@value #PLAIN} unless the writer chose another
 */
public record NoteBody(String value, String format, Extras extras) implements Body {

    public static final String PLAIN = "text/plain";

    public NoteBody(String value) {
        this(value, PLAIN, Extras.NONE);
    }

    @Override
    public String type() {
        return "Note";
    }

    @Override
    public Motivation motivation() {
        return Motivation.COMMENTING;
    }
}
