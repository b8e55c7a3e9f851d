package org.sourceline.ui.annotations;

import java.util.Comparator;
import java.util.Locale;

import org.sourceline.ui.Messages;

/** What rows are gathered by. */
enum Grouping {
    NONE, KIND, STATUS, SUBJECT, CREATOR;

    /** The heading of the group that an entry is in. */
    String of(Entry entry) {
        String text = switch (this) {
            case NONE -> "";
            case KIND -> entry.kind();
            case STATUS -> entry.status();
            case SUBJECT -> entry.subject();
            case CREATOR -> entry.creator();
        };
        return text.isEmpty() ? Messages.get("annotations.group.empty") : text;
    }

    Comparator<Entry> order() {
        return Comparator.comparing(this::of, String.CASE_INSENSITIVE_ORDER).thenComparing(this::of);
    }

    String title() {
        return Messages.get("annotations.group." + name().toLowerCase(Locale.ROOT));
    }
}
