package org.sourceline.analysis.compare.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds copies among many articles, in time that grows with their number and that of the copies, not with the number of pairs. */
public final class NearDuplicates {

    /** The least share of the shorter article that stands in the other. */
    private static final double LEAST = 0.5;
    /** How many sampled shingles two articles must share. */
    private static final int EVIDENCE = 2;

    private NearDuplicates() {
    }

    /**
     * Two articles of which one has much of the other.
     *
     * @param first the index of the one; less than {@code second}
     * @param containment the share of the shorter one's shingles that the other has too, from 0 to 1
     */
    public record Found(int first, int second, double containment) {
    }

    private record Pair(int first, int second) {
    }

    /** The pairs of which half of the shorter article stands in the other, by the indexes of the articles. */
    public static List<Found> among(List<Shingles> articles) {
        List<Found> found = new ArrayList<>();
        for (Pair pair : candidates(articles)) {
            Shingles one = articles.get(pair.first);
            Shingles other = articles.get(pair.second);
            int least = Math.min(one.size(), other.size());
            double containment = least == 0 ? 0 : (double) one.shared(other) / least;
            if (containment >= LEAST) {
                found.add(new Found(pair.first, pair.second, containment));
            }
        }
        found.sort(Comparator.comparingInt(Found::first).thenComparingInt(Found::second));
        return found;
    }

    private static Set<Pair> candidates(List<Shingles> articles) {
        Map<Long, List<Integer>> byBand = new HashMap<>();
        Map<Long, List<Integer>> bySample = new HashMap<>();
        Set<Pair> pairs = new HashSet<>();
        for (int i = 0; i < articles.size(); i++) {
            Sketch sketch = Sketch.of(articles.get(i));
            for (long band : sketch.bands()) {
                List<Integer> others = byBand.computeIfAbsent(band, key -> new ArrayList<>(1));
                for (int other : others) {
                    pairs.add(new Pair(other, i));
                }
                others.add(i);
            }
            Map<Integer, Integer> shared = new HashMap<>();
            for (long shingle : articles.get(i).sample()) {
                List<Integer> others = bySample.computeIfAbsent(shingle, key -> new ArrayList<>(1));
                others.forEach(other -> shared.merge(other, 1, Integer::sum));
                others.add(i);
            }
            int index = i;
            shared.forEach((other, count) -> {
                if (count >= EVIDENCE) {
                    pairs.add(new Pair(other, index));
                }
            });
        }
        return pairs;
    }
}
