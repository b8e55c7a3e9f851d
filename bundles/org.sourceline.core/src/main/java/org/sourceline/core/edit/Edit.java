package org.sourceline.core.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * What one command changes, done and undone as a whole.
 *
 * @param label what it does, for the Undo menu ("Accept 14 Persons")
 * @param done what it did, for the status line ("Accepted 14 Persons")
 */
public record Edit(String label, String done, List<Change> changes) {

    public Edit(String label, List<Change> changes) {
        this(label, label, changes);
    }

    public Edit {
        changes = List.copyOf(changes);
    }

    /** The edit that takes this one back. */
    public Edit inverse() {
        List<Change> back = new ArrayList<>(changes.size());
        for (Change change : changes.reversed()) {
            back.add(change.inverse());
        }
        return new Edit(label, done, back);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
