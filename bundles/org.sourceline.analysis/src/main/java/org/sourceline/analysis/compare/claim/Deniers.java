package org.sourceline.analysis.compare.claim;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sourceline.analysis.compare.article.Alignment;
import org.sourceline.analysis.compare.article.Profile;
import org.sourceline.analysis.compare.article.Statement;
import org.sourceline.analysis.compare.article.Terms;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityKind;

/** Whom a denial of the first article clears, and whether a statement of the second is about them. */
final class Deniers {

    /** Much is the same around both, where the statement speaks only of the office of the one who denies. */
    private static final double NEAR_SCORE = 0.35;
    private static final double NEAR_WEIGHT = 1.5;

    private final Profile first;
    private final Profile second;
    private final Alignment alignment;
    /** By identity, since statements are large. */
    private final Map<Statement, Set<String>> offices = new IdentityHashMap<>();

    Deniers(Profile first, Profile second, Alignment alignment) {
        this.first = first;
        this.second = second;
        this.alignment = alignment;
    }

    /** Whether the other statement speaks of the one who denies. */
    boolean concerns(Statement one, Statement other) {
        Set<String> speakers = of(one);
        return other.mentioned().stream().map(alignment::toFirst).anyMatch(speakers::contains) || byOffice(one).stream().anyMatch(other.mentioned()::contains);
    }

    /** Whether the other article tells of the one who denies. */
    boolean isKnown(Statement one) {
        return Attributed.sources(one).stream().anyMatch(source -> alignment.toSecond(source) != null) || !byOffice(one).isEmpty();
    }

    /** The speaker, and the one for whom he speaks where the denial is of him, "her client had never ...". */
    static Set<String> of(Statement one) {
        return one.gist().own() ? one.voices() : Attributed.speaker(one);
    }

    /**
     * Those of the second article, by its names, whom it alone calls by the words that stand here for a speaker without a name: "the minister", "a spokesman for
     * the minister".
     */
    private Set<String> byOffice(Statement one) {
        return offices.computeIfAbsent(one, this::calledThere);
    }

    private Set<String> calledThere(Statement one) {
        ClaimBody body = one.body();
        if (body == null || Attributed.sources(one).stream().anyMatch(source -> alignment.toSecond(source) != null)) {
            return Set.of();
        }
        Set<String> found = new HashSet<>();
        for (String term : first.terms(body.source())) {
            String entity = second.called(term);
            if (entity != null) {
                found.add(entity);
            }
        }
        return found;
    }

    /** Whether much is the same, and the other statement speaks of the office of the one who denies: of the ministry, where he is the minister. */
    boolean isOfOffice(Match match) {
        boolean own = match.first().gist().own() || match.first().gist().subject().isEmpty();
        return own && match.score() >= NEAR_SCORE && match.weight() >= NEAR_WEIGHT && of(match.first()).stream()
                .filter(denier -> isOfKind(denier, EntityKind.PERSON)).flatMap(denier -> first.titles(denier).stream()).anyMatch(match.second().terms()::contains);
    }

    boolean isOfKind(String entity, EntityKind kind) {
        return first.names().find(entity).filter(name -> name.kind() == kind).isPresent();
    }

    /** Whether the other statement says of the one who denies that he did what both speak of: the deed follows the name. */
    boolean haveSameDoer(Match match) {
        List<String> terms = List.copyOf(match.second().terms());
        Set<String> speakers = of(match.first());
        for (int i = 0; i + 1 < terms.size(); i++) {
            boolean doer = terms.get(i).startsWith(Terms.ENTITY) && speakers.contains(alignment.toFirst(terms.get(i).substring(Terms.ENTITY.length())));
            if (doer && match.shared().contains(terms.get(i + 1)) && !Match.isName(terms.get(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
