package org.sourceline.core.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sourceline.core.model.Identities;

/**
 * Finds entities of a case that may be the same, again and again as the case changes: what a name is compared by is remembered as long as an entity has
 * it. One thread at a time.
 */
public final class MergeFinder {

    private Map<String, NameKeys> known = Map.of();

    /**
     * The pairs that may be the same, the strongest first; not those that a person keeps apart.
     *
     * @param entities of one case
     */
    public List<MergeSuggestion> find(List<CaseEntity> entities, Identities identities) {
        Map<String, NameKeys> now = new HashMap<>();
        List<MergeSuggestion> found = MergeSuggestions.of(entities, identities, name -> now.computeIfAbsent(name, this::keys));
        known = now;
        return found;
    }

    private NameKeys keys(String name) {
        NameKeys before = known.get(name);
        return before == null ? NameKeys.of(name) : before;
    }
}
