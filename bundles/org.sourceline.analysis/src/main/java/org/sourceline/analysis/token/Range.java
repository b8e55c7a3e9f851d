package org.sourceline.analysis.token;

/**
 * Some tokens in a row.
 *
 * @param from the first
 * @param to the one behind the last
 */
public record Range(int from, int to) {

    public int size() {
        return to - from;
    }

    public boolean isEmpty() {
        return to <= from;
    }

    public boolean contains(int token) {
        return from <= token && token < to;
    }

    public boolean contains(Range other) {
        return from <= other.from && other.to <= to;
    }

    public boolean overlaps(Range other) {
        return from < other.to && other.from < to;
    }
}
