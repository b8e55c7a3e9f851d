package org.sourceline.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.sourceline.core.model.TextSpan;

/**
 * Between the reading text and what the text widget shows of it, where some of it is folded away. Text offsets are UTF-16 units of the
 * reading text, widget offsets those of the widget's content, places are pixels of the widget.
 */
public final class Coordinates {

    private final ProjectionViewer viewer;

    public Coordinates(ProjectionViewer viewer) {
        this.viewer = viewer;
    }

    public StyledText widget() {
        return viewer.getTextWidget();
    }

    /** The widget offset of a text offset; empty if it is folded away. */
    public Optional<Integer> toWidget(int text) {
        int offset = viewer.modelOffset2WidgetOffset(text);
        return offset < 0 || offset > widget().getCharCount() ? Optional.empty() : Optional.of(offset);
    }

    /** What the widget shows of a span, in widget offsets; empty if it is folded away. */
    public Optional<TextSpan> toWidget(TextSpan text) {
        IRegion region = viewer.modelRange2WidgetRange(new Region(text.start(), text.length()));
        return region == null ? Optional.empty()
                : Optional.of(new TextSpan(region.getOffset(), region.getOffset() + region.getLength()));
    }

    /** The text offset of a widget offset. */
    public int toText(int widget) {
        return Math.max(0, viewer.widgetOffset2ModelOffset(widget));
    }

    /** The line of the text that a line of the widget shows, or -1. */
    public int toTextLine(int widgetLine) {
        return viewer.widgetLine2ModelLine(widgetLine);
    }

    /** The text from a line of the widget to another, folded text between them included. */
    public TextSpan lines(int first, int last) {
        StyledText widget = widget();
        int lastLine = Math.min(last, widget.getLineCount() - 1);
        int end = lastLine + 1 < widget.getLineCount() ? widget.getOffsetAtLine(lastLine + 1) : widget.getCharCount();
        int start = toText(widget.getOffsetAtLine(Math.clamp(first, 0, lastLine)));
        return new TextSpan(start, Math.max(start, toText(end)));
    }

    /** The text between two heights of the widget, in whole lines. */
    public TextSpan between(int top, int bottom) {
        return lines(widget().getLineIndex(Math.max(0, top)), widget().getLineIndex(Math.max(0, bottom)));
    }

    /** The text offset at a place; empty beside the words. */
    public Optional<Integer> at(int x, int y) {
        int offset = widget().getOffsetAtPoint(new Point(x, y));
        return offset < 0 ? Optional.empty() : Optional.of(toText(offset));
    }

    /** A run of words in one row of the widget: where it is, and where its words sit. */
    public record Row(int x, int y, int width, int height, int baseline) {
    }

    /** The rows that a span of the widget's text takes, from top to bottom; only those between two heights. */
    public List<Row> rows(TextSpan shown, int top, int bottom) {
        List<Row> rows = new ArrayList<>();
        StyledText widget = widget();
        int start = shown.start();
        while (start < shown.end()) {
            Point from = widget.getLocationAtOffset(start);
            if (from.y > bottom) {
                return rows;
            }
            int end = rowEnd(start, shown.end(), from.y);
            if (from.y + widget.getLineHeight(start) >= top) {
                rows.add(row(widget, start, end, from));
            }
            start = end;
        }
        return rows;
    }

    private static Row row(StyledText widget, int start, int end, Point from) {
        int right = rightEdge(widget, start, end, from);
        return new Row(Math.min(from.x, right), from.y, Math.abs(right - from.x), widget.getLineHeight(start), widget.getBaseline(start));
    }

    /** Where the last character before {@code end} ends: at a row's end the next offset already lies in the next row. */
    private static int rightEdge(StyledText widget, int start, int end, Point from) {
        Point to = widget.getLocationAtOffset(end);
        if (to.y == from.y) {
            return to.x;
        }
        int last = end - 1;
        while (last > start && Character.isWhitespace(widget.getTextRange(last, 1).charAt(0))) {
            last--;
        }
        return widget.getTextBounds(last, last).x + widget.getTextBounds(last, last).width;
    }

    /** The first offset behind {@code start}, at most {@code limit}, that lies below the row at {@code y}. */
    private int rowEnd(int start, int limit, int y) {
        StyledText widget = widget();
        if (widget.getLocationAtOffset(limit).y == y) {
            return limit;
        }
        int low = start;
        int high = limit;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (widget.getLocationAtOffset(middle).y <= y) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
