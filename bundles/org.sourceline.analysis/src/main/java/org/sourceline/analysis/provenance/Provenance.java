package org.sourceline.analysis.provenance;

import java.util.List;

/** Draws graphs. Each costs time in the claims and links that it reaches, not in those of the case. */
public final class Provenance {

    private Provenance() {
    }

    /**
     * The graph of a claim: its chain, joined to the chains of the passages from which it was taken, and those who support, contradict, deny
     * or do not answer it.
     *
     * @param id the id of the claim; a claim that the index does not have gives an empty graph
     */
    public static ProvenanceGraph ofClaim(CaseIndex index, String id) {
        return index.claim(id).map(claim -> ofClaims(index, List.of(claim))).orElse(ProvenanceGraph.EMPTY);
    }

    /** The graph of all claims whose source is an entity, by its id in the case. */
    public static ProvenanceGraph ofEntity(CaseIndex index, String entity) {
        return ofClaims(index, index.claimsBy(entity));
    }

    /** The graph of all claims of an article, by its path. */
    public static ProvenanceGraph ofArticle(CaseIndex index, String article) {
        return ofClaims(index, index.claimsOf(article));
    }

    private static ProvenanceGraph ofClaims(CaseIndex index, List<ClaimRef> claims) {
        Tracer tracer = new Tracer(index);
        claims.forEach(tracer::claim);
        return tracer.graph();
    }
}
