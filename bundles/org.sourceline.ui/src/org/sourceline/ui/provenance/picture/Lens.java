package org.sourceline.ui.provenance.picture;

import org.sourceline.analysis.picture.Drawing;
import org.sourceline.analysis.picture.Point;

/**
 * Which part of a drawing is seen, and how large.
 *
 * @param zoom 1 for the drawing's own units
 * @param x where the drawing's left edge lies on the canvas, in pixels
 */
record Lens(double zoom, double x, double y) {

    static final double LEAST = 0.2;
    static final double MOST = 4;
    private static final double MARGIN = 14;
    /** What fits is not blown up further than this. */
    private static final double FIT_MOST = 1.15;
    /** Below this zoom words cannot well be read. */
    static final double LEGIBLE = 0.72;

    /** The whole drawing in the middle of a canvas. */
    static Lens fit(Drawing drawing, double canvasWidth, double canvasHeight) {
        double zoom = fitting(drawing, canvasWidth, canvasHeight);
        return new Lens(zoom, (canvasWidth - drawing.width() * zoom) / 2, (canvasHeight - drawing.height() * zoom) / 2);
    }

    /** How large the whole drawing can be shown. */
    static double fitting(Drawing drawing, double canvasWidth, double canvasHeight) {
        double across = (canvasWidth - 2 * MARGIN) / Math.max(1, drawing.width());
        double down = (canvasHeight - 2 * MARGIN) / Math.max(1, drawing.height());
        return Math.clamp(Math.min(across, down), LEAST, FIT_MOST);
    }

    /** The drawing as it is first seen: the whole of it where its words can then be read, else its beginning. */
    static Lens first(Drawing drawing, double canvasWidth, double canvasHeight) {
        double zoom = Math.max(LEGIBLE, fitting(drawing, canvasWidth, canvasHeight));
        Point start = drawing.figures().isEmpty() ? new Point(0, 0) : drawing.figures().getFirst().middle();
        return new Lens(zoom, place(drawing.width() * zoom, canvasWidth, start.x() * zoom),
                place(drawing.height() * zoom, canvasHeight, start.y() * zoom));
    }

    /** In the middle if all of it fits, else so that the start is in sight, without room before the beginning. */
    private static double place(double length, double room, double start) {
        double spare = room - length;
        return spare >= 2 * MARGIN ? spare / 2 : Math.clamp(room / 2 - start, Math.min(spare - MARGIN, MARGIN), MARGIN);
    }

    /** Larger or smaller, while a place of the canvas stays where it is. */
    Lens zoomed(double factor, double atX, double atY) {
        double to = Math.clamp(zoom * factor, LEAST, MOST);
        double ratio = to / zoom;
        return new Lens(to, atX - (atX - x) * ratio, atY - (atY - y) * ratio);
    }

    Lens moved(double dx, double dy) {
        return new Lens(zoom, x + dx, y + dy);
    }

    /** The place in the drawing. */
    double toDrawingX(double canvasX) {
        return (canvasX - x) / zoom;
    }

    double toDrawingY(double canvasY) {
        return (canvasY - y) / zoom;
    }

    double toCanvasX(double drawingX) {
        return x + drawingX * zoom;
    }

    double toCanvasY(double drawingY) {
        return y + drawingY * zoom;
    }
}
