package org.sourceline.core.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Change;
import org.sourceline.core.merge.Conflict;
import org.sourceline.core.merge.Merged;
import org.sourceline.core.merge.PageMerge;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;

/**
 * What journals that were left behind bring to a page.
 *
 * @param page the page as it is on the disk
 * @param merged the page with the changes of the journals; conflicts can only be where the page is another one than a journal's base, or
 *        where two programs were killed
 * @param isStale whether a journal belongs to another state of the page than the one on the disk and still has something to say, so that
 *        a person has to agree
 * @param damaged how many lines of the journals could not be read
 * @param journals to be deleted when the changes are safe, or not wanted
 */
public record Recovery(Page page, Merged merged, boolean isStale, int damaged, List<FoundJournal> journals) {

    public Recovery {
        journals = List.copyOf(journals);
    }

    /**
     * Brings the changes of journals, one after the other, to a page.
     *
     * @param base the SHA-256 of the page's file; null if there is none
     */
    public static Recovery of(Page page, @Nullable String base, List<FoundJournal> journals) {
        Merged merged = new Merged(page, List.of(), false);
        boolean stale = false;
        int damaged = 0;
        for (FoundJournal journal : journals) {
            Page before = merged.page();
            Merged next = merge(before, journal.changes());
            boolean sameBase = Objects.equals(base, journal.header().base());
            stale |= !next.isClean() || !sameBase && !next.page().equals(before);
            List<Conflict> conflicts = new ArrayList<>(merged.conflicts());
            conflicts.addAll(next.conflicts());
            merged = new Merged(next.page(), conflicts, false);
            damaged += journal.damaged();
        }
        return new Recovery(page, merged, stale, damaged, journals);
    }

    /** The changes as a third state, whose base is what the journal says of each annotation, and which has all others as they are. */
    private static Merged merge(Page now, List<Change> changes) {
        Map<String, Change> byId = new HashMap<>();
        changes.forEach(change -> byId.put(change.id(), change));
        List<Annotation> untouched = now.items().stream().filter(item -> !byId.containsKey(item.id())).toList();
        List<Annotation> before = new ArrayList<>(untouched);
        List<Annotation> after = new ArrayList<>(untouched);
        for (Change change : changes) {
            if (change.before() != null) {
                before.add(change.before());
            }
            if (change.after() != null) {
                after.add(change.after());
            }
        }
        return PageMerge.merge(now.withItems(before), now.withItems(after), now);
    }

    /** Whether there is anything in the journals that the page has not. */
    public boolean isEmpty() {
        return merged.page().equals(page) && merged.conflicts().isEmpty();
    }
}
