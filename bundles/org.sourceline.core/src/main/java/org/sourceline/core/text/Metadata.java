package org.sourceline.core.text;

import java.util.Map;
import java.util.Optional;

/**
 * What the head of an HTML page says of the article, each under a plain name: {@code title}, {@code language}, {@code publisher},
 * {@code author}, {@code published}, {@code url}.
 */
public record Metadata(Map<String, String> values) {

    public static final Metadata NONE = new Metadata(Map.of());

    public Metadata {
        values = Map.copyOf(values);
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
