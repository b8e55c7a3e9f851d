package org.sourceline.ui.annotations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.text.ReadingText;
import org.sourceline.ui.editor.Paragraphs;

/**
 * The rows that answer a query, made in the background and never changed.
 *
 * @param shown how many annotations have a row
 * @param total how many there are
 * @param kinds all kinds that occur, shown or not
 * @param creators all creators that occur
 */
record Listing(List<Row> rows, Map<Anchored, Integer> places, int shown, int total, Set<String> kinds, Set<String> creators) {

    static final Listing EMPTY = new Listing(List.of(), Map.of(), 0, 0, Set.of(), Set.of());

    /** A row: an annotation, or the heading of a group. */
    record Row(@Nullable Entry entry, String heading, int count) {
    }

    /** @param all annotations that may be listed */
    static Listing of(List<Anchored> all, ReadingText reading, Query query) {
        Map<String, String> labels = labels(all);
        Paragraphs paragraphs = new Paragraphs(reading);
        Set<String> kinds = new TreeSet<>();
        Set<String> creators = new TreeSet<>();
        List<Entry> found = new ArrayList<>();
        for (Anchored one : all) {
            Entry entry = Entry.of(one, paragraphs, labels);
            kinds.add(entry.kind());
            creators.add(entry.creator());
            if (query.matches(entry)) {
                found.add(entry);
            }
        }
        Comparator<Entry> order = query.grouping().order().thenComparing(query.column().order(query.descending()));
        found.sort(order);
        List<Row> rows = rows(found, query.grouping());
        return new Listing(rows, places(rows), found.size(), all.size(), kinds, creators);
    }

    private static Map<String, String> labels(List<Anchored> all) {
        Map<String, String> labels = new HashMap<>();
        for (Anchored one : all) {
            if (one.body() instanceof EntityBody body && body.entity() != null) {
                labels.putIfAbsent(body.entity(), body.label());
            }
        }
        return labels;
    }

    private static List<Row> rows(List<Entry> sorted, Grouping grouping) {
        List<Row> rows = new ArrayList<>(sorted.size());
        String heading = "";
        int headingAt = -1;
        for (Entry entry : sorted) {
            String group = grouping == Grouping.NONE ? "" : grouping.of(entry);
            if (grouping != Grouping.NONE && (headingAt < 0 || !group.equals(heading))) {
                heading = group;
                headingAt = rows.size();
                rows.add(new Row(null, group, 0));
            }
            if (headingAt >= 0) {
                rows.set(headingAt, new Row(null, heading, rows.get(headingAt).count() + 1));
            }
            rows.add(new Row(entry, "", 0));
        }
        return rows;
    }

    private static Map<Anchored, Integer> places(List<Row> rows) {
        Map<Anchored, Integer> places = HashMap.newHashMap(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Entry entry = rows.get(i).entry();
            if (entry != null) {
                places.put(entry.one(), i);
            }
        }
        return places;
    }

    /** The row of an annotation; -1 if it has none. */
    int indexOf(Anchored one) {
        return places.getOrDefault(one, -1);
    }
}
