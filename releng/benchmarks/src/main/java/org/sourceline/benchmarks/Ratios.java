package org.sourceline.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the rows in rounds, in one virtual machine, contestants in turn (ours, peer, limit, ours …), so that a disturbance hits all of
 * them alike; prints the ratios of each round's times as a table: their median and, as spread, the least and the greatest. Arguments: the
 * ids of the rows to run, all if none.
 */
public final class Ratios {

    private static final int ROUNDS = 7;
    private static final TimeValue TIME = TimeValue.milliseconds(250);

    private record Measurement(String method, int size) {
    }

    private final Row row;
    private final Map<Measurement, List<Double>> times = new HashMap<>();

    private Ratios(Row row) {
        this.row = row;
    }

    public static void main(String[] args) throws RunnerException {
        List<String> wanted = Arrays.asList(args);
        System.out.println("| row | work | n | beside | ours : other (spread) | goal | |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (Row row : Stream.of(P1Edit.rows(), P2VisibleRange.rows(), P3Fill.rows(), P4ReadWrite.rows(), P5LostQuotation.rows(),
                P6Reanchor.rows(), P14NearDuplicates.rows()).flatMap(List::stream).toList()) {
            if (wanted.isEmpty() || wanted.contains(row.id())) {
                Ratios ratios = new Ratios(row);
                ratios.measure();
                ratios.print();
            }
        }
    }

    /** A round that is not counted comes first, to warm up. */
    private void measure() throws RunnerException {
        measureRound();
        times.clear();
        for (int round = 0; round < ROUNDS; round++) {
            measureRound();
        }
    }

    private void measureRound() throws RunnerException {
        System.gc();
        for (int size : row.sizes()) {
            measure(row.ours(), size);
            for (Row.Peer peer : row.peers()) {
                if (size <= peer.largest()) {
                    measure(peer.method(), size);
                }
            }
        }
    }

    private void measure(String method, int size) throws RunnerException {
        double time = new Runner(new OptionsBuilder()
                .include(Pattern.quote(row.benchmark().getName() + "." + method) + "$")
                .param("n", String.valueOf(size))
                .forks(0).warmupIterations(0).measurementIterations(1).measurementTime(TIME)
                .verbosity(VerboseMode.SILENT)
                .build()).runSingle().getPrimaryResult().getScore();
        times.computeIfAbsent(new Measurement(method, size), key -> new ArrayList<>()).add(time);
    }

    private void print() {
        for (int size : row.sizes()) {
            for (Row.Peer peer : row.peers()) {
                if (size <= peer.largest()) {
                    print(String.format(Locale.ROOT, "%,d", size), peer.name(),
                            ratios(new Measurement(row.ours(), size), new Measurement(peer.method(), size), peer.times()), peer.goals().get(size));
                }
            }
        }
        int largest = row.sizes().getLast();
        int smallest = row.sizes().getFirst();
        print(String.format(Locale.ROOT, "%,d", largest), String.format(Locale.ROOT, "ours at %,d", smallest),
                ratios(new Measurement(row.ours(), largest), new Measurement(row.ours(), smallest), 1), row.growthGoal());
        if (row.recall() != null) {
            print(largest, row.recall());
        }
    }

    private void print(int size, Row.Recall recall) {
        Row.Recall.Found found = recall.at().apply(size);
        double share = (double) found.found() / found.all();
        System.out.println(String.format(Locale.ROOT, "| %s | %s: recall | %,d | %s | %.3f (%,d of %,d) | ≥ %.2f | %s |", row.id(), row.work(), size,
                row.peers().getFirst().name(), share, found.found(), found.all(), recall.goal(), share >= recall.goal() ? "met" : "missed"));
    }

    /**
     * Sorted.
     *
     * @param times how often the time of the other counts
     */
    private List<Double> ratios(Measurement one, Measurement other, int times) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ratios.add(this.times.getOrDefault(one, List.of()).get(round) / (times * this.times.getOrDefault(other, List.of()).get(round)));
        }
        ratios.sort(null);
        return ratios;
    }

    private void print(String size, String beside, List<Double> ratios, @Nullable Double goal) {
        double median = ratios.get(ROUNDS / 2);
        String met = goal == null ? "" : median <= goal ? "met" : "missed";
        System.out.println(String.format("| %s | %s | %s | %s | %s (%s – %s) | %s | %s |", row.id(), row.work(), size, beside,
                ratio(median), ratio(ratios.getFirst()), ratio(ratios.getLast()), goal == null ? "" : "≤ " + ratio(goal), met));
    }

    private static String ratio(double value) {
        return value < 0.5 ? String.format(Locale.ROOT, "1/%,.0f", 1 / value) : String.format(Locale.ROOT, "%.2f", value);
    }
}
