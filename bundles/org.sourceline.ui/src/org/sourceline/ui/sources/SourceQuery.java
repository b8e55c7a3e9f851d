package org.sourceline.ui.sources;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Which sources are listed, and in what order.
 *
 * @param words in lower case; empty for all
 */
record SourceQuery(String words, Column column, boolean reversed) {

    /** All, those with most claims first. */
    static final SourceQuery ALL = new SourceQuery("", Column.CLAIMS, false);

    SourceQuery with(String typed) {
        return new SourceQuery(typed.strip().toLowerCase(Locale.ROOT), column, reversed);
    }

    /** By a column; the other way round if it is by that column already. */
    SourceQuery sortedBy(Column other) {
        return new SourceQuery(words, other, other == column && !reversed);
    }

    /** Looks at every claim, so belongs off the UI thread. */
    List<Source> of(List<Source> all) {
        Comparator<Source> order = column.order();
        return all.stream().map(source -> source.with(words)).filter(source -> !source.shown().isEmpty())
                .sorted(reversed ? order.reversed() : order).toList();
    }
}
