package org.sourceline.core.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;

/** A page that nobody has opened, with changes made to it as {@link ArticleSets#apply} makes them to one that is. */
public final class ChangedPage {

    private ChangedPage() {
    }

    /**
     * The page after the changes, which are made one after the other. Whose set they name is not asked.
     *
     * @throws IllegalArgumentException if the page holds something else than a change says
     */
    public static Page of(Page page, List<Change> changes) {
        Map<String, Annotation> items = LinkedHashMap.newLinkedHashMap(page.items().size() + changes.size());
        List<Annotation> twins = new ArrayList<>();
        for (Annotation item : page.items()) {
            if (items.putIfAbsent(item.id(), item) != null) {
                twins.add(item);
            }
        }
        for (Change change : changes) {
            if (!Objects.equals(items.get(change.id()), change.before())) {
                throw new IllegalArgumentException("the page holds another state of " + change.id());
            }
            put(items, change.id(), change.after());
        }
        List<Annotation> sorted = new ArrayList<>(items.values());
        sorted.addAll(twins);
        sorted.sort(Annotation.BY_POSITION);
        return page.withItems(sorted);
    }

    private static void put(Map<String, Annotation> items, String id, @Nullable Annotation after) {
        if (after == null) {
            items.remove(id);
        } else {
            items.put(id, after);
        }
    }
}
