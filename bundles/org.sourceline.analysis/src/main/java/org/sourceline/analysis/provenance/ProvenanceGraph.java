package org.sourceline.analysis.provenance;

import java.util.List;
import java.util.Optional;

/**
 * Who told whom.
 *
 * @param roots the ids of the nodes with which a reader begins: the publishers of the articles at hand
 * @param nodes each once, roots first
 * @param edges in the order in which they were found; two nodes may have several between them, and paths may meet again, but no path of
 *        {@link Edge#from} to {@link Edge#to} is endless unless the articles quote each other
 */
public record ProvenanceGraph(List<String> roots, List<Node> nodes, List<Edge> edges) {

    /** Nothing is known. */
    public static final ProvenanceGraph EMPTY = new ProvenanceGraph(List.of(), List.of(), List.of());

    public ProvenanceGraph {
        roots = List.copyOf(roots);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** The node of that id. */
    public Optional<Node> node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    /** The edges that lead on from a node towards the origin. */
    public List<Edge> from(String node) {
        return edges.stream().filter(edge -> edge.from().equals(node)).toList();
    }

    public boolean isEmpty() {
        return nodes.isEmpty();
    }
}
