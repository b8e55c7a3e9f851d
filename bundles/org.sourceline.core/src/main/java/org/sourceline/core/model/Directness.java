package org.sourceline.core.model;

import java.util.Optional;

/** How much of the content of a claim stands in quotation marks. */
public enum Directness implements Named {
    DIRECT("direct"), INDIRECT("indirect"), MIXED("mixed");

    private final String json;

    Directness(String json) {
        this.json = json;
    }

    @Override
    public String json() {
        return json;
    }

    /** The constant of that spelling, or empty if this version knows none. */
    public static Optional<Directness> of(String json) {
        return Named.find(Directness.class, json);
    }
}
