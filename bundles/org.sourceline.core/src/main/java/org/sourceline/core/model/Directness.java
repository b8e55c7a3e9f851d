package org.sourceline.core.model;

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
}
