package org.sourceline.core.model;

import java.util.Optional;

/** What kind of source a claim has, or a step of its chain is. */
public enum SourceKind implements Named {
    NAMED_PERSON("namedPerson"), ORGANISATION("organisation"), ANONYMOUS_PERSON("anonymousPerson"), DOCUMENT("document"), DATA("data"),
    PUBLICATION("publication"), UNATTRIBUTED("unattributed");

    private final String json;

    SourceKind(String json) {
        this.json = json;
    }

    @Override
    public String json() {
        return json;
    }

    /** The constant of that spelling, or empty if this version knows none. */
    public static Optional<SourceKind> of(String json) {
        return Named.find(SourceKind.class, json);
    }
}
