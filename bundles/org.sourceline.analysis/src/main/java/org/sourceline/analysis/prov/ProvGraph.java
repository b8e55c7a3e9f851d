package org.sourceline.analysis.prov;

import java.util.List;

import org.sourceline.analysis.provenance.CaseIndex;

/**
 * What a case tells of where its claims come from. An article and a claim are entities. Each step of a claim's chain behind the publisher is
 * an entity of its own, the statement as that agent made it: attributed to the agent, and derived from the next; the last one is the claim's
 * primary source. A document that a statement rests on is an entity, too, attributed to its author where the chain names one. The same case gives
 * the same graph.
 *
 * @param nodes articles, claims with their statements, documents, agents; each id once, and each id that a node refers to among them
 */
public record ProvGraph(List<ProvNode> nodes) {

    public ProvGraph {
        nodes = List.copyOf(nodes);
    }

    /** The graph of a case. */
    public static ProvGraph of(CaseIndex index) {
        GraphMaker maker = new GraphMaker(index);
        index.articles().forEach(maker::claims);
        index.articles().forEach(maker::article);
        index.links().forEach(maker::link);
        return new ProvGraph(maker.nodes());
    }
}
