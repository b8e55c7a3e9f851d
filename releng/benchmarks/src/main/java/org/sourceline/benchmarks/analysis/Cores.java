package org.sourceline.benchmarks.analysis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How much two threads gain over one, for the analysis and, as the limit of the machine, for a loop that only counts and touches no memory.
 * Arguments: a list of files, rounds. All four runs of a round follow each other in one warm process.
 */
public final class Cores {

    private static final int STEPS = 300_000_000;

    private Cores() {
    }

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        List<Callable<Integer>> articles = new ArrayList<>();
        for (String file : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
            byte[] text = Files.readAllBytes(Path.of(file));
            articles.add(() -> AnalysisRun.analyse(text));
        }
        List<Callable<Integer>> loops = List.of(Cores::count, Cores::count);
        for (int warm = 0; warm < 3; warm++) {
            gain(articles);
            gain(loops);
        }
        List<Double> ours = new ArrayList<>();
        List<Double> limits = new ArrayList<>();
        for (int round = 0; round < Integer.parseInt(args[1]); round++) {
            ours.add(gain(articles));
            limits.add(gain(loops));
        }
        print("the analysis", ours);
        print("a loop that only counts", limits);
    }

    private static void print(String what, List<Double> gains) {
        gains.sort(null);
        System.out.printf(Locale.ROOT, "%s: two threads are %.2f (%.2f - %.2f) times as fast as one%n", what, gains.get(gains.size() / 2),
                gains.getFirst(), gains.getLast());
    }

    private static double gain(List<Callable<Integer>> work) throws InterruptedException, ExecutionException {
        return (double) nanos(work, 1) / nanos(work, 2);
    }

    private static long nanos(List<Callable<Integer>> work, int threads) throws InterruptedException, ExecutionException {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            long start = System.nanoTime();
            for (Future<Integer> done : pool.invokeAll(work)) {
                done.get();
            }
            return System.nanoTime() - start;
        }
    }

    private static int count() {
        int x = 1;
        for (int i = 0; i < STEPS; i++) {
            x = x * 1_664_525 + 1_013_904_223;
        }
        return x;
    }
}
