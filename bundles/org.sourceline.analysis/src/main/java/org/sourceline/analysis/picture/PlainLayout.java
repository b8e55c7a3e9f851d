package org.sourceline.analysis.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives everything in a sketch its place where no layout engine is at hand: in layers from the top down, each source below those that it
 * told (the longest way counts), each layer ordered by the middle of what stands above, lines straight. After K. Sugiyama, S. Tagawa and
 * M. Toda, "Methods for visual understanding of hierarchical system structures", 1981, without their dummy nodes.
 */
public final class PlainLayout {

    private static final double BETWEEN_NODES = 30;
    private static final double BETWEEN_LAYERS = 58;

    private final Sketch sketch;
    private final Map<String, Integer> layers = new HashMap<>();
    private final Map<String, Figure> placed = new HashMap<>();

    private PlainLayout(Sketch sketch) {
        this.sketch = sketch;
    }

    /** The same sketch always gets the same places. */
    public static Drawing layout(Sketch sketch) {
        return new PlainLayout(sketch).drawing();
    }

    private Drawing drawing() {
        List<Figure> figures = sketch.figures();
        figures.forEach(figure -> layer(figure.node().id(), new HashSet<>()));
        int last = layers.values().stream().mapToInt(Integer::intValue).max().orElse(-1);
        double y = 0;
        for (int layer = 0; layer <= last; layer++) {
            int number = layer;
            List<Figure> row = figures.stream().filter(figure -> layerOf(figure) == number).sorted(Comparator.comparingDouble(this::above)).toList();
            y = place(row, y);
        }
        double left = placed.values().stream().mapToDouble(figure -> figure.box().x()).min().orElse(0);
        List<Figure> shifted = figures.stream().map(figure -> moved(figure, -left)).toList();
        shifted.forEach(figure -> placed.put(figure.node().id(), figure));
        double width = shifted.stream().mapToDouble(figure -> figure.box().right()).max().orElse(0);
        double height = shifted.stream().mapToDouble(figure -> figure.box().bottom()).max().orElse(0);
        return new Drawing(sketch.picture(), width, height, shifted, sketch.routes().stream().map(this::route).toList());
    }

    private int layerOf(Figure figure) {
        return layers.getOrDefault(figure.node().id(), 0);
    }

    /** One more than the deepest of those it told; a circle is cut where it closes. */
    private int layer(String id, Set<String> onTheWay) {
        Integer known = layers.get(id);
        if (known != null) {
            return known;
        }
        onTheWay.add(id);
        int layer = 0;
        for (PictureEdge edge : sketch.picture().edges()) {
            if (edge.teller().equals(id) && !onTheWay.contains(edge.hearer())) {
                layer = Math.max(layer, 1 + layer(edge.hearer(), onTheWay));
            }
        }
        onTheWay.remove(id);
        layers.put(id, layer);
        return layer;
    }

    /** The middle of what stands above it, to the left or right of the picture's own middle. */
    private double above(Figure figure) {
        return sketch.picture().edges().stream().filter(edge -> edge.teller().equals(figure.node().id()) && placed.containsKey(edge.hearer()))
                .mapToDouble(edge -> box(edge.hearer()).middle().x()).average().orElse(0);
    }

    private double place(List<Figure> row, double y) {
        double x = -(row.stream().mapToDouble(figure -> figure.box().width()).sum() + BETWEEN_NODES * (row.size() - 1)) / 2;
        double bottom = y;
        for (Figure figure : row) {
            placed.put(figure.node().id(), figure.at(x, y));
            x += figure.box().width() + BETWEEN_NODES;
            bottom = Math.max(bottom, y + figure.box().height());
        }
        return bottom + BETWEEN_LAYERS;
    }

    private Box box(String id) {
        Figure figure = placed.get(id);
        return figure == null ? Box.size(0, 0) : figure.box();
    }

    private Figure moved(Figure figure, double by) {
        Box box = box(figure.node().id());
        return figure.at(box.x() + by, box.y());
    }

    /** From the top of the teller to the bottom of the hearer; several between the same two stand side by side. */
    private Route route(Route sized) {
        PictureEdge edge = sized.edge();
        List<PictureEdge> beside = new ArrayList<>(sketch.picture().edges());
        beside.removeIf(other -> !other.teller().equals(edge.teller()) || !other.hearer().equals(edge.hearer()));
        double share = (beside.indexOf(edge) + 1.0) / (beside.size() + 1);
        Box teller = box(edge.teller());
        Box hearer = box(edge.hearer());
        Point from = new Point(teller.x() + teller.width() * share, teller.y());
        Point to = new Point(hearer.x() + hearer.width() * share, hearer.bottom());
        Box label = sized.labelBox();
        return new Route(edge, List.of(from, to), sized.label(),
                label.at((from.x() + to.x() - label.width()) / 2, (from.y() + to.y() - label.height()) / 2));
    }
}
