package org.sourceline.core.model;

/** Why an annotation was made (W3C Web Annotation Data Model, section 3.3.5). */
public enum Motivation implements Named {
    IDENTIFYING("identifying"), DESCRIBING("describing"), COMMENTING("commenting"), TAGGING("tagging"),
    HIGHLIGHTING("highlighting"), LINKING("linking"), CLASSIFYING("classifying");

    private final String json;

    Motivation(String json) {
        this.json = json;
    }

    @Override
    public String json() {
        return json;
    }
}
