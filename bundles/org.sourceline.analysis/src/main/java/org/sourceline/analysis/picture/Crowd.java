package org.sourceline.analysis.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sourceline.core.model.Strength;

/**
 * A picture of more sources than can be told apart on a screen: those with most statements keep their nodes, the others become one node on
 * each side of them, those that tell something and those that pass it on.
 */
final class Crowd {

    private static final String TELLERS = "more tellers";
    private static final String HEARERS = "more hearers";
    /** How many places a node that stands for several leads to; only the first is gone to. */
    private static final int PLACES = 8;

    private final List<PictureNode> nodes;
    private final List<PictureEdge> edges;
    private final Set<String> kept;
    private final Set<String> hearers = new HashSet<>();
    private final Map<String, List<Place>> places = new HashMap<>();

    private record Line(String teller, String hearer, Strength strength) {
    }

    private Crowd(List<PictureNode> nodes, List<PictureEdge> edges, Set<String> kept) {
        this.nodes = nodes;
        this.edges = edges;
        this.kept = kept;
        edges.stream().filter(edge -> kept.contains(edge.teller()) && !kept.contains(edge.hearer())).forEach(edge -> hearers.add(edge.hearer()));
        edges.stream().filter(edge -> kept.contains(edge.hearer())).forEach(edge -> hearers.remove(edge.teller()));
    }

    /**
     * The picture with at most so many nodes.
     *
     * @param first nodes that stay whatever their weight
     */
    static Picture picture(List<PictureNode> nodes, List<PictureEdge> edges, Set<String> first, int most) {
        if (nodes.size() <= most) {
            return new Picture(nodes, edges, 0);
        }
        Set<String> kept = weightiest(nodes, edges, first, most - 2);
        return new Crowd(nodes, edges, kept).picture();
    }

    private static Set<String> weightiest(List<PictureNode> nodes, List<PictureEdge> edges, Set<String> first, int most) {
        Map<String, Integer> weights = new HashMap<>();
        for (PictureEdge edge : edges) {
            weights.merge(edge.teller(), edge.count(), Integer::sum);
            weights.merge(edge.hearer(), edge.count(), Integer::sum);
        }
        Comparator<PictureNode> byWeight = Comparator.comparing((PictureNode node) -> first.contains(node.id()))
                .thenComparing(node -> weights.getOrDefault(node.id(), 0));
        Set<String> kept = new HashSet<>(first);
        nodes.stream().sorted(byWeight.reversed()).limit(Math.max(most, first.size())).forEach(node -> kept.add(node.id()));
        return kept;
    }

    private Picture picture() {
        List<PictureNode> made = new ArrayList<>(nodes.stream().filter(node -> kept.contains(node.id())).toList());
        List<PictureNode> others = nodes.stream().filter(node -> !kept.contains(node.id())).toList();
        List<PictureEdge> lines = lines();
        for (String side : List.of(HEARERS, TELLERS)) {
            List<PictureNode> its = others.stream().filter(node -> side(node.id()).equals(side)).toList();
            if (!its.isEmpty()) {
                made.add(new PictureNode(side, NodeKind.MORE, "+" + its.size(), "", places.getOrDefault(side, List.of())));
            }
        }
        return new Picture(made, lines, others.size());
    }

    private String side(String node) {
        return kept.contains(node) ? node : hearers.contains(node) ? HEARERS : TELLERS;
    }

    /** What passed between the others is left out. */
    private List<PictureEdge> lines() {
        Map<Line, List<PictureEdge>> together = new LinkedHashMap<>();
        for (PictureEdge edge : edges) {
            String teller = side(edge.teller());
            String hearer = side(edge.hearer());
            boolean wrongSide = teller.equals(HEARERS) || hearer.equals(TELLERS);
            if (!wrongSide && (kept.contains(teller) || kept.contains(hearer))) {
                together.computeIfAbsent(new Line(teller, hearer, edge.strength()), line -> new ArrayList<>()).add(edge);
            }
        }
        return together.entrySet().stream().map(entry -> joined(entry.getKey(), entry.getValue())).toList();
    }

    private PictureEdge joined(Line line, List<PictureEdge> parts) {
        PictureEdge most = parts.stream().max(Comparator.comparingInt(PictureEdge::count)).orElseThrow();
        List<Place> all = parts.stream().flatMap(edge -> edge.places().stream()).toList();
        List.of(line.teller(), line.hearer()).forEach(end -> places.putIfAbsent(end, all.subList(0, Math.min(PLACES, all.size()))));
        return new PictureEdge(line.teller(), line.hearer(), most.telling(), parts.size() == 1 ? most.cue() : "", line.strength(), all);
    }
}
