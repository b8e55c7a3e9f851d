package org.sourceline.core.index;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.TextSpan;

/**
 * Intervals of a text with a value each: overlapping, nested, equal ones included. Offsets are in the units of the text that the owner
 * chose. Not thread-safe.
 *
 * <p>With n entries: insert, remove and shift cost O(log n) amortised or better, a query O(log n + k) for k hits.
 *
 * @param <T> the value of an interval
 */
public interface IntervalIndex<T> {

    /** An interval that is in the index, until it is removed. Its span follows the shifts of the index. */
    interface Entry<T> {

        TextSpan span();

        T value();
    }

    /** What to insert. */
    record Item<T>(TextSpan span, T value) {
    }

    int size();

    /** Adds an interval; an equal one that is there already stays. */
    Entry<T> insert(TextSpan span, T value);

    /** Replaces all content; O(n log n), O(n) if the items are sorted by span. The entries are in the order of the items. */
    List<Entry<T>> fill(List<Item<T>> items);

    /**
     * Takes an interval out.
     *
     * @return false if it was not in the index (any more)
     */
    boolean remove(Entry<T> entry);

    /**
     * The text changed: {@code removed} units at {@code offset} gave way to {@code inserted} ones. Ends inside the removed text move to
     * {@code offset}; an interval that begins at {@code offset} moves behind what was inserted, one that ends there does not grow.
     */
    void shift(int offset, int removed, int inserted);

    /** Calls back for every interval that shares a position with the span, sorted by span; an empty span or interval counts as a place. */
    void overlapping(TextSpan span, Consumer<? super Entry<T>> action);

    /** The first interval in order of span that starts at or behind the offset, or null. */
    @Nullable Entry<T> firstFrom(int offset);

    /** The last interval in order of span that starts before the offset, or null. */
    @Nullable Entry<T> lastBefore(int offset);

    /** The interval behind this one in order of span, or null. */
    @Nullable Entry<T> next(Entry<T> entry);

    /** The interval before this one in order of span, or null. */
    @Nullable Entry<T> previous(Entry<T> entry);

    /** All intervals in order of span, by start, then by end, then in order of insertion. */
    void forEach(Consumer<? super Entry<T>> action);
}
