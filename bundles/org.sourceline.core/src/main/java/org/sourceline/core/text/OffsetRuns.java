package org.sourceline.core.text;

import java.util.Arrays;

import org.sourceline.core.model.TextSpan;

/**
 * An offset map of runs. Inside a run both texts go on unit by unit; a run lasts until the next one begins in the reading text. A line
 * end that was put in belongs to the run before it: it is white space, which never stands at the edge of an answer.
 */
final class OffsetRuns implements OffsetMap {

    private final String reading;
    private final int sourceLength;
    /** Where each run begins in the reading text, ascending. */
    private final int[] readingStarts;
    /** Where each run begins in the source text, ascending. */
    private final int[] sourceStarts;

    private OffsetRuns(String reading, int sourceLength, int[] readingStarts, int[] sourceStarts) {
        this.reading = reading;
        this.sourceLength = sourceLength;
        this.readingStarts = readingStarts;
        this.sourceStarts = sourceStarts;
    }

    @Override
    public TextSpan toSource(TextSpan span) {
        TextSpan inner = withoutWhiteSpace(span.start(), span.end());
        if (inner.isEmpty()) {
            int place = placeInSource(span.start());
            return new TextSpan(place, place);
        }
        return new TextSpan(placeInSource(inner.start()), placeInSource(inner.end() - 1) + 1);
    }

    @Override
    public TextSpan toReading(TextSpan span) {
        return withoutWhiteSpace(placeInReading(span.start()), placeInReading(span.end()));
    }

    private int placeInSource(int offset) {
        int run = lastAtOrBefore(readingStarts, offset);
        if (run < 0) {
            return 0;
        }
        int next = run + 1 < sourceStarts.length ? sourceStarts[run + 1] : sourceLength;
        return Math.min(sourceStarts[run] + offset - readingStarts[run], next);
    }

    private int placeInReading(int offset) {
        int run = lastAtOrBefore(sourceStarts, offset);
        if (run < 0) {
            return 0;
        }
        int next = run + 1 < readingStarts.length ? readingStarts[run + 1] : reading.length();
        return Math.min(readingStarts[run] + offset - sourceStarts[run], next);
    }

    private TextSpan withoutWhiteSpace(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isWhiteSpace(reading.charAt(start))) {
            start++;
        }
        while (end > start && isWhiteSpace(reading.charAt(end - 1))) {
            end--;
        }
        return start < end ? new TextSpan(start, end) : new TextSpan(from, from);
    }

    private static boolean isWhiteSpace(char c) {
        return c == ' ' || c == '\n';
    }

    private static int lastAtOrBefore(int[] starts, int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Collects the runs of a reading text that is being written. */
    static final class Builder {

        private int[] readingStarts = new int[64];
        private int[] sourceStarts = new int[64];
        private int count;

        /** Tells that the unit at {@code reading} came from the one at {@code source}; both ascend from call to call. */
        void add(int reading, int source) {
            if (count > 0 && source - reading == sourceStarts[count - 1] - readingStarts[count - 1]) {
                return;
            }
            grow();
            readingStarts[count] = reading;
            sourceStarts[count++] = source;
        }

        /** Tells that one unit was put in before the one at {@code reading}, which stands near the end. */
        void insert(int reading) {
            int first = count;
            while (first > 0 && readingStarts[first - 1] >= reading) {
                readingStarts[--first]++;
            }
            boolean atStart = first < count && readingStarts[first] == reading + 1;
            if (!atStart && first > 0) {
                int source = sourceStarts[first - 1] + reading - readingStarts[first - 1];
                open(first, reading + 1, source);
            }
        }

        private void grow() {
            if (count == readingStarts.length) {
                readingStarts = Arrays.copyOf(readingStarts, count * 2);
                sourceStarts = Arrays.copyOf(sourceStarts, count * 2);
            }
        }

        private void open(int index, int reading, int source) {
            grow();
            System.arraycopy(readingStarts, index, readingStarts, index + 1, count - index);
            System.arraycopy(sourceStarts, index, sourceStarts, index + 1, count - index);
            readingStarts[index] = reading;
            sourceStarts[index] = source;
            count++;
        }

        OffsetRuns build(String reading, int sourceLength) {
            return new OffsetRuns(reading, sourceLength, Arrays.copyOf(readingStarts, count), Arrays.copyOf(sourceStarts, count));
        }
    }
}
