package org.sourceline.ui.provenance;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.ui.Messages;

/**
 * Rows of a tree for which there is no room at once: they are one level further down, below a row that says how many they are. Each is equal
 * only to itself, since what is in it may be much.
 */
public record Rest(List<?> rows) {

    private static final int AT_ONCE = 50;

    /** The first rows, and if there are many more a row that stands for them. */
    public static Object[] first(List<?> all) {
        if (all.size() <= AT_ONCE + AT_ONCE / 10) {
            return all.toArray();
        }
        List<Object> some = new ArrayList<>(all.subList(0, AT_ONCE));
        some.add(new Rest(all.subList(AT_ONCE, all.size())));
        return some.toArray();
    }

    /** How many of so many rows are listed at once. */
    static int count(int all) {
        return Math.min(AT_ONCE, all);
    }

    /** In words: how many they are. */
    public String title() {
        return Messages.get("provenance.more", rows.size());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
