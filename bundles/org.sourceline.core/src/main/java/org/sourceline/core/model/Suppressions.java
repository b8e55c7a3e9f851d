package org.sourceline.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is never suggested in a case.
 *
 * @param items each once
 * @param unknownItems items that this version cannot read, each as one line of JSON, kept for the rewrite
 * @param formatVersion {@value #FORMAT_VERSION} unless a newer program wrote the file
 */
public record Suppressions(List<Suppression> items, List<String> unknownItems, int formatVersion, Extras extras) {

    /** The version of the format that this program writes. */
    public static final int FORMAT_VERSION = 1;

    /** Nothing is kept from being suggested. */
    public static final Suppressions NONE = new Suppressions(List.of(), List.of(), FORMAT_VERSION, Extras.NONE);

    public Suppressions {
        items = List.copyOf(items);
        unknownItems = List.copyOf(unknownItems);
    }

    /** The first one that means a suggestion. */
    public Optional<Suppression> covering(Annotation suggestion) {
        for (Suppression item : items) {
            if (item.covers(suggestion)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    public boolean covers(Annotation suggestion) {
        return covering(suggestion).isPresent();
    }

    /** Whether there is one that means the same. */
    public boolean has(String key) {
        return items.stream().anyMatch(item -> item.key().equals(key));
    }

    /** With one more; one that means the same as another is not added. */
    public Suppressions with(Suppression item) {
        if (has(item.key())) {
            return this;
        }
        List<Suppression> more = new ArrayList<>(items);
        more.add(item);
        return new Suppressions(more, unknownItems, formatVersion, extras);
    }

    /** Without those that mean the same as one. */
    public Suppressions without(Suppression item) {
        return new Suppressions(items.stream().filter(one -> !one.key().equals(item.key())).toList(), unknownItems, formatVersion, extras);
    }
}
