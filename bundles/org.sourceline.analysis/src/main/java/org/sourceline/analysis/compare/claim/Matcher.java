package org.sourceline.analysis.compare.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.sourceline.analysis.compare.article.Alignment;
import org.sourceline.analysis.compare.article.Profile;
import org.sourceline.analysis.compare.article.Statement;
import org.sourceline.analysis.compare.article.Statement.Neighbours;
import org.sourceline.analysis.compare.article.Terms;

/**
 * Finds for the statements of one article those of another that speak of the same thing. Terms are weighted by how few statements of the two
 * articles have them (inverse document frequency, Spärck Jones 1972); what only the surroundings of a statement speak of counts less.
 */
public final class Matcher {

    /** What an entity counts that one side only has in its surroundings. */
    private static final double NEAR_ENTITY = 0.4;
    /** What another term counts there. */
    private static final double NEAR = 0.15;
    /** What terms count that only both surroundings have, for statements as short as {@link #SHORT}. */
    private static final double BOTH_NEAR = 0.3;
    private static final int SHORT = 3;
    /** What two shared terms count more, in the lesser of their weights, if both sides have them near each other. */
    private static final double TOGETHER = 0.4;
    /** Statements that say little are found similar too easily, so none counts as saying less than this. */
    private static final double FLOOR = 2.2;

    private final List<Set<String>> secondTerms = new ArrayList<>();
    private final List<Set<String>> secondContext = new ArrayList<>();
    private final List<Set<Neighbours>> secondNeighbours = new ArrayList<>();
    private final List<Statement> second;
    private final Map<String, List<Integer>> postings = new HashMap<>();
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final int total;

    public Matcher(Profile first, Profile second, Alignment alignment) {
        this.second = second.statements();
        this.total = first.statements().size() + this.second.size();
        for (Statement one : first.statements()) {
            one.terms().forEach(term -> frequencies.merge(term, 1, Integer::sum));
        }
        for (Statement one : this.second) {
            Set<String> terms = translated(one.terms(), alignment);
            Set<String> context = translated(one.context(), alignment);
            int index = secondTerms.size();
            secondTerms.add(terms);
            secondContext.add(context);
            secondNeighbours.add(neighbours(one, alignment));
            terms.forEach(term -> frequencies.merge(term, 1, Integer::sum));
            Set<String> all = new HashSet<>(terms);
            all.addAll(context);
            all.forEach(term -> postings.computeIfAbsent(term, key -> new ArrayList<>()).add(index));
        }
    }

    private static Set<String> translated(Set<String> terms, Alignment alignment) {
        Set<String> translated = new LinkedHashSet<>();
        terms.forEach(term -> translated.add(translated(term, alignment)));
        return translated;
    }

    private static String translated(String term, Alignment alignment) {
        return term.startsWith(Terms.ENTITY) ? Terms.ENTITY + alignment.toFirst(term.substring(Terms.ENTITY.length())) : term;
    }

    private static Set<Neighbours> neighbours(Statement one, Alignment alignment) {
        Set<Neighbours> translated = new HashSet<>();
        one.neighbours().forEach(pair -> translated.add(Neighbours.of(translated(pair.one(), alignment), translated(pair.other(), alignment))));
        return translated;
    }

    /** An amount or a date in common says less than its rarity: much can happen in one month. */
    private double weight(String term) {
        return (term.startsWith(Terms.VALUE) ? 0.5 : 1) * Math.log(1 + (double) total / Math.max(1, frequencies.getOrDefault(term, 1))) / Math.log(1 + total);
    }

    private double weight(Set<String> terms) {
        return terms.stream().mapToDouble(this::weight).sum();
    }

    /** The statements of the second article that have anything to do with one of the first, the best first. */
    public List<Match> of(Statement one) {
        Set<Integer> candidates = new TreeSet<>();
        one.terms().forEach(term -> candidates.addAll(postings.getOrDefault(term, List.of())));
        List<Match> matches = new ArrayList<>();
        for (int index : candidates) {
            matches.add(match(one, index));
        }
        matches.sort(Comparator.comparingDouble((Match match) -> -match.value()).thenComparing(match -> match.second().index()));
        return matches;
    }

    private Match match(Statement one, int index) {
        Set<String> terms = secondTerms.get(index);
        Set<String> context = secondContext.get(index);
        Set<String> shared = new TreeSet<>();
        double weight = 0;
        for (String term : one.terms()) {
            if (terms.contains(term)) {
                shared.add(term);
                weight += weight(term);
            } else if (context.contains(term)) {
                weight += near(term);
            }
        }
        boolean named = shared.stream().anyMatch(Match::isName);
        for (String term : one.context()) {
            if (terms.contains(term)) {
                weight += near(term);
                named |= Match.isName(term);
            }
        }
        named |= one.terms().stream().anyMatch(term -> Match.isName(term) && context.contains(term));
        for (Neighbours pair : one.neighbours()) {
            if (secondNeighbours.get(index).contains(pair)) {
                weight += TOGETHER * Math.min(weight(pair.one()), weight(pair.other()));
            }
        }
        if (one.terms().size() <= SHORT || terms.size() <= SHORT) {
            weight += one.context().stream().filter(context::contains).mapToDouble(term -> BOTH_NEAR * weight(term)).sum();
            named |= one.context().stream().anyMatch(term -> Match.isName(term) && context.contains(term));
        }
        double size = Math.sqrt(Math.max(weight(one.terms()), FLOOR) * Math.max(weight(terms), FLOOR));
        return new Match(one, second.get(index), Math.min(1, weight / size), weight, named, shared);
    }

    private double near(String term) {
        return (term.startsWith(Terms.ENTITY) ? NEAR_ENTITY : NEAR) * weight(term);
    }
}
