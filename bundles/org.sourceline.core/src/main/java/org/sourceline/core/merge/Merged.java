package org.sourceline.core.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;

/**
 * What a merge gave.
 *
 * @param page everything that could be merged, and of each conflict what its preferred side wants
 * @param conflicts in the order of the ids in the page
 * @param otherText whether the two sides were made for different texts of the article, so that places of one may be wrong
 */
public record Merged(Page page, List<Conflict> conflicts, boolean otherText) {

    public Merged {
        conflicts = List.copyOf(conflicts);
    }

    /** Whether nobody needs to decide anything. */
    public boolean isClean() {
        return conflicts.isEmpty() && !otherText;
    }

    /** The page with each conflict decided by somebody. */
    public Page resolved(Function<Conflict, Side> decision) {
        Map<String, Conflict> open = HashMap.newHashMap(conflicts.size());
        conflicts.forEach(conflict -> open.put(conflict.id(), conflict));
        List<Annotation> items = new ArrayList<>(page.items());
        items.removeIf(item -> open.remove(item.id()) != null);
        for (Conflict conflict : conflicts) {
            Annotation chosen = conflict.outcome(decision.apply(conflict));
            if (chosen != null) {
                items.add(chosen);
            }
        }
        items.sort(Annotation.BY_POSITION);
        return page.withItems(items);
    }
}
