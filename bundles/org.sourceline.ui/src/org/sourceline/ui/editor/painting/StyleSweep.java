package org.sourceline.ui.editor.painting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.custom.StyleRange;
import org.sourceline.core.model.TextSpan;

/** Flattens looks that overlap and nest into style ranges side by side; a later layer lies over an earlier one. */
final class StyleSweep {

    private record Laid(TextSpan span, Look look, int layer) {
    }

    private final TextSpan extent;
    private final List<Laid> laid = new ArrayList<>();

    /** @param extent what lies outside is cut off; UTF-16 units of the reading text */
    StyleSweep(TextSpan extent) {
        this.extent = extent;
    }

    void lay(TextSpan span, Look look, int layer) {
        int start = Math.max(span.start(), extent.start());
        int end = Math.min(span.end(), extent.end());
        if (start < end) {
            laid.add(new Laid(new TextSpan(start, end), look, layer));
        }
    }

    /** The ranges in order; equal neighbours are one. */
    List<StyleRange> ranges(Typography fonts) {
        laid.sort(Comparator.comparingInt(one -> one.span().start()));
        int[] edges = edges();
        List<StyleRange> ranges = new ArrayList<>();
        List<Laid> open = new ArrayList<>();
        int next = 0;
        for (int i = 0; i + 1 < edges.length; i++) {
            int from = edges[i];
            open.removeIf(one -> one.span().end() <= from);
            while (next < laid.size() && laid.get(next).span().start() <= from) {
                open.add(laid.get(next++));
            }
            if (!open.isEmpty()) {
                add(ranges, merged(open).range(new TextSpan(from, edges[i + 1]), fonts));
            }
        }
        return ranges;
    }

    private int[] edges() {
        return laid.stream().flatMapToInt(one -> IntStream.of(one.span().start(), one.span().end())).sorted().distinct().toArray();
    }

    private static Look merged(List<Laid> open) {
        open.sort(Comparator.comparingInt(Laid::layer));
        Look look = Look.PLAIN;
        for (Laid one : open) {
            look = one.look().over(look);
        }
        return look;
    }

    private static void add(List<StyleRange> ranges, StyleRange range) {
        StyleRange last = ranges.isEmpty() ? null : ranges.getLast();
        if (last != null && last.start + last.length == range.start && last.similarTo(range)) {
            last.length += range.length;
        } else {
            ranges.add(range);
        }
    }
}
