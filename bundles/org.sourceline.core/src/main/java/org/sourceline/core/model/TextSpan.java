package org.sourceline.core.model;

/**
 * A half-open interval of a text. Whether it counts code points or UTF-16 units is said where it is used.
 *
 * @param start the first offset inside, at least 0
 * @param end the first offset behind, at least {@code start}
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

    /** @throws IllegalArgumentException if {@code start} is negative or behind {@code end} */
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the offset lies inside, the end excluded. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one position; empty spans share none. */
    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end && !isEmpty() && !other.isEmpty();
    }

    public TextSpan shifted(int by) {
        return new TextSpan(start + by, end + by);
    }

    public TextSpan cover(TextSpan other) {
        return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The part of the text; the text must be counted in the units of this span, so for a Java string in UTF-16. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** By start, then by end: a span stands before those that it begins with. */
    @Override
    public int compareTo(TextSpan other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
