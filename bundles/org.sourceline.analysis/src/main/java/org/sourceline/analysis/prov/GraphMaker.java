package org.sourceline.analysis.prov;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sourceline.analysis.compare.article.ArticleFacts;
import org.sourceline.analysis.prov.ProvNode.Kind;
import org.sourceline.analysis.provenance.CaseIndex;
import org.sourceline.analysis.provenance.ClaimRef;
import org.sourceline.core.link.Link;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Directness;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.SourceKind;

/** A graph while it is made. */
final class GraphMaker {

    private final CaseIndex index;
    private final Agents agents;
    private final Map<String, NodeMaker> nodes = new LinkedHashMap<>();
    /** The statement with which a claim began, by the id of the claim. */
    private final Map<String, String> origins = new LinkedHashMap<>();

    GraphMaker(CaseIndex index) {
        this.index = index;
        this.agents = new Agents(index);
    }

    List<ProvNode> nodes() {
        return nodes.values().stream().map(NodeMaker::made)
                .sorted(Comparator.comparing(ProvNode::kind).thenComparing(ProvNode::id)).toList();
    }

    private NodeMaker node(String id, Kind kind, String label) {
        return nodes.computeIfAbsent(id, key -> new NodeMaker(key, kind, label));
    }

    /** An article with those who answer for it. */
    void article(String path) {
        ArticleFacts facts = index.facts(path);
        NodeMaker article = node(Iris.article(path), Kind.ARTICLE, facts.headline().isEmpty() ? path.substring(path.indexOf('/') + 1) : facts.headline());
        Stream.of(facts.publisher(), facts.agency(), facts.republisher()).flatMap(Stream::ofNullable)
                .forEach(name -> article.add(ProvRelation.WAS_ATTRIBUTED_TO, agent(agents.named(name, Kind.ORGANISATION))));
        facts.authors().forEach(name -> article.add(ProvRelation.WAS_ATTRIBUTED_TO, agent(agents.named(name, Kind.PERSON))));
    }

    private String agent(Agents.Agent agent) {
        return node(agent.id(), agent.kind(), agent.name()).id();
    }

    void claims(String path) {
        index.claimsOf(path).forEach(this::claim);
    }

    /** A claim and the statements behind it, from the page to the origin. */
    private void claim(ClaimRef claim) {
        ClaimBody body = claim.body();
        String words = line(claim.annotation().target());
        NodeMaker whole = node(claim.id(), Kind.CLAIM, words).in(Iris.article(claim.article())).stance(body.stance());
        NodeMaker told = whole;
        List<ChainStep> chain = body.chain();
        for (int i = 0; i < chain.size(); i++) {
            ChainStep step = chain.get(i);
            if (i > 0 || step.kind() != SourceKind.PUBLICATION && step.kind() != SourceKind.ORGANISATION || step.cue() != null) {
                NodeMaker further = node(claim.id() + "#step-" + (i + 1), Kind.STATEMENT, step.agent() + ": " + words).stance(step.stance());
                told.add(ProvRelation.WAS_DERIVED_FROM, further.id());
                told = further;
            }
            answerFor(told, claim.article(), step, i + 1 < chain.size() ? Optional.of(chain.get(i + 1)) : Optional.empty());
        }
        origins.put(claim.id(), told.id());
        if (told != whole) {
            whole.add(ProvRelation.HAD_PRIMARY_SOURCE, told.id());
            if (body.direct() != Directness.INDIRECT) {
                whole.add(ProvRelation.WAS_QUOTED_FROM, told.id());
            }
        }
    }

    /** Who answers for a statement, or the document that it stands in. An author who only stands behind a document has no words of his own. */
    private void answerFor(NodeMaker statement, String article, ChainStep step, Optional<ChainStep> next) {
        switch (step.kind()) {
            case UNATTRIBUTED -> {
            }
            case DOCUMENT, DATA -> {
                NodeMaker document = node(agents.document(article, step), Kind.DOCUMENT, step.agent());
                statement.add(ProvRelation.WAS_DERIVED_FROM, document.id());
                next.filter(author -> author.cue() == null).flatMap(author -> agents.of(article, author))
                        .ifPresent(author -> document.add(ProvRelation.WAS_ATTRIBUTED_TO, agent(author)));
            }
            default -> agents.of(article, step).ifPresent(agent -> statement.add(ProvRelation.WAS_ATTRIBUTED_TO, agent(agent)));
        }
    }

    /** A link, from the claim or the article at its one end to that at its other. */
    void link(Link link) {
        NodeMaker from = nodes.get(end(link.from()));
        String to = end(link.to());
        if (link.relation().isEmpty() || from == null || !nodes.containsKey(to)) {
            return;
        }
        Optional<ProvRelation> relation = ProvRelation.of(link.relation().get());
        if (relation.isEmpty()) {
            from.add(link.relation().get(), to);
        } else {
            from.add(relation.get(), relation.get() == ProvRelation.HAD_PRIMARY_SOURCE ? origins.getOrDefault(to, to) : to);
        }
    }

    private String end(Link.End end) {
        return index.claimAt(end).map(ClaimRef::id).orElseGet(() -> Iris.article(end.article()));
    }

    private static String line(List<Passage> passages) {
        List<String> words = new ArrayList<>();
        passages.forEach(passage -> words.add(passage.exact().strip().replaceAll("\\s+", " ")));
        return words.stream().collect(Collectors.joining(" \u2026 "));
    }
}
