package org.sourceline.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

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
 * P14: near-duplicates among n articles of 200 to 400 words. To every fifth there is a copy: cut short, or with up to an eighth of its words changed. The
 * peer compares the shingles of articles with those of all behind them, but only for one article of {@value #SHARE}, and its time counts as often.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class P14NearDuplicates {

    private static final int SHARE = 41;
    private static final double GOAL = 1 / 50.0;
    private static final double RECALL = 0.95;
    private static final int MOST_CHANGED = 13;
    private static final List<Integer> SIZES = List.of(1_000, 3_000, 10_000);
    private static final List<Row> ROWS = List.of(new Row("P14", "near-duplicates among n articles", P14NearDuplicates.class, "nearDuplicates",
            List.of(new Row.Peer("each with each", "oneOfSome", 10_000, Map.of(10_000, GOAL), SHARE)), null, SIZES,
            new Row.Recall(P14NearDuplicates::recall, RECALL)));

    @Param({"1000", "3000", "10000"})
    private int n;
    private List<Shingles> articles = List.of();

    static List<Row> rows() {
        return ROWS;
    }

    @Setup
    public void setUp() {
        articles = articles(n);
    }

    private static List<Shingles> articles(int n) {
        Random random = new Random(14);
        List<Shingles> articles = new ArrayList<>();
        while (articles.size() < n) {
            long[] words = random.longs(200 + random.nextInt(200), 0, 20_000).toArray();
            articles.add(Shingles.of(words));
            if (articles.size() % 5 == 0) {
                articles.add(Shingles.of(random.nextBoolean() ? Arrays.copyOf(words, 120) : edited(words, random.nextInt(MOST_CHANGED), random)));
            }
        }
        return articles;
    }

    private static long[] edited(long[] words, int percent, Random random) {
        return Arrays.stream(words).map(word -> random.nextInt(100) < percent ? random.nextLong() : word).toArray();
    }

    @Benchmark
    public List<NearDuplicates.Found> nearDuplicates() {
        return NearDuplicates.among(articles);
    }

    @Benchmark
    public int oneOfSome() {
        int found = 0;
        for (int i = 0; i < articles.size(); i += SHARE) {
            found += behind(i, articles);
        }
        return found;
    }

    /** How many of the articles behind one are near-duplicates of it. */
    private static int behind(int i, List<Shingles> articles) {
        int found = 0;
        for (int k = i + 1; k < articles.size(); k++) {
            int least = Math.min(articles.get(i).size(), articles.get(k).size());
            found += 2 * articles.get(i).shared(articles.get(k)) >= least ? 1 : 0;
        }
        return found;
    }

    /** What is found, beside what a comparison of each article with each finds; that one is done whole here, once. */
    private static Row.Recall.Found recall(int n) {
        List<Shingles> articles = articles(n);
        int all = IntStream.range(0, articles.size()).parallel().map(i -> behind(i, articles)).sum();
        return new Row.Recall.Found(NearDuplicates.among(articles).size(), all);
    }
}
