package org.sourceline.analysis.picture;

/** A piece of the outline of a shape. */
public sealed interface Segment {

    /** Starts anew at a place. */
    record Move(double x, double y) implements Segment {
    }

    /** A straight line. */
    record Line(double x, double y) implements Segment {
    }

    /** A cubic Bézier curve with its two control points. */
    record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Segment {
    }

    /** Back to where the outline started. */
    record Close() implements Segment {
    }
}
