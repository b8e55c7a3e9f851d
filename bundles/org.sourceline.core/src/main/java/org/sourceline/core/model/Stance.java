package org.sourceline.core.model;

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
}
