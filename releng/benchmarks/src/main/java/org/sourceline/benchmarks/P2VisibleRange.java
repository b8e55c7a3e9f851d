package org.sourceline.benchmarks;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.sourceline.core.index.IntervalIndex;
import org.sourceline.core.model.TextSpan;

/** P2: the annotations of 50 visible lines, somewhere in the text, each with its place. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class P2VisibleRange {

    private static final List<Row> ROWS = List.of(new Row("P2", "find the 400 annotations of 50 visible lines", P2VisibleRange.class,
            "ours", List.of(new Row.Peer("JFace `AnnotationModel`", "jface", Row.LARGE, Map.of(100_000, 1 / 10.0))), null));

    private static final int VISIBLE = 4_000;
    private static final int PLACES = 64;

    private record Desk(IntervalIndex<Integer> index, AnnotationModel model, int[] places) {

        private static final Map<Integer, Desk> DESKS = new ConcurrentHashMap<>();

        static Desk of(int n) {
            return DESKS.computeIfAbsent(n, Desk::make);
        }

        private static Desk make(int n) {
            AnnotatedText text = AnnotatedText.of(n);
            return new Desk(AnnotatedText.index(text.inOrder()), AnnotatedText.model(text.document(), text.inOrder()),
                    new Random(n).ints(PLACES, 0, Math.max(1, text.length() - VISIBLE)).toArray());
        }
    }

    @Param({"10000", "100000", "1000000"})
    private int n;
    private Desk desk = Desk.of(0);
    private int turn;
    private long sum;

    static List<Row> rows() {
        return ROWS;
    }

    @Setup
    public void setUp() {
        desk = Desk.of(n);
    }

    private int nextPlace() {
        turn = (turn + 1) % PLACES;
        return desk.places[turn];
    }

    @Benchmark
    public long ours() {
        int from = nextPlace();
        desk.index.overlapping(new TextSpan(from, from + VISIBLE), entry -> sum += entry.span().start());
        return sum;
    }

    @Benchmark
    public long jface() {
        Iterator<Annotation> found = desk.model.getAnnotationIterator(nextPlace(), VISIBLE, true, true);
        while (found.hasNext()) {
            sum += desk.model.getPosition(found.next()).getOffset();
        }
        return sum;
    }
}
