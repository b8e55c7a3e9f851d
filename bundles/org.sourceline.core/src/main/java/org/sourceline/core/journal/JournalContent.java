package org.sourceline.core.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Change;
import org.sourceline.core.model.Annotation;

/**
 * What a journal's file holds.
 *
 * @param header null if the file does not begin with one that this version reads
 * @param changes in the order in which they were made
 * @param damaged how many lines are not whole, the last one of a program that was killed while it wrote among them
 */
record JournalContent(@Nullable JournalHeader header, List<Change> changes, int damaged) {

    JournalContent {
        changes = List.copyOf(changes);
    }

    /** What the changes come to: one for each annotation that is another now than before the first of them. */
    static List<Change> net(Iterable<Change> changes) {
        Map<String, Change> byId = new LinkedHashMap<>();
        changes.forEach(change -> add(byId, change));
        return List.copyOf(byId.values());
    }

    /** Adds a change to what those before it come to. */
    static void add(Map<String, Change> net, Change change) {
        Change first = net.get(change.id());
        Annotation before = first == null ? change.before() : first.before();
        if (before == null && change.after() == null || before != null && before.equals(change.after())) {
            net.remove(change.id());
        } else {
            net.put(change.id(), new Change(change.set(), before, change.after()));
        }
    }
}
