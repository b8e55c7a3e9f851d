package org.sourceline.analysis.provenance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.compare.article.Names;
import org.sourceline.analysis.provenance.Edge.Act;
import org.sourceline.analysis.provenance.Edge.Strength;
import org.sourceline.analysis.provenance.Edge.Term;
import org.sourceline.core.link.Link;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;

/** Draws the graph of some claims: their chains, and the chains of those from which they were taken, as far as links lead. */
final class Tracer {

    private static final Set<LinkRelation> TAKEN_OVER = Set.of(LinkRelation.QUOTES, LinkRelation.ALTERS_QUOTE, LinkRelation.REPEATS);
    private static final Set<LinkRelation> BESIDE = Set.of(LinkRelation.CORROBORATES, LinkRelation.CONTRADICTS, LinkRelation.DENIES,
            LinkRelation.ANSWERS);

    private final CaseIndex index;
    private final NodeBook book;
    private final Set<String> roots = new LinkedHashSet<>();
    private final Set<Edge> edges = new LinkedHashSet<>();
    private final Set<String> walked = new HashSet<>();

    Tracer(CaseIndex index) {
        this.index = index;
        this.book = new NodeBook(index);
    }

    ProvenanceGraph graph() {
        return new ProvenanceGraph(List.copyOf(roots), book.nodes(roots), List.copyOf(edges));
    }

    /** Adds a claim that the reader asked for, with what is said against and for it. */
    void claim(ClaimRef claim) {
        walk(claim, null, List.of(), null);
        for (Link link : index.linksOf(claim.id())) {
            if (link.relation().filter(BESIDE::contains).isPresent()) {
                index.claimAt(link.across(claim.article())).ifPresent(other -> walk(other, null, List.of(), link));
            }
        }
        index.answersTo(claim.id()).forEach(answer -> walk(answer, null, List.of(), null));
    }

    /**
     * Follows the chain of a claim.
     *
     * @param start the node at which it is joined to what was drawn; null to begin with the reader
     * @param known what was drawn of the same chain from the other article's side, behind the outlet
     * @param link by which it was reached
     */
    private void walk(ClaimRef claim, @Nullable String start, List<String> known, @Nullable Link link) {
        if (!walked.add(claim.id() + start)) {
            return;
        }
        List<ChainStep> steps = steps(claim);
        String at = start != null ? start : root(claim.article());
        List<String> path = new ArrayList<>(List.of(at));
        for (int i = 0; i < steps.size(); i++) {
            ChainStep step = steps.get(i);
            String node = same(known, claim, step);
            join(at, node, edge(at, node, claim, step, i == steps.size() - 1, link));
            at = node;
            path.add(at);
        }
        if (steps.isEmpty()) {
            String node = book.unknown(claim);
            join(at, node, unsourced(at, node, claim, link));
        }
        origins(claim, path);
    }

    /** The chain without the article's own publisher; the source alone where there is no chain. */
    private List<ChainStep> steps(ClaimRef claim) {
        List<ChainStep> chain = claim.body().chain();
        if (chain.isEmpty() && !claim.body().source().isEmpty()) {
            String words = claim.body().source().stream().map(Passage::exact).collect(Collectors.joining(" ")).replaceAll("\\s+", " ");
            return List.of(new ChainStep(words, claim.body().sourceEntity(), claim.body().sourceKind(), claim.body().stance(), null, null));
        }
        boolean own = !chain.isEmpty() && chain.getFirst().kind() == SourceKind.PUBLICATION && (chain.size() > 1 || claim.body().source().isEmpty());
        return own ? chain.subList(1, chain.size()) : chain;
    }

    private String root(String article) {
        String carrier = book.carrier(article);
        String outlet = book.outlet(article, carrier == null ? Node.Kind.PUBLISHER : Node.Kind.OUTLET);
        roots.add(carrier == null ? outlet : carrier);
        if (carrier != null) {
            join(carrier, outlet, new Edge(carrier, outlet, Act.REPORTED, "", null, Strength.ON_RECORD, Term.WAS_DERIVED_FROM,
                    new Place(article, null, List.of()), null, false));
        }
        return outlet;
    }

    private void join(String from, String to, Edge edge) {
        if (!from.equals(to)) {
            edges.add(edge);
        }
    }

    /** A source without a name is the one that the other article names in the same place, if both are of one kind. */
    private String same(List<String> known, ClaimRef claim, ChainStep step) {
        String node = book.step(claim, step);
        Node.Kind kind = book.kind(node);
        boolean nameless = kind != Node.Kind.NAMED_PERSON && kind != Node.Kind.ORGANISATION && kind != Node.Kind.OUTLET && kind != Node.Kind.PUBLISHER;
        if (nameless && !known.contains(node)) {
            for (String other : known) {
                if (book.kind(other) == kind) {
                    book.seen(other, claim.attribution());
                    return other;
                }
            }
        }
        return node;
    }

    /** Goes on in the articles from which the claim was taken. */
    private void origins(ClaimRef claim, List<String> path) {
        for (Link link : index.linksOf(claim.id())) {
            if (link.relation().filter(TAKEN_OVER::contains).isPresent() && link.from().article().equals(claim.article())) {
                index.claimAt(link.to()).ifPresent(origin -> join(claim, path, origin, link));
            }
        }
    }

    private void join(ClaimRef claim, List<String> path, ClaimRef origin, Link link) {
        String outlet = book.outlet(origin.article(), Node.Kind.OUTLET);
        int at = path.indexOf(outlet);
        if (at < 0) {
            boolean derived = index.originsOf(claim.article()).contains(origin.article());
            String from = path.getFirst();
            boolean verbatim = link.is(LinkRelation.QUOTES);
            if (!derived && !verbatim) {
                return;
            }
            join(from, outlet, new Edge(from, outlet, Act.REPORTED, "", null, Strength.ON_RECORD,
                    verbatim ? Term.WAS_QUOTED_FROM : Term.WAS_DERIVED_FROM, claim.place(), link.id(), !link.isConfirmed()));
        }
        walk(origin, outlet, at < 0 ? path.subList(1, path.size()) : path.subList(at + 1, path.size()), link);
    }

    private Edge edge(String from, String to, ClaimRef claim, ChainStep step, boolean last, @Nullable Link link) {
        Stance stance = last ? claim.body().stance() : step.stance();
        String cue = last ? Cues.words(claim) : step.cue() == null ? "" : Names.form(step.cue().exact());
        Term term = last ? Cues.lastTerm(claim) : step.kind() == SourceKind.PUBLICATION ? Term.WAS_DERIVED_FROM : Term.WAS_ATTRIBUTED_TO;
        Act act = link == null || !last ? Cues.act(stance, step.kind(), cue) : Cues.actAcross(link, stance, step.kind(), cue);
        return new Edge(from, to, act, cue, stance, Cues.strength(step.kind()), term, claim.attribution(), link == null ? null : link.id(),
                link != null && !link.isConfirmed());
    }

    private static Edge unsourced(String from, String to, ClaimRef claim, @Nullable Link link) {
        String cue = Cues.words(claim);
        return new Edge(from, to, Cues.act(claim.body().stance(), SourceKind.UNATTRIBUTED, cue), cue, claim.body().stance(), Strength.UNSOURCED,
                Term.WAS_ATTRIBUTED_TO, claim.place(), link == null ? null : link.id(), link != null && !link.isConfirmed());
    }
}
