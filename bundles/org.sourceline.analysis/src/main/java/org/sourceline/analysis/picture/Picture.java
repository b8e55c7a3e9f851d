package org.sourceline.analysis.picture;

import java.util.List;
import java.util.Optional;

/**
 * Who told whom: a graph from the publishers, at the reader's end, to the origins.
 *
 * @param nodes the publishers first, in the order in which a reader meets them
 * @param left how many sources have no node of their own, to keep the picture legible; nodes of the kind {@link NodeKind#MORE} stand for them
 */
public record Picture(List<PictureNode> nodes, List<PictureEdge> edges, int left) {

    /** A picture of nothing. */
    public static final Picture EMPTY = new Picture(List.of(), List.of(), 0);

    public Picture {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    public Optional<PictureNode> node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    public boolean isEmpty() {
        return nodes.isEmpty();
    }
}
