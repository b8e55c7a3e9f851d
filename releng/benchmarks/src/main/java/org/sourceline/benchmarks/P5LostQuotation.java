package org.sourceline.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.sourceline.core.anchor.ApproximateSearch;

/** P5: one quotation of some 160 letters, of which the text holds a version with a few other words, allowing a fifth of errors. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class P5LostQuotation {

    private static final int LARGEST = 10_000_000;
    private static final double ERRORS = 0.2;
    private static final int LENGTH = 160;
    private static final List<Row> ROWS = List.of(new Row("P5", "find one lost quotation in n letters", P5LostQuotation.class, "ours",
            List.of(new Row.Peer("npm `approx-string-match`", "npm", LARGEST, Map.of(LARGEST, 1 / 4.0)),
                    new Row.Peer("a 64-bit Myers scan", "scan", LARGEST, Map.of(LARGEST, 1.3))),
            null, List.of(100_000, 1_000_000, LARGEST)));

    private record Desk(char[] letters, String quotation, Path text, Path patterns) {

        private static final Map<Integer, Desk> DESKS = new ConcurrentHashMap<>();

        static Desk of(int n) {
            return DESKS.computeIfAbsent(n, Desk::make);
        }

        private static Desk make(int n) {
            String text = String.join("\n", NewsText.paragraphs(n));
            int at = text.indexOf(". ", text.length() * 2 / 3) + 2;
            String quotation = NewsText.altered(text.substring(at, Math.min(text.length(), at + LENGTH)).replace('\n', ' '), 12, n);
            return new Desk(text.toCharArray(), quotation, NpmPeer.file(text), NpmPeer.patterns(List.of(quotation)));
        }
    }

    @Param({"100000", "1000000", "10000000"})
    private int n;
    private Desk desk = new Desk(new char[0], "", Path.of("."), Path.of("."));

    static List<Row> rows() {
        return ROWS;
    }

    @Setup
    public void setUp() {
        desk = Desk.of(n);
        if (ours() < 0 || npm() < 1 || scan() < 0) {
            throw new IllegalStateException("the quotation is not found");
        }
    }

    @Benchmark
    public int ours() {
        return new ApproximateSearch(desk.quotation).find(desk.letters, (int) (desk.quotation.length() * ERRORS)).map(match -> match.errors()).orElse(-1);
    }

    @Benchmark
    public int npm() {
        return NpmPeer.get().search(desk.text, desk.patterns, ERRORS);
    }

    @Benchmark
    public int scan() {
        int least = new MyersScan(desk.quotation).least(desk.letters);
        return least <= desk.quotation.length() * ERRORS ? least : -1;
    }
}
