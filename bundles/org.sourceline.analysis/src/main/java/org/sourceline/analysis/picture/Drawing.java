package org.sourceline.analysis.picture;

import java.util.List;
import java.util.Optional;

/**
 * A picture in which everything has its place.
 *
 * @param width of the whole, in pixels at a zoom of 100 %
 */
public record Drawing(Picture picture, double width, double height, List<Figure> figures, List<Route> routes) {

    /** A drawing of nothing. */
    public static final Drawing EMPTY = new Drawing(Picture.EMPTY, 0, 0, List.of(), List.of());

    public Drawing {
        figures = List.copyOf(figures);
        routes = List.copyOf(routes);
    }

    public Optional<Figure> figure(String node) {
        return figures.stream().filter(figure -> figure.node().id().equals(node)).findFirst();
    }
}
