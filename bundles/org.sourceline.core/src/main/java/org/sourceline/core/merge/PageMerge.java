package org.sourceline.core.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Page;

/**
 * The three-way merge of pages by the ids of annotations. An annotation that one side left alone is as the other side has it; so a
 * tombstone wins over what was not touched, and nothing that was deleted comes back. Where both changed one, their changes are merged by
 * property; the tags, and unknown items and properties, one by one.
 */
public final class PageMerge {

    private PageMerge() {
    }

    /**
     * Merges.
     *
     * @param base the state that both sides began with; a page without items if that is not known or there was none
     */
    public static Merged merge(Page base, Page ours, Page theirs) {
        Items before = Items.of(base);
        Items mine = Items.of(ours);
        Items other = Items.of(theirs);
        List<Annotation> items = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (String id : ids(mine, other)) {
            AnnotationMerge one = AnnotationMerge.of(id, before.byId.get(id), mine.byId.get(id), other.byId.get(id));
            if (one.merged() != null) {
                items.add(one.merged());
            }
            if (one.conflict() != null) {
                conflicts.add(one.conflict());
            }
        }
        items.addAll(Sequences.bag(before.twins, mine.twins, other.twins));
        items.sort(Annotation.BY_POSITION);
        boolean otherText = !ours.sha256().equals(theirs.sha256());
        return new Merged(head(base, ours, theirs, items), conflicts, otherText);
    }

    private static Set<String> ids(Items mine, Items other) {
        Set<String> ids = new LinkedHashSet<>(mine.byId.keySet());
        ids.addAll(other.byId.keySet());
        return ids;
    }

    /** An id names the first annotation that bears it; others of the same id, which only a damaged page has, are kept as they are. */
    private record Items(Map<String, Annotation> byId, List<Annotation> twins) {

        static Items of(Page page) {
            Items items = new Items(LinkedHashMap.newLinkedHashMap(page.items().size()), new ArrayList<>());
            for (Annotation item : page.items()) {
                if (items.byId.putIfAbsent(item.id(), item) != null) {
                    items.twins.add(item);
                }
            }
            return items;
        }
    }

    /** What is said of the page itself; where both sides changed that, ours holds. */
    private static Page head(Page base, Page ours, Page theirs, List<Annotation> items) {
        Merging merging = new Merging(Side.OURS);
        Page text = base.sha256().equals(ours.sha256()) ? theirs : ours;
        Extras extras = merging.extras("page", base.extras(), ours.extras(), theirs.extras());
        return new Page(merging.whole("id", base.id(), ours.id(), theirs.id()), merging.whole("set", base.set(), ours.set(), theirs.set()),
                merging.whole("article", base.article(), ours.article(), theirs.article()), text.sha256(), text.charset(),
                merging.whole("generator", base.generator(), ours.generator(), theirs.generator()),
                Math.max(ours.formatVersion(), theirs.formatVersion()), items,
                Sequences.bag(base.unknownItems(), ours.unknownItems(), theirs.unknownItems()), extras);
    }
}
