package org.sourceline.ui.provenance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.picture.Place;
import org.sourceline.analysis.picture.Statement;
import org.sourceline.analysis.provenance.CaseIndex;
import org.sourceline.analysis.provenance.ClaimRef;
import org.sourceline.analysis.provenance.Origins;
import org.sourceline.core.link.Link;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.ui.cases.CaseFiles;
import org.sourceline.ui.links.CaseKnowledge;
import org.sourceline.ui.links.CaseLinker;

/** Follows the links of a case: those that people made or accepted, and suggestions that nobody has turned down. */
final class KnowledgeTrail implements Trail {

    private final IProject project;
    private final @Nullable CaseIndex index;

    KnowledgeTrail(IProject project, Optional<CaseKnowledge> known) {
        this.project = project;
        this.index = known.map(CaseKnowledge::index).orElse(null);
    }

    @Override
    public Trail loaded() {
        return index != null ? this : new KnowledgeTrail(project, CaseLinker.get().awaitKnowledge(project));
    }

    private Stream<Link> all(Statement statement) {
        CaseIndex known = index;
        if (known == null) {
            return Stream.of();
        }
        String suggestion = statement.annotation().suggestion();
        return Stream.concat(known.linksOf(statement.id()).stream(), suggestion == null ? Stream.of() : known.linksOf(suggestion).stream());
    }

    @Override
    public List<Statement> answers(Statement statement) {
        return others(statement, link -> (link.is(LinkRelation.DENIES) || link.is(LinkRelation.ANSWERS))
                && link.to().article().equals(statement.article()));
    }

    @Override
    public List<Statement> contradictions(Statement statement) {
        return others(statement, link -> link.is(LinkRelation.CONTRADICTS));
    }

    private List<Statement> others(Statement statement, Predicate<Link> wanted) {
        CaseIndex known = index;
        return known == null ? List.of() : all(statement).filter(wanted).flatMap(link -> known.claimAt(link.across(statement.article())).stream())
                .map(KnowledgeTrail::statement).distinct().toList();
    }

    @Override
    public List<Link> links(Statement statement) {
        CaseIndex known = index;
        return known == null ? List.of() : Origins.of(known, statement.article(), statement.annotation());
    }

    @Override
    public Optional<Place> passage(Statement statement) {
        return links(statement).stream().findFirst().flatMap(link -> link.to().passages().stream().findFirst()
                .map(words -> new Place(words, CaseFiles.SUGGESTED, link.to().annotation())));
    }

    @Override
    public List<Statement> takenFrom(Statement statement) {
        List<Statement> way = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(statement.article()));
        Optional<Statement> next = before(statement);
        while (next.isPresent() && seen.add(next.get().article())) {
            way.add(next.get());
            next = before(next.get());
        }
        return way;
    }

    private Optional<Statement> before(Statement statement) {
        CaseIndex known = index;
        return known == null ? Optional.empty() : links(statement).stream().findFirst().flatMap(link -> known.claimAt(link.to()))
                .map(KnowledgeTrail::statement);
    }

    private static Statement statement(ClaimRef claim) {
        return new Statement(claim.article(), CaseFiles.SUGGESTED, claim.annotation());
    }

    @Override
    public Optional<String> site(String article) {
        CaseIndex known = index;
        return known == null ? Optional.empty() : Optional.ofNullable(known.facts(article).republisher());
    }
}
