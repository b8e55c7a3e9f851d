package org.sourceline.core.index;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.TextSpan;

/**
 * Intervals of a text with a value each: overlapping, nested, equal and empty ones included. Offsets are in the units of the text that
 * the owner chose. Not thread-safe.
 *
 * <p>The order of the intervals is that of their spans: by start, then by end. Equal ones stand in the order in which they came in; those
 * that a {@link #shift} made equal keep the order they had.
 *
 * @param <T> the value of an interval
 */
public interface IntervalIndex<T> {

    /**
     * An interval that is in the index until it is removed or the index is filled anew. Its span follows the shifts of the index; that of
     * a removed one stays as it was. Two entries are equal only if they are the same.
     */
    interface Entry<T> {

        TextSpan span();

        T value();
    }

    /** What to insert. */
    record Item<T>(TextSpan span, T value) {
    }

    /** The number of intervals. */
    int size();

    /** Adds an interval behind those with an equal span, which stay. */
    Entry<T> insert(TextSpan span, T value);

    /** Replaces all content; O(n log n), O(n) if the items are sorted by span. The entries are in the order of the items. */
    List<Entry<T>> fill(List<Item<T>> items);

    /**
     * Takes an interval out.
     *
     * @return false if it was not in this index (any more)
     */
    boolean remove(Entry<T> entry);

    /**
     * The text changed: {@code removed} units at {@code offset} gave way to {@code inserted} ones. The intervals change as if the text
     * were first removed and the new text then inserted: starts and ends inside the removed text move to {@code offset}; then an
     * interval that begins at {@code offset}, an empty one too, moves behind what was inserted, and one that ends there does not grow.
     *
     * @throws IllegalArgumentException if a number is negative, or an interval would end behind {@link Integer#MAX_VALUE}; then nothing
     *         has changed
     */
    void shift(int offset, int removed, int inserted);

    /**
     * Calls back for every interval that shares a position with the span, in order. An empty span or interval stands for the one position
     * at its offset: {@code [5, 5)} is found by {@code [5, 8)}, not by {@code [3, 5)}.
     *
     * @param action must not change the index
     * @throws java.util.ConcurrentModificationException if the action changed the index
     */
    void overlapping(TextSpan span, Consumer<? super Entry<T>> action);

    /** The first interval in order that starts at or behind the offset, or null. */
    @Nullable Entry<T> firstFrom(int offset);

    /** The last interval in order that starts before the offset, or null. */
    @Nullable Entry<T> lastBefore(int offset);

    /**
     * The interval behind this one in order, or null if it is the last.
     *
     * @throws IllegalStateException if the entry is not in this index (any more)
     */
    @Nullable Entry<T> next(Entry<T> entry);

    /**
     * The interval before this one in order, or null if it is the first.
     *
     * @throws IllegalStateException if the entry is not in this index (any more)
     */
    @Nullable Entry<T> previous(Entry<T> entry);

    /**
     * Calls back for all intervals in order.
     *
     * @param action must not change the index
     * @throws java.util.ConcurrentModificationException if the action changed the index
     */
    void forEach(Consumer<? super Entry<T>> action);
}
