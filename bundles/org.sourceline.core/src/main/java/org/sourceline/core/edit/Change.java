package org.sourceline.core.edit;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Annotation;

/**
 * One annotation added to a set (no {@code before}), taken out (no {@code after}) or replaced by another of the same id.
 *
 * @param set the name of the set
 */
public record Change(String set, @Nullable Annotation before, @Nullable Annotation after) {

    /** @throws IllegalArgumentException if both are missing or their ids differ */
    public Change {
        if (before == null && after == null || before != null && after != null && !before.id().equals(after.id())) {
            throw new IllegalArgumentException("a change is of one annotation");
        }
    }

    /** What puts an annotation in the place of another, perhaps with another id. */
    static List<Change> replacing(String set, Annotation before, Annotation after) {
        return before.id().equals(after.id()) ? List.of(new Change(set, before, after))
                : List.of(new Change(set, before, null), new Change(set, null, after));
    }

    public Change inverse() {
        return new Change(set, after, before);
    }

    /** The id of the annotation. */
    public String id() {
        Annotation one = after != null ? after : before;
        if (one == null) {
            throw new IllegalStateException("a change is of one annotation");
        }
        return one.id();
    }
}
