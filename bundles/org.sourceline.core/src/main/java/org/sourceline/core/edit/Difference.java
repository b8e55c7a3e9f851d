package org.sourceline.core.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;

/** What leads from one state of a set's page to another. */
public final class Difference {

    private Difference() {
    }

    /** One change for each annotation that is not the same in both, by the first annotation of an id. */
    public static List<Change> between(Page from, Page to) {
        String set = to.set().label();
        Map<String, Annotation> before = byId(from);
        List<Change> changes = new ArrayList<>();
        byId(to).forEach((id, after) -> {
            Annotation old = before.remove(id);
            if (!after.equals(old)) {
                changes.add(new Change(set, old, after));
            }
        });
        before.values().forEach(gone -> changes.add(new Change(set, gone, null)));
        return changes;
    }

    private static Map<String, Annotation> byId(Page page) {
        Map<String, Annotation> byId = LinkedHashMap.newLinkedHashMap(page.items().size());
        page.items().forEach(item -> byId.putIfAbsent(item.id(), item));
        return byId;
    }
}
