package org.sourceline.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
import org.sourceline.core.anchor.TextCarrier;
import org.sourceline.core.model.TextSpan;

/**
 * P6: 1,000 passages of some 100 letters in a text of n letters of which 3 % of the words have changed, paragraphs are gone, new, or moved.
 * The peer, which would take minutes, looks for every fiftieth passage, and its time counts fifty times.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class P6Reanchor {

    private static final int PASSAGES = 1_000;
    private static final int SHARE = 50;
    private static final double ERRORS = 0.2;
    private static final List<Row> ROWS = List.of(new Row("P6", "re-anchor 1,000 passages in n letters of changed text", P6Reanchor.class, "ours",
            List.of(new Row.Peer("npm `approx-string-match` in a loop", "npm", Row.LARGE, Map.of(Row.LARGE, 1 / 20.0), SHARE)), null,
            List.of(20_000, 100_000, Row.LARGE)));

    private record Desk(String before, String now, List<TextSpan> passages, Path text, Path patterns) {

        private static final Map<Integer, Desk> DESKS = new ConcurrentHashMap<>();

        static Desk of(int n) {
            return DESKS.computeIfAbsent(n, Desk::make);
        }

        private static Desk make(int n) {
            List<String> paragraphs = NewsText.paragraphs(n);
            String before = String.join("\n\n", paragraphs);
            Random random = new Random(n);
            List<String> changed = new ArrayList<>(paragraphs);
            changed.removeIf(paragraph -> random.nextInt(30) == 0);
            Collections.rotate(changed.subList(changed.size() / 3, changed.size() / 2), 3);
            changed.addFirst("A new paragraph stands on top of it all.");
            String now = NewsText.altered(String.join("\n\n", changed), 33, n);
            List<TextSpan> passages = new ArrayList<>();
            List<String> patterns = new ArrayList<>();
            for (int i = 0; i < PASSAGES; i++) {
                int start = before.indexOf(' ', random.nextInt(before.length() - 200)) + 1;
                TextSpan span = new TextSpan(start, before.indexOf(' ', start + 80));
                passages.add(span);
                if (i % SHARE == 0) {
                    patterns.add(span.of(before).replace('\n', ' '));
                }
            }
            return new Desk(before, now, passages, NpmPeer.file(now), NpmPeer.patterns(patterns));
        }
    }

    @Param({"20000", "100000", "1000000"})
    private int n;
    private Desk desk = new Desk("", "", List.of(), Path.of("."), Path.of("."));

    static List<Row> rows() {
        return ROWS;
    }

    @Setup
    public void setUp() {
        desk = Desk.of(n);
        if (ours() < PASSAGES / 2) {
            throw new IllegalStateException("too few passages are attached");
        }
    }

    @Benchmark
    public int ours() {
        TextCarrier carrier = TextCarrier.between(desk.before, desk.now);
        int attached = 0;
        for (TextSpan passage : desk.passages) {
            attached += carrier.place(passage).state().isAttached() ? 1 : 0;
        }
        return attached;
    }

    @Benchmark
    public int npm() {
        return NpmPeer.get().search(desk.text, desk.patterns, ERRORS);
    }
}
