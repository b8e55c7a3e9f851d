package org.sourceline.core.store;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * Takes the object apart that a file is, property by property. One instance per file.
 *
 * @param <T> what the file is read as
 */
abstract class DocumentParser<T> {

    private final JsonInput in;
    private String property = "";
    private @Nullable String type;

    DocumentParser(JsonInput in) {
        this.in = in;
    }

    /** Reads the object at whose opening brace the input stands. */
    final T read() throws IOException, NotUnderstood {
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            property = name;
            if (name.equals("type")) {
                type = in.text();
            } else {
                property(name);
            }
        }
        return result();
    }

    /** Reads the value of a property that is not the type. */
    abstract void property(String name) throws IOException, NotUnderstood;

    /** What all properties come to. */
    abstract T result();

    /** What the object says of its type; null if nothing. */
    final @Nullable String type() {
        return type;
    }

    /** The property at which reading stands. */
    final String property() {
        return property;
    }
}
