package org.sourceline.analysis.picture;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Strength;

/** Makes pictures of what a case says. */
public final class Pictures {

    /** The id of the node that stands for the claim itself. */
    public static final String CLAIM = "claim";

    private Pictures() {
    }

    /**
     * The way of one claim, with what answers it.
     *
     * @param way the claim, then the claims of other articles that it was taken from, the nearest first
     * @param answers the claims that deny, confirm or do not answer it
     * @param contradictions the claims that cannot well stand beside it
     * @throws IllegalArgumentException if there is no claim
     */
    public static Picture ofClaim(List<Statement> way, List<Statement> answers, List<Statement> contradictions) {
        if (way.isEmpty()) {
            throw new IllegalArgumentException("no claim");
        }
        Gathering gathering = new Gathering();
        Statement claim = way.getFirst();
        gathering.node(CLAIM, NodeKind.CLAIM, claim.words(), claim.place());
        gathering.chain(claim, CLAIM, NodeKind.PUBLISHER);
        for (Statement further : way.subList(1, way.size())) {
            gathering.chain(further, null, NodeKind.OUTLET);
        }
        for (Statement answer : answers) {
            answer(gathering, answer, null);
        }
        for (Statement other : contradictions) {
            answer(gathering, other, Telling.CONTRADICTED);
        }
        return new Picture(gathering.nodes(), gathering.edges(), 0);
    }

    /**
     * Who answers, at the claim itself; through whom the answer came is the way of another claim.
     *
     * @param telling what it does with the claim; null for what its own stance tells
     */
    private static void answer(Gathering gathering, Statement answer, @Nullable Telling telling) {
        @Nullable ChainStep origin = answer.origin();
        String name = origin == null ? "" : origin.agent();
        String id = origin == null ? Gathering.NOBODY : Gathering.key(origin);
        ClaimBody claim = answer.claim();
        Place place = claim.cue().isEmpty() ? answer.place() : answer.place(claim.cue().getFirst());
        gathering.node(id, NodeKind.of(claim.sourceKind(), name), name, place);
        String words = claim.cue().isEmpty() ? "" : Statement.line(claim.cue().getFirst().exact());
        if (telling == null) {
            gathering.line(id, CLAIM, Telling.of(claim.sourceKind(), claim.stance(), words), words, Strength.of(claim), place);
        } else {
            gathering.line(id, CLAIM, telling, "", Strength.DENIAL, place);
        }
    }

    /**
     * The sources of many claims and what passed between them.
     *
     * @param most how many nodes the picture may have; those with fewest statements are left out
     */
    public static Picture ofMany(List<Statement> statements, int most) {
        Gathering gathering = new Gathering();
        statements.forEach(one -> gathering.chain(one, null, NodeKind.PUBLISHER));
        List<PictureNode> nodes = gathering.nodes();
        if (nodes.size() <= most) {
            return new Picture(nodes, gathering.edges(), 0);
        }
        List<PictureEdge> edges = gathering.edges();
        Set<String> kept = weightiest(nodes, edges, most);
        return new Picture(nodes.stream().filter(node -> kept.contains(node.id())).toList(),
                edges.stream().filter(edge -> kept.contains(edge.teller()) && kept.contains(edge.hearer())).toList(), nodes.size() - most);
    }

    private static Set<String> weightiest(List<PictureNode> nodes, List<PictureEdge> edges, int most) {
        Map<String, Integer> weights = new HashMap<>();
        for (PictureEdge edge : edges) {
            weights.merge(edge.teller(), edge.count(), Integer::sum);
            weights.merge(edge.hearer(), edge.count(), Integer::sum);
        }
        Comparator<PictureNode> byWeight = Comparator.comparing(node -> weights.getOrDefault(node.id(), 0));
        Set<String> kept = new HashSet<>();
        nodes.stream().sorted(byWeight.reversed()).limit(most).forEach(node -> kept.add(node.id()));
        return kept;
    }
}
