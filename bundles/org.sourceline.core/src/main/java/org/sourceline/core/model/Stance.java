package org.sourceline.core.model;

import java.util.Optional;

/** What a source does with the content of a claim. */
public enum Stance implements Named {
    ASSERTS("asserts"), DENIES("denies"), CONFIRMS("confirms"), HEDGES("hedges"), QUESTIONS("questions"), REQUESTS("requests"),
    DECLINES_TO_COMMENT("declinesToComment"), NO_RESPONSE("noResponse");

    private final String json;

    Stance(String json) {
        this.json = json;
    }

    @Override
    public String json() {
        return json;
    }

    /** The constant of that spelling, or empty if this version knows none. */
    public static Optional<Stance> of(String json) {
        return Named.find(Stance.class, json);
    }
}
