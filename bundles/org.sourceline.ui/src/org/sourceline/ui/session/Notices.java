package org.sourceline.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The notices of one article, in the order in which they came. UI thread only. */
public final class Notices {

    private final List<Notice> open = new ArrayList<>();
    private final Runnable changed;

    /** @param changed called after each change */
    Notices(Runnable changed) {
        this.changed = changed;
    }

    public List<Notice> open() {
        return List.copyOf(open);
    }

    /** Adds a notice, unless its like is there. */
    public void add(Notice notice) {
        if (open.stream().noneMatch(one -> one.text().equals(notice.text()))) {
            open.add(notice);
            changed.run();
        }
    }

    /** The user has read it, or what it asked for is done. */
    public void close(Notice notice) {
        if (open.remove(notice)) {
            changed.run();
        }
    }

    /** What the text of these says is no longer so. */
    void closeThose(Predicate<String> outdated) {
        if (open.removeIf(notice -> outdated.test(notice.text()))) {
            changed.run();
        }
    }

    /** What was good news before is known by now. */
    void closeNews() {
        if (open.removeIf(notice -> !notice.isWarning())) {
            changed.run();
        }
    }

    void clear() {
        if (!open.isEmpty()) {
            open.clear();
            changed.run();
        }
    }
}
