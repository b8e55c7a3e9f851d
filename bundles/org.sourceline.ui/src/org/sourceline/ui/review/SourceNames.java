package org.sourceline.ui.review;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sourceline.core.model.SourceKind;
import org.sourceline.core.review.Candidate;

/** Who speaks in the claims of a queue. */
final class SourceNames {

    private SourceNames() {
    }

    static Set<SourceKind> kinds(List<Candidate> candidates) {
        Set<SourceKind> kinds = EnumSet.noneOf(SourceKind.class);
        candidates.forEach(one -> {
            if (one.sourceKind() != null) {
                kinds.add(one.sourceKind());
            }
        });
        return kinds;
    }

    /** The names of the sources with most claims, most first. */
    static List<String> most(List<Candidate> candidates, int limit) {
        Map<String, Integer> counts = new HashMap<>();
        for (Candidate one : candidates) {
            if (one.sourceKind() != null && !one.subject().isEmpty()) {
                counts.merge(one.subject(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey())).limit(limit).map(Map.Entry::getKey).toList();
    }
}
