package org.sourceline.core.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** Suggestions in the order in which a person goes through them. Immutable. */
public final class Queue {

    /** Nothing to go through. */
    public static final Queue EMPTY = of(List.of(), Criteria.ALL, Order.POSITION, null);

    private final Order order;
    private final List<Candidate> all;
    private final List<Candidate> rows;
    private final Map<Candidate.Key, Integer> places;
    private final Map<Candidate.Key, Candidate> byKey;
    private final Progress overall;
    private final Progress matching;

    private Queue(Order order, List<Candidate> all, List<Candidate> rows, Progress matching) {
        this.order = order;
        this.all = all;
        this.rows = rows;
        this.places = HashMap.newHashMap(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i).key(), i);
        }
        this.byKey = HashMap.newHashMap(all.size());
        all.forEach(one -> byKey.put(one.key(), one));
        this.overall = Progress.of(all);
        this.matching = matching;
    }

    /**
     * Puts suggestions in order.
     *
     * @param kept one that stays in its place although it was decided on, because a person looks at it; null for none
     */
    public static Queue of(List<Candidate> candidates, Criteria criteria, Order order, Candidate.@Nullable Key kept) {
        List<Candidate> matching = new ArrayList<>(candidates.stream().filter(criteria::matches).toList());
        matching.sort(order.comparator());
        List<Candidate> rows = matching.stream().filter(one -> criteria.decided() || one.isOpen() || one.key().equals(kept)).toList();
        return new Queue(order, List.copyOf(candidates), rows, Progress.of(matching));
    }

    /** All suggestions, those that do not match included. */
    public List<Candidate> all() {
        return all;
    }

    /** Those that are gone through, in order. */
    public List<Candidate> rows() {
        return rows;
    }

    /** Those that match and wait for a decision, in order. */
    public List<Candidate> open() {
        return rows.stream().filter(Candidate::isOpen).toList();
    }

    /** The place of a suggestion among the rows; -1 if it has none. */
    public int indexOf(Candidate.Key key) {
        return places.getOrDefault(key, -1);
    }

    /** The suggestion as this queue knows it, matching or not. */
    public Optional<Candidate> find(Candidate.Key key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Of some suggestions the one that comes first, rows or not; empty if this queue knows none of them. */
    public Optional<Candidate> first(Collection<Candidate.Key> some) {
        return some.stream().flatMap(key -> find(key).stream()).min(order.comparator());
    }

    /** How far all is decided. */
    public Progress overall() {
        return overall;
    }

    /** How far those are decided that match. */
    public Progress matching() {
        return matching;
    }

    /**
     * The next row behind one, and behind the last the first again.
     *
     * @param from where to begin; null, or one without a row, for before the first
     * @param wanted which rows count; the one to begin with is never found
     */
    public Optional<Candidate> next(Candidate.@Nullable Key from, Predicate<Candidate> wanted) {
        return step(from, 1, wanted);
    }

    /** The row before one, and before the first the last. */
    public Optional<Candidate> previous(Candidate.@Nullable Key from, Predicate<Candidate> wanted) {
        return step(from, -1, wanted);
    }

    private Optional<Candidate> step(Candidate.@Nullable Key from, int by, Predicate<Candidate> wanted) {
        int size = rows.size();
        int place = from == null ? -1 : indexOf(from);
        int start = place >= 0 ? place : by > 0 ? -1 : 0;
        for (int i = 1; i <= size; i++) {
            int at = Math.floorMod(start + i * by, size);
            if (at != place && wanted.test(rows.get(at))) {
                return Optional.of(rows.get(at));
            }
        }
        return Optional.empty();
    }
}
