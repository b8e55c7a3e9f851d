package org.sourceline.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.AnnotationModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.sourceline.core.index.IntervalIndex;
import org.sourceline.core.index.IntervalIndex.Item;

/** P3: fill from the records of a set, in the order of a saved one and in any order. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class P3Fill {

    private static final List<Row> ROWS = List.of(
            new Row("P3", "fill from a saved set, in order", P3Fill.class, "inOrder",
                    List.of(new Row.Peer("JFace `replaceAnnotations`", "inOrderJFace", Row.LARGE,
                            Map.of(100_000, 1 / 4.0, 1_000_000, 1 / 20.0))),
                    null),
            new Row("P3", "fill from records in any order", P3Fill.class, "shuffled",
                    List.of(new Row.Peer("JFace `replaceAnnotations`", "shuffledJFace", Row.MIDDLE, Map.of(100_000, 1 / 4.0)),
                            new Row.Peer("sort of the same records", "sort", Row.LARGE,
                                    Map.of(10_000, 3.0, 100_000, 3.0, 1_000_000, 3.0))),
                    null));

    @Param({"10000", "100000", "1000000"})
    private int n;
    private AnnotatedText text = AnnotatedText.of(0);

    /** A document without positions for each fill. */
    @State(Scope.Benchmark)
    public static class Fresh {

        private IDocument document = AnnotatedText.of(0).document();

        @Setup(Level.Invocation)
        public void setUp(P3Fill fill) {
            document = fill.text.document();
        }
    }

    static List<Row> rows() {
        return ROWS;
    }

    @Setup
    public void setUp() {
        text = AnnotatedText.of(n);
    }

    @Benchmark
    public IntervalIndex<Integer> inOrder() {
        return AnnotatedText.index(text.inOrder());
    }

    @Benchmark
    public AnnotationModel inOrderJFace(Fresh fresh) {
        return AnnotatedText.model(fresh.document, text.inOrder());
    }

    @Benchmark
    public IntervalIndex<Integer> shuffled() {
        return AnnotatedText.index(text.shuffled());
    }

    @Benchmark
    public AnnotationModel shuffledJFace(Fresh fresh) {
        return AnnotatedText.model(fresh.document, text.shuffled());
    }

    @Benchmark
    public List<Item<Integer>> sort() {
        List<Item<Integer>> sorted = new ArrayList<>(text.shuffled());
        sorted.sort(Comparator.comparing(Item::span));
        return sorted;
    }
}
