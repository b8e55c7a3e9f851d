package org.sourceline.core.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Status;

/** What people decided on suggestions, by the suggestion's id. A rejection holds for the body that was rejected, and no other. */
final class Decisions {

    private final Map<String, List<Annotation>> bySuggestion = new HashMap<>();

    void clear() {
        bySuggestion.clear();
    }

    /** The id of the suggestion that the annotation decides on; null if it does not. */
    static @Nullable String decided(Anchored one) {
        return one.annotation().status() == Status.SUGGESTED ? null : one.annotation().suggestion();
    }

    void add(Anchored one) {
        String suggestion = decided(one);
        if (suggestion != null) {
            bySuggestion.computeIfAbsent(suggestion, id -> new ArrayList<>(1)).add(one.annotation());
        }
    }

    void remove(Anchored one) {
        String suggestion = decided(one);
        if (suggestion != null) {
            bySuggestion.computeIfPresent(suggestion, (id, list) -> {
                list.remove(one.annotation());
                return list.isEmpty() ? null : list;
            });
        }
    }

    boolean hasDecided(Annotation suggestion) {
        return bySuggestion.getOrDefault(suggestion.id(), List.of()).stream().anyMatch(decision -> decision.decidesOn(suggestion));
    }
}
