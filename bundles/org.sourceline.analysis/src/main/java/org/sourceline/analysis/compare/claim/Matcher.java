package org.sourceline.analysis.compare.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.sourceline.analysis.compare.article.Alignment;
import org.sourceline.analysis.compare.article.Statement;
import org.sourceline.analysis.compare.article.Terms;

/**
 * Finds for the statements of one article those of another that speak of the same thing. Terms are weighted by how few statements of the two
 * articles have them (inverse document frequency, Spärck Jones 1972); what only the surroundings of a statement speak of counts less. What statements
 * share is added up term by term from an index, so that the work grows with what is shared and not with the pairs of statements.
 */
final class Matcher {

    /** What statements share is nothing that any rule would go by if it weighs less. */
    static final double LEAST = 0.7;
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

    private final TermIndex first;
    private final TermIndex second;
    private final List<Statement> others;
    /** The number in the second article of each term of the first; negative where it has none. */
    private final int[] there;
    private final double[] weights;
    private final double[] otherSizes;
    private final double[] shared;
    private final BitSet meeting = new BitSet();
    private final BitSet named = new BitSet();

    Matcher(ArticleClaims first, ArticleClaims second, Alignment alignment) {
        this.first = first.terms();
        this.second = second.terms();
        this.others = second.article().statements();
        this.there = new int[this.first.size()];
        Meanings meanings = new Meanings(first, second, alignment);
        this.weights = new double[this.first.size()];
        this.shared = new double[others.size()];
        int[] here = new int[this.second.size()];
        Arrays.fill(here, -1);
        for (int term = 0; term < there.length; term++) {
            there[term] = meanings.of(this.first.term(term));
            if (there[term] >= 0) {
                here[there[term]] = term;
            }
            weights[term] = weight(this.first, term, this.second, there[term]);
        }
        double[] otherWeights = new double[here.length];
        for (int term = 0; term < here.length; term++) {
            otherWeights[term] = here[term] >= 0 ? weights[here[term]] : weight(this.second, term, this.first, -1);
        }
        this.otherSizes = new double[others.size()];
        for (int statement = 0; statement < otherSizes.length; statement++) {
            otherSizes[statement] = sum(this.second.own(statement), otherWeights);
        }
    }

    /** An amount or a date in common says less than its rarity: much can happen in one month. */
    private static double weight(TermIndex here, int term, TermIndex there, int partner) {
        int total = here.statements() + there.statements();
        int having = here.withOwn(term).length + (partner < 0 ? 0 : there.withOwn(partner).length);
        return (here.term(term).startsWith(Terms.VALUE) ? 0.5 : 1) * Math.log(1 + (double) total / Math.max(1, having)) / Math.log(1 + total);
    }

    private static double sum(int[] terms, double[] weights) {
        double sum = 0;
        for (int term : terms) {
            sum += weights[term];
        }
        return Math.max(sum, FLOOR);
    }

    /** The statements of the second article that have anything to do with one of the first, the best first. */
    List<Match> of(Statement one) {
        Arrays.fill(shared, 0);
        meeting.clear();
        named.clear();
        words(one.index());
        surroundings(one.index());
        neighbours(one.index());
        bothSurroundings(one.index());
        double size = sum(first.own(one.index()), weights);
        List<Match> matches = new ArrayList<>();
        for (int other = meeting.nextSetBit(0); other >= 0; other = meeting.nextSetBit(other + 1)) {
            if (shared[other] >= LEAST) {
                matches.add(match(one, other, size));
            }
        }
        matches.sort(Comparator.comparingDouble((Match match) -> -match.value()).thenComparing(match -> match.second().index()));
        return matches;
    }

    private void words(int one) {
        for (int term : first.own(one)) {
            if (there[term] >= 0) {
                boolean name = first.isName(term) && second.isName(there[term]);
                add(second.withOwn(there[term]), weights[term], name, true);
                add(second.withContext(there[term]), near(term), name, true);
            }
        }
    }

    private void surroundings(int one) {
        for (int term : first.context(one)) {
            if (there[term] >= 0) {
                add(second.withOwn(there[term]), near(term), first.isName(term), false);
            }
        }
    }

    private void add(int[] statements, double weight, boolean name, boolean meets) {
        for (int other : statements) {
            shared[other] += weight;
            if (name) {
                named.set(other);
            }
            if (meets) {
                meeting.set(other);
            }
        }
    }

    private void neighbours(int one) {
        for (long pair : first.neighbours(one)) {
            int here = TermIndex.one(pair);
            int beside = TermIndex.other(pair);
            if (there[here] >= 0 && there[beside] >= 0) {
                double weight = TOGETHER * Math.min(weights[here], weights[beside]);
                add(second.withNeighbours(TermIndex.pair(there[here], there[beside])), weight, false, false);
            }
        }
    }

    private void bothSurroundings(int one) {
        boolean isShort = first.own(one).length <= SHORT;
        for (int term : first.context(one)) {
            if (there[term] >= 0) {
                for (int other : second.withContext(there[term])) {
                    if (isShort || second.own(other).length <= SHORT) {
                        shared[other] += BOTH_NEAR * weights[term];
                        named.set(other, named.get(other) || first.isName(term));
                    }
                }
            }
        }
    }

    private Match match(Statement one, int other, double size) {
        Set<String> terms = new TreeSet<>();
        for (int term : first.own(one.index())) {
            if (there[term] >= 0 && second.has(other, there[term])) {
                terms.add(second.isName(there[term]) ? first.term(term) : second.term(there[term]));
            }
        }
        double score = shared[other] / Math.sqrt(size * otherSizes[other]);
        return new Match(one, others.get(other), Math.min(1, score), shared[other], named.get(other), terms);
    }

    private double near(int term) {
        return (first.term(term).startsWith(Terms.ENTITY) ? NEAR_ENTITY : NEAR) * weights[term];
    }
}
