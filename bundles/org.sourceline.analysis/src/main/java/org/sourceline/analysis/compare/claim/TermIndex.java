package org.sourceline.analysis.compare.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.sourceline.analysis.compare.article.Statement;
import org.sourceline.analysis.compare.article.Terms;

/**
 * What the statements of an article speak of, as numbers, and for each term the statements that have it: so statements of two articles are matched by
 * counting what they share, at a cost that grows with that. Immutable but for its making.
 */
final class TermIndex {

    private static final int[] NONE = {};
    private static final long[] NO_PAIRS = {};

    private final List<String> terms = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final BitSet names = new BitSet();
    private final int[][] own;
    private final int[][] context;
    private final long[][] neighbours;
    private final List<int[]> withOwn;
    private final List<int[]> withContext;
    private final Map<Long, int[]> withNeighbours = new HashMap<>();

    TermIndex(List<Statement> statements) {
        own = new int[statements.size()][];
        context = new int[statements.size()][];
        neighbours = new long[statements.size()][];
        for (Statement one : statements) {
            if (one.aside()) {
                own[one.index()] = NONE;
                context[one.index()] = NONE;
                neighbours[one.index()] = NO_PAIRS;
                continue;
            }
            own[one.index()] = numbers(one.terms());
            context[one.index()] = numbers(one.context());
            neighbours[one.index()] = one.neighbours().stream().mapToLong(pair -> pair(number(pair.one()), number(pair.other()))).sorted().toArray();
        }
        withOwn = inverted(own);
        withContext = inverted(context);
        for (int statement = 0; statement < neighbours.length; statement++) {
            for (long pair : neighbours[statement]) {
                withNeighbours.merge(pair, new int[] {statement}, TermIndex::joined);
            }
        }
    }

    private int number(String term) {
        return numbers.computeIfAbsent(term, key -> {
            names.set(terms.size(), Match.isName(key));
            terms.add(key);
            return terms.size() - 1;
        });
    }

    private int[] numbers(Collection<String> words) {
        return words.stream().mapToInt(this::number).sorted().toArray();
    }

    private List<int[]> inverted(int[][] rows) {
        int[] sizes = new int[terms.size()];
        Arrays.stream(rows).flatMapToInt(Arrays::stream).forEach(term -> sizes[term]++);
        List<int[]> inverted = new ArrayList<>(sizes.length);
        Arrays.stream(sizes).forEach(size -> inverted.add(size == 0 ? NONE : new int[size]));
        for (int statement = rows.length - 1; statement >= 0; statement--) {
            for (int term : rows[statement]) {
                inverted.get(term)[--sizes[term]] = statement;
            }
        }
        return inverted;
    }

    private static int[] joined(int[] some, int[] one) {
        int[] joined = Arrays.copyOf(some, some.length + 1);
        joined[some.length] = one[0];
        return joined;
    }

    /** The number of two terms that stand near each other, whatever their order. */
    static long pair(int one, int other) {
        return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    }

    /** The one of two terms. */
    static int one(long pair) {
        return (int) (pair >> Integer.SIZE);
    }

    /** The other of them. */
    static int other(long pair) {
        return (int) pair;
    }

    int statements() {
        return own.length;
    }

    /** How many terms there are; they are numbered from 0. */
    int size() {
        return terms.size();
    }

    String term(int number) {
        return terms.get(number);
    }

    /** The number of a term; negative if no statement speaks of it. */
    int find(String term) {
        return numbers.getOrDefault(term, -1);
    }

    /** Whether a term is a name, an amount or a date. */
    boolean isName(int number) {
        return names.get(number);
    }

    /** The terms of a statement, ascending. */
    int[] own(int statement) {
        return own[statement];
    }

    /** What only its surroundings speak of. */
    int[] context(int statement) {
        return context[statement];
    }

    /** The pairs of terms that stand near each other in it. */
    long[] neighbours(int statement) {
        return neighbours[statement];
    }

    boolean has(int statement, int term) {
        return Arrays.binarySearch(own[statement], term) >= 0;
    }

    /** The statements that have a term. */
    int[] withOwn(int term) {
        return withOwn.get(term);
    }

    /** Those in whose surroundings only it stands. */
    int[] withContext(int term) {
        return withContext.get(term);
    }

    /** Those in which two terms stand near each other. */
    int[] withNeighbours(long pair) {
        return withNeighbours.getOrDefault(pair, NONE);
    }

    /** The stems, amounts and dates of which statements speak: what makes a topic, besides the names in it. */
    Set<String> topics() {
        Set<String> topics = new TreeSet<>();
        for (int term = 0; term < terms.size(); term++) {
            if (withOwn.get(term).length > 0 && !terms.get(term).startsWith(Terms.ENTITY)) {
                topics.add(terms.get(term));
            }
        }
        return topics;
    }
}
