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
import org.sourceline.analysis.compare.article.Terms;

/**
 * Finds for the statements of one article those of another that speak of the same thing. Terms are weighted by how few statements of the two
 * articles have them (inverse document frequency, Spärck Jones 1972); what only the surroundings of a statement speak of counts less.
 */
public final class Matcher {

    /** What a term counts that stands in the statement on one side and in the surroundings on the other. */
    private static final double CONTEXT = 0.45;

    private final Profile first;
    private final List<Set<String>> secondTerms = new ArrayList<>();
    private final List<Set<String>> secondContext = new ArrayList<>();
    private final List<Statement> second;
    private final Map<String, List<Integer>> postings = new HashMap<>();
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final int total;

    public Matcher(Profile first, Profile second, Alignment alignment) {
        this.first = first;
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
            terms.forEach(term -> frequencies.merge(term, 1, Integer::sum));
            Set<String> all = new HashSet<>(terms);
            all.addAll(context);
            all.forEach(term -> postings.computeIfAbsent(term, key -> new ArrayList<>()).add(index));
        }
    }

    private static Set<String> translated(Set<String> terms, Alignment alignment) {
        Set<String> translated = new LinkedHashSet<>();
        terms.forEach(term -> translated.add(term.startsWith(Terms.ENTITY)
                ? Terms.ENTITY + alignment.toFirst(term.substring(Terms.ENTITY.length())) : term));
        return translated;
    }

    private double weight(String term) {
        return Math.log(1 + (double) total / Math.max(1, frequencies.getOrDefault(term, 1))) / Math.log(1 + total);
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
        matches.sort(Comparator.comparingDouble((Match match) -> -match.score()).thenComparing(match -> match.second().index()));
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
                weight += CONTEXT * weight(term);
            }
        }
        for (String term : one.context()) {
            if (terms.contains(term)) {
                weight += CONTEXT * weight(term);
            }
        }
        double size = Math.sqrt(Math.max(weight(one.terms()), 1) * Math.max(weight(terms), 1));
        return new Match(one, second.get(index), size == 0 ? 0 : Math.min(1, weight / size), weight, shared);
    }

    /** The first article. */
    public Profile first() {
        return first;
    }
}
