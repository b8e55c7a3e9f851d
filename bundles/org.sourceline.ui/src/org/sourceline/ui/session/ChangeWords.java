package org.sourceline.ui.session;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Change;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Status;
import org.sourceline.ui.Messages;

/** Changes counted for the user: "3 added, 1 deleted, 2 changed". */
final class ChangeWords {

    private ChangeWords() {
    }

    static String of(List<Change> changes) {
        int added = 0;
        int deleted = 0;
        int changed = 0;
        for (Change change : changes) {
            boolean wasThere = !isGone(change.before());
            boolean isThere = !isGone(change.after());
            added += !wasThere && isThere ? 1 : 0;
            deleted += wasThere && !isThere ? 1 : 0;
            changed += wasThere && isThere ? 1 : 0;
        }
        List<String> parts = new ArrayList<>();
        add(parts, "session.changes.added", added);
        add(parts, "session.changes.deleted", deleted);
        add(parts, "session.changes.changed", changed);
        return String.join(", ", parts);
    }

    private static boolean isGone(@Nullable Annotation one) {
        return one == null || one.status() == Status.DELETED;
    }

    private static void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(Messages.get(key, count));
        }
    }
}
