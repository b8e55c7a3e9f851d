package org.sourceline.analysis.picture;

import java.util.List;

/**
 * A line with its way and its words.
 *
 * @param points from the teller to the hearer, at least two
 * @param label what is written at it; may be empty
 */
public record Route(PictureEdge edge, List<Point> points, String label, Box labelBox) implements Drawn {

    public Route {
        points = List.copyOf(points);
    }

    @Override
    public List<Place> places() {
        return edge.places();
    }

    @Override
    public Point middle() {
        return labelBox.middle();
    }
}
