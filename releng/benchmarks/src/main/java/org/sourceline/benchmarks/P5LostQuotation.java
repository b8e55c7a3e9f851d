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

/**
 * P5: one quotation of some 160 letters, of which the text holds a version with a few other words, allowing a fifth of errors; and one of other
 * words, of which it holds none.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class P5LostQuotation {

    private static final int LARGEST = 10_000_000;
    private static final double ERRORS = 0.2;
    private static final int LENGTH = 160;
    private static final List<Row> ROWS = List.of(row("find one lost quotation in n letters", "ours", "npm", "scan", Map.of(LARGEST, 1 / 4.0)),
            row("look for one that is gone", "oursGone", "npmGone", "scanGone", Map.of()));

    private record Desk(char[] letters, String quotation, Path text, Path patterns, String gone, Path gonePatterns) {

        private static final Map<Integer, Desk> DESKS = new ConcurrentHashMap<>();

        static Desk of(int n) {
            return DESKS.computeIfAbsent(n, Desk::make);
        }

        private static Desk make(int n) {
            String text = String.join("\n", NewsText.paragraphs(n));
            int at = text.indexOf(". ", text.length() * 2 / 3) + 2;
            String quotation = NewsText.altered(text.substring(at, Math.min(text.length(), at + LENGTH)).replace('\n', ' '), 12, n);
            String gone = NewsText.altered(quotation, 1, n + 1L);
            return new Desk(text.toCharArray(), quotation, NpmPeer.file(text), NpmPeer.patterns(List.of(quotation)), gone, NpmPeer.patterns(List.of(gone)));
        }
    }

    @Param({"100000", "1000000", "10000000"})
    private int n;
    private Desk desk = new Desk(new char[0], "", Path.of("."), Path.of("."), "", Path.of("."));

    private static Row row(String work, String ours, String npm, String scan, Map<Integer, Double> goal) {
        return new Row("P5", work, P5LostQuotation.class, ours, List.of(new Row.Peer("npm `approx-string-match`", npm, LARGEST, goal),
                new Row.Peer("a 64-bit Myers scan", scan, LARGEST, Map.of(LARGEST, 1.3))), null, List.of(100_000, 1_000_000, LARGEST));
    }

    static List<Row> rows() {
        return ROWS;
    }

    @Setup
    public void setUp() {
        desk = Desk.of(n);
        if (ours() < 0 || npm() < 1 || scan() < 0) {
            throw new IllegalStateException("the quotation is not found");
        }
        if (oursGone() >= 0 || npmGone() > 0 || scanGone() >= 0) {
            throw new IllegalStateException("something is found that is not there");
        }
    }

    @Benchmark
    public int ours() {
        return ours(desk.quotation);
    }

    @Benchmark
    public int oursGone() {
        return ours(desk.gone);
    }

    private int ours(String quotation) {
        return new ApproximateSearch(quotation).find(desk.letters, (int) (quotation.length() * ERRORS)).map(match -> match.errors()).orElse(-1);
    }

    @Benchmark
    public int npm() {
        return NpmPeer.get().search(desk.text, desk.patterns, ERRORS);
    }

    @Benchmark
    public int npmGone() {
        return NpmPeer.get().search(desk.text, desk.gonePatterns, ERRORS);
    }

    @Benchmark
    public int scan() {
        return scan(desk.quotation);
    }

    @Benchmark
    public int scanGone() {
        return scan(desk.gone);
    }

    private int scan(String quotation) {
        int least = new MyersScan(quotation).least(desk.letters);
        return least <= quotation.length() * ERRORS ? least : -1;
    }
}
