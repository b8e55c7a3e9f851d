package org.sourceline.ui.cases;

import java.util.HashMap;
import java.util.Map;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.BlockBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Page;

/**
 * What is counted of a page.
 *
 * @param annotations how many live annotations it holds, blocks not counted
 * @param mentions how often each entity is mentioned
 */
public record PageSummary(int annotations, Map<EntityKey, Integer> mentions) {

    /** An entity, told apart by its id. */
    public record EntityKey(String id, String label, EntityKind kind) {
    }

    public PageSummary {
        mentions = Map.copyOf(mentions);
    }

    static PageSummary of(Page page) {
        int count = 0;
        Map<EntityKey, Integer> mentions = new HashMap<>();
        for (Annotation item : page.items()) {
            if (item.isLive() && !(item.body() instanceof BlockBody)) {
                count++;
                if (item.body() instanceof EntityBody body && body.entity() != null) {
                    mentions.merge(new EntityKey(body.entity(), body.label(), body.kind()), 1, Integer::sum);
                }
            }
        }
        return new PageSummary(count, mentions);
    }
}
