package org.sourceline.ui.provenance.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sourceline.analysis.picture.Drawing;
import org.sourceline.analysis.picture.Drawn;
import org.sourceline.analysis.picture.Figure;
import org.sourceline.analysis.picture.Point;
import org.sourceline.analysis.picture.Route;

/** Where the keys lead from one part of a drawing to another: along lines, else to what lies in the direction of the arrow. */
final class Walk {

    /** The cosine of the widest angle at which something still lies in a direction. */
    private static final double WIDEST = 0.35;

    /** How near to a line the pointer has to be, in pixels at 100 %. */
    private static final double REACH = 5;

    private final Drawing drawing;

    Walk(Drawing drawing) {
        this.drawing = drawing;
    }

    /** Everything, in the order in which it is read: each node, then the lines that come to it. */
    List<Drawn> order() {
        List<Drawn> order = new ArrayList<>();
        for (Figure figure : drawing.figures()) {
            order.add(figure);
            drawing.routes().stream().filter(route -> route.edge().hearer().equals(figure.node().id())).forEach(order::add);
        }
        return order;
    }

    /** What comes next when an arrow key is pressed. */
    Optional<Drawn> step(Drawn from, int dx, int dy) {
        return switch (from) {
            case Figure figure -> best(routes(figure), end -> towards(figure, end), figure.middle(), dx, dy)
                    .or(() -> best(others(figure), Drawn::middle, figure.middle(), dx, dy));
            case Route route -> best(ends(route), Drawn::middle, route.middle(), dx, dy);
        };
    }

    private Stream<Route> routes(Figure figure) {
        String id = figure.node().id();
        return drawing.routes().stream().filter(route -> route.edge().hearer().equals(id) || route.edge().teller().equals(id));
    }

    private Stream<Figure> others(Figure figure) {
        return drawing.figures().stream().filter(other -> !other.equals(figure));
    }

    private Stream<Figure> ends(Route route) {
        return Stream.of(route.edge().hearer(), route.edge().teller()).flatMap(id -> drawing.figure(id).stream());
    }

    /** The middle of the node at the other end. */
    private Point towards(Figure figure, Drawn route) {
        return route instanceof Route line ? ends(line).filter(end -> !end.equals(figure)).findFirst().map(Figure::middle).orElse(line.middle())
                : route.middle();
    }

    @FunctionalInterface
    private interface Aim {
        Point of(Drawn one);
    }

    private static Optional<Drawn> best(Stream<? extends Drawn> candidates, Aim aim, Point from, int dx, int dy) {
        record Rated(Drawn one, double cosine, double distance) {
        }
        return candidates.map(one -> {
            Point to = aim.of(one);
            double distance = Math.max(1, Math.hypot(to.x() - from.x(), to.y() - from.y()));
            return new Rated(one, ((to.x() - from.x()) * dx + (to.y() - from.y()) * dy) / distance, distance);
        }).filter(rated -> rated.cosine() > WIDEST).min(Comparator.comparingDouble(rated -> rated.distance() / rated.cosine())).map(Rated::one);
    }

    /** What is at a place of the drawing; nodes lie above lines. */
    Optional<Drawn> at(double x, double y) {
        Optional<Drawn> figure = drawing.figures().stream().filter(one -> one.box().contains(x, y)).map(Drawn.class::cast).findFirst();
        return figure.or(() -> drawing.routes().stream().filter(route -> isNear(route, x, y)).map(Drawn.class::cast).findFirst());
    }

    private static boolean isNear(Route route, double x, double y) {
        if (!route.label().isEmpty() && route.labelBox().contains(x, y)) {
            return true;
        }
        List<Point> points = route.points();
        for (int i = 1; i < points.size(); i++) {
            if (distance(points.get(i - 1), points.get(i), x, y) < REACH) {
                return true;
            }
        }
        return false;
    }

    /** From a place to a straight line between two points. */
    private static double distance(Point a, Point b, double x, double y) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double length = dx * dx + dy * dy;
        double share = length == 0 ? 0 : Math.clamp(((x - a.x()) * dx + (y - a.y()) * dy) / length, 0, 1);
        return Math.hypot(x - a.x() - share * dx, y - a.y() - share * dy);
    }
}
