package org.sourceline.ui.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.BlockBody;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Page;

/**
 * What is counted of a page.
 *
 * @param annotations how many live annotations it holds, blocks not counted
 * @param mentions how often each entity is mentioned
 * @param claims the live claims, without the surroundings of their passages
 * @param decided the ids of the suggestions on which the set's owner has decided
 */
public record PageSummary(int annotations, Map<EntityKey, Integer> mentions, List<Annotation> claims, Set<String> decided) {

    /** A page of which nothing is known. */
    static final PageSummary NOTHING = new PageSummary(0, Map.of(), List.of(), Set.of());

    /** An entity, told apart by its id. */
    public record EntityKey(String id, String label, EntityKind kind) {
    }

    public PageSummary {
        mentions = Map.copyOf(mentions);
        claims = List.copyOf(claims);
        decided = Set.copyOf(decided);
    }

    static PageSummary of(Page page) {
        int count = 0;
        Map<EntityKey, Integer> mentions = new HashMap<>();
        List<Annotation> claims = new ArrayList<>();
        Set<String> decided = new HashSet<>();
        for (Annotation item : page.items()) {
            String suggestion = item.suggestion();
            if (suggestion != null) {
                decided.add(suggestion);
            }
            if (item.isLive() && !(item.body() instanceof BlockBody)) {
                count++;
                if (item.body() instanceof EntityBody body && body.entity() != null) {
                    mentions.merge(new EntityKey(body.entity(), body.label(), body.kind()), 1, Integer::sum);
                } else if (item.body() instanceof ClaimBody) {
                    claims.add(SlimClaims.of(item));
                }
            }
        }
        return new PageSummary(count, mentions, claims, decided);
    }
}
