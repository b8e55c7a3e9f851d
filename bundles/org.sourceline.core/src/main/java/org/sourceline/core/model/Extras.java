package org.sourceline.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Properties that this version does not know, kept as they were read so that a rewrite loses nothing.
 *
 * @param properties in the order in which they were read
 */
public record Extras(List<Property> properties) {

    /** No unknown property. */
    public static final Extras NONE = new Extras(List.of());

    /**
     * One unknown property.
     *
     * @param name the key
     * @param json the value as one line of JSON
     */
    public record Property(String name, String json) {
    }

    public Extras {
        properties = List.copyOf(properties);
    }

    public static Extras of(List<Property> properties) {
        return properties.isEmpty() ? NONE : new Extras(properties);
    }

    /** The value of a property as one line of JSON. */
    public Optional<String> find(String name) {
        for (Property property : properties) {
            if (property.name().equals(name)) {
                return Optional.of(property.json());
            }
        }
        return Optional.empty();
    }

    /** With a property in place of the one of its name, or at the end. */
    public Extras with(Property property) {
        List<Property> all = new ArrayList<>(properties);
        int at = properties.stream().map(Property::name).toList().indexOf(property.name());
        if (at < 0) {
            all.add(property);
        } else {
            all.set(at, property);
        }
        return new Extras(all);
    }

    public boolean isEmpty() {
        return properties.isEmpty();
    }
}
