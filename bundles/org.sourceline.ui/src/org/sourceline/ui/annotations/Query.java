package org.sourceline.ui.annotations;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.sourceline.core.anchor.AnchorState;
import org.sourceline.core.model.Status;

/**
 * What the list shows, and in which order.
 *
 * @param words what the rows must hold, separated by spaces
 * @param kinds the kinds that are shown, as in {@link Entry#kind()}; all if empty
 * @param statuses the states that are shown; all live ones if empty
 * @param creators who made what is shown; everybody if empty
 * @param anchors how sure the places are of what is shown; all if empty
 */
record Query(String words, Set<String> kinds, Set<Status> statuses, Set<String> creators, Set<AnchorState> anchors, Grouping grouping,
        Column column, boolean descending) {

    static final Query ALL = new Query("", Set.of(), Set.of(), Set.of(), Set.of(), Grouping.NONE, Column.PARAGRAPH, false);

    Query {
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
        creators = Set.copyOf(creators);
        anchors = Set.copyOf(anchors);
    }

    boolean matches(Entry entry) {
        Status status = entry.one().annotation().status();
        boolean wanted = statuses.isEmpty() ? entry.one().annotation().isLive() : statuses.contains(status);
        return wanted && (kinds.isEmpty() || kinds.contains(entry.kind())) && (creators.isEmpty() || creators.contains(entry.creator()))
                && (anchors.isEmpty() || anchors.contains(entry.anchor())) && typed().stream().allMatch(entry::holds);
    }

    private List<String> typed() {
        return words.isBlank() ? List.of() : List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    /** Whether anything is left out that is shown otherwise. */
    boolean isFiltering() {
        return !words.isBlank() || !kinds.isEmpty() || !statuses.isEmpty() || !creators.isEmpty() || !anchors.isEmpty();
    }

    Query withWords(String value) {
        return new Query(value, kinds, statuses, creators, anchors, grouping, column, descending);
    }

    Query withKinds(Set<String> value) {
        return new Query(words, value, statuses, creators, anchors, grouping, column, descending);
    }

    Query withStatuses(Set<Status> value) {
        return new Query(words, kinds, value, creators, anchors, grouping, column, descending);
    }

    Query withCreators(Set<String> value) {
        return new Query(words, kinds, statuses, value, anchors, grouping, column, descending);
    }

    Query withAnchors(Set<AnchorState> value) {
        return new Query(words, kinds, statuses, creators, value, grouping, column, descending);
    }

    Query withGrouping(Grouping value) {
        return new Query(words, kinds, statuses, creators, anchors, value, column, descending);
    }

    /** Sorts by another column, or by the same one the other way round. */
    Query sortedBy(Column value) {
        return new Query(words, kinds, statuses, creators, anchors, grouping, value, value == column && !descending);
    }

    /** Without filters, in the same order. */
    Query withoutFilters() {
        return new Query("", Set.of(), Set.of(), Set.of(), Set.of(), grouping, column, descending);
    }
}
