package org.sourceline.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.sourceline.analysis.compare.reuse.NearDuplicates;
import org.sourceline.analysis.compare.reuse.Shingles;

/**
 * P14: near-duplicates among n articles of 200 to 400 words, of which every fifth has an edited copy or one cut short. The peer compares the
 * shingles of each with those of each other.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class P14NearDuplicates {

    private static final List<Integer> SIZES = List.of(1_000, 3_000, 10_000);
    private static final List<Row> ROWS = List.of(new Row("P14", "near-duplicates among n articles", P14NearDuplicates.class, "nearDuplicates",
            List.of(new Row.Peer("each with each", "allPairs", 10_000, Map.of(10_000, 1 / 50.0))), null, SIZES));

    @Param({"1000", "3000", "10000"})
    private int n;
    private final List<Shingles> articles = new ArrayList<>();

    static List<Row> rows() {
        return ROWS;
    }

    @Setup
    public void setUp() {
        Random random = new Random(14);
        articles.clear();
        while (articles.size() < n) {
            long[] words = random.longs(200 + random.nextInt(200), 0, 20_000).toArray();
            articles.add(Shingles.of(words));
            if (articles.size() % 5 == 0) {
                articles.add(Shingles.of(random.nextBoolean() ? Arrays.copyOf(words, 120) : edited(words, random)));
            }
        }
    }

    private static long[] edited(long[] words, Random random) {
        return Arrays.stream(words).map(word -> random.nextInt(50) == 0 ? random.nextLong() : word).toArray();
    }

    @Benchmark
    public List<NearDuplicates.Found> nearDuplicates() {
        return NearDuplicates.among(articles);
    }

    @Benchmark
    public int allPairs() {
        int found = 0;
        for (int i = 0; i < articles.size(); i++) {
            for (int k = i + 1; k < articles.size(); k++) {
                int least = Math.min(articles.get(i).size(), articles.get(k).size());
                found += 2 * articles.get(i).shared(articles.get(k)) >= least ? 1 : 0;
            }
        }
        return found;
    }
}
