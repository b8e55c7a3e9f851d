package org.sourceline.core.model;

import java.util.Optional;

/** What an entity is. */
public enum EntityKind implements Named {
    PERSON("Person"), ORGANISATION("Organisation"), PLACE("Place"), MONEY("Money"), DATE("Date"), PERCENT("Percent"),
    QUANTITY("Quantity"), EVENT("Event"), WORK("Work");

    private final String json;

    EntityKind(String json) {
        this.json = json;
    }

    @Override
    public String json() {
        return json;
    }

    /** The constant of that spelling, or empty if this version knows none. */
    public static Optional<EntityKind> of(String json) {
        return Named.find(EntityKind.class, json);
    }
}
