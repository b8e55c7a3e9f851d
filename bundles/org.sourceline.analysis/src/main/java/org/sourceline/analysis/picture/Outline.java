package org.sourceline.analysis.picture;

import java.util.ArrayList;
import java.util.List;

/** An outline in the making. */
final class Outline {

    /** How far the control points of a quarter circle stand from its ends, as a share of the radius. */
    private static final double ROUND = 0.5523;

    private final List<Segment> segments = new ArrayList<>();
    private double x;
    private double y;

    Outline move(double toX, double toY) {
        segments.add(new Segment.Move(toX, toY));
        return at(toX, toY);
    }

    Outline line(double toX, double toY) {
        segments.add(new Segment.Line(toX, toY));
        return at(toX, toY);
    }

    Outline curve(double x1, double y1, double x2, double y2, double toX, double toY) {
        segments.add(new Segment.Curve(x1, y1, x2, y2, toX, toY));
        return at(toX, toY);
    }

    /** A quarter of an ellipse around a corner. */
    Outline round(double cornerX, double cornerY, double toX, double toY) {
        return curve(x + (cornerX - x) * ROUND, y + (cornerY - y) * ROUND, toX + (cornerX - toX) * ROUND, toY + (cornerY - toY) * ROUND, toX,
                toY);
    }

    private Outline at(double toX, double toY) {
        x = toX;
        y = toY;
        return this;
    }

    List<Segment> closed() {
        segments.add(new Segment.Close());
        return open();
    }

    List<Segment> open() {
        return List.copyOf(segments);
    }

    static List<Segment> rounded(Box box, double radius) {
        double r = Math.min(radius, Math.min(box.width(), box.height()) / 2);
        return new Outline().move(box.x() + r, box.y()).line(box.right() - r, box.y()).round(box.right(), box.y(), box.right(), box.y() + r)
                .line(box.right(), box.bottom() - r).round(box.right(), box.bottom(), box.right() - r, box.bottom())
                .line(box.x() + r, box.bottom()).round(box.x(), box.bottom(), box.x(), box.bottom() - r).line(box.x(), box.y() + r)
                .round(box.x(), box.y(), box.x() + r, box.y()).closed();
    }
}
