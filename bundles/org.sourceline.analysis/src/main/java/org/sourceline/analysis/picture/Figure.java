package org.sourceline.analysis.picture;

import java.util.List;

/**
 * A node with its place and its words.
 *
 * @param lines the name, wrapped
 * @param kind the word for what it is
 */
public record Figure(PictureNode node, Box box, List<String> lines, String kind) implements Drawn {

    public Figure {
        lines = List.copyOf(lines);
    }

    @Override
    public List<Place> places() {
        return node.places();
    }

    @Override
    public Point middle() {
        return box.middle();
    }

    public Figure at(double x, double y) {
        return new Figure(node, box.at(x, y), lines, kind);
    }

    /** How the name is written. */
    public TextStyle style() {
        return node.kind() == NodeKind.CLAIM ? TextStyle.WORDS : TextStyle.NAME;
    }
}
