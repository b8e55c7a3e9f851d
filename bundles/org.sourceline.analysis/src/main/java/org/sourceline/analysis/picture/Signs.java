package org.sourceline.analysis.picture;

import java.util.List;

/** The signs at the ends of lines. */
public final class Signs {

    private static final double LENGTH = 10;
    private static final double HALF = 4.5;

    private Signs() {
    }

    /** The place, on the way of a line of at least two points, a length before its end in pixels. */
    private static Point before(List<Point> points, double length) {
        Point end = points.getLast();
        Point from = points.get(points.size() - 2);
        double whole = Math.max(1e-6, Math.hypot(end.x() - from.x(), end.y() - from.y()));
        double share = length / whole;
        return new Point(end.x() + (from.x() - end.x()) * share, end.y() + (from.y() - end.y()) * share);
    }

    /** The outline of the sign of a line; an arrow and a circle are closed, a cross is two strokes. */
    public static List<Segment> of(LineLook.Sign sign, List<Point> points) {
        Point tip = points.getLast();
        Point foot = before(points, LENGTH);
        double dx = (tip.x() - foot.x()) / LENGTH;
        double dy = (tip.y() - foot.y()) / LENGTH;
        return switch (sign) {
            case ARROW -> new Outline().move(tip.x(), tip.y()).line(foot.x() - dy * HALF, foot.y() + dx * HALF)
                    .line(foot.x() + dy * HALF, foot.y() - dx * HALF).closed();
            case CIRCLE -> circle(before(points, HALF + 1), HALF);
            case CROSS -> cross(before(points, LENGTH), dx, dy);
        };
    }

    private static List<Segment> circle(Point at, double r) {
        return Outline.rounded(new Box(at.x() - r, at.y() - r, 2 * r, 2 * r), r);
    }

    private static List<Segment> cross(Point at, double dx, double dy) {
        double r = HALF + 1;
        double ax = (dx - dy) * r * 0.75;
        double ay = (dx + dy) * r * 0.75;
        return new Outline().move(at.x() - ax, at.y() - ay).line(at.x() + ax, at.y() + ay).move(at.x() + ay, at.y() - ax)
                .line(at.x() - ay, at.y() + ax).open();
    }
}
