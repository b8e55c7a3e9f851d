package org.sourceline.analysis.picture;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Strength;

/** Makes pictures of what a case says. */
public final class Pictures {

    /** The id of the node that stands for the claim itself. */
    public static final String CLAIM = "claim";

    /** How many of those who answer a claim or contradict it have a node of their own, two less if there are more. */
    private static final int ANSWERING = 14;

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
        Gathering gathering = new Gathering(Messages.only(way));
        Statement claim = way.getFirst();
        gathering.node(CLAIM, NodeKind.CLAIM, claim.words(), claim.place());
        gathering.chain(claim, CLAIM, NodeKind.PUBLISHER);
        for (Statement further : way.subList(1, way.size())) {
            gathering.chain(further, null, NodeKind.OUTLET);
        }
        Set<String> line = gathering.nodes().stream().map(PictureNode::id).collect(Collectors.toSet());
        for (Statement answer : answers) {
            answer(gathering, answer, null);
        }
        for (Statement other : contradictions) {
            answer(gathering, other, Telling.CONTRADICTED);
        }
        return Crowd.picture(gathering.nodes(), gathering.edges(), line, line.size() + ANSWERING);
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
     * @param most how many nodes the picture may have, three at least; those with fewest statements are drawn as one
     */
    public static Picture ofMany(List<Statement> statements, int most) {
        Gathering gathering = new Gathering(null);
        statements.forEach(one -> gathering.chain(one, null, NodeKind.PUBLISHER));
        return Crowd.picture(gathering.nodes(), gathering.edges(), Set.of(), most);
    }
}
