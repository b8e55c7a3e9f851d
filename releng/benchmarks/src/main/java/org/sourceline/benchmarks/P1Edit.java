package org.sourceline.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
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

/** P1: one edit at the start of a text with n annotations, and one annotation more or less there. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class P1Edit {

    private static final List<Row> ROWS = List.of(
            new Row("P1", "type a letter at the start and delete it", P1Edit.class, "text",
                    List.of(new Row.Peer("JFace `AnnotationModel`", "textJFace", Row.LARGE, Map.of(100_000, 1 / 20.0, 1_000_000, 1 / 100.0))),
                    3.0),
            new Row("P1", "add an annotation at the start and remove it", P1Edit.class, "annotation",
                    List.of(new Row.Peer("JFace `AnnotationModel`", "annotationJFace", Row.LARGE,
                            Map.of(100_000, 1 / 20.0, 1_000_000, 1 / 100.0))),
                    3.0));

    private static final TextSpan START = new TextSpan(1, 3);

    /** What is edited; filling JFace's model takes too long to do it each time. */
    private record Desk(IDocument plain, IntervalIndex<Integer> index, IDocument annotated, AnnotationModel model) {

        private static final Map<Integer, Desk> DESKS = new ConcurrentHashMap<>();

        static Desk of(int n) {
            return DESKS.computeIfAbsent(n, Desk::make);
        }

        private static Desk make(int n) {
            AnnotatedText text = AnnotatedText.of(n);
            IDocument annotated = text.document();
            return new Desk(text.document(), AnnotatedText.index(text.inOrder()), annotated,
                    AnnotatedText.model(annotated, text.inOrder()));
        }
    }

    @Param({"10000", "100000", "1000000"})
    private int n;
    private Desk desk = Desk.of(0);

    static List<Row> rows() {
        return ROWS;
    }

    @Setup
    public void setUp() {
        desk = Desk.of(n);
    }

    /** The text is edited too, in a document that has no positions to update. */
    @Benchmark
    public int text() throws BadLocationException {
        desk.plain.replace(0, 0, "x");
        desk.index.shift(0, 0, 1);
        desk.plain.replace(0, 1, "");
        desk.index.shift(0, 1, 0);
        return desk.plain.getLength();
    }

    @Benchmark
    public int textJFace() throws BadLocationException {
        desk.annotated.replace(0, 0, "x");
        desk.annotated.replace(0, 1, "");
        return desk.annotated.getLength();
    }

    @Benchmark
    public boolean annotation() {
        return desk.index.remove(desk.index.insert(START, 0));
    }

    @Benchmark
    public Annotation annotationJFace() {
        Annotation annotation = new Annotation("sourceline", false, "annotation");
        desk.model.addAnnotation(annotation, new Position(START.start(), START.length()));
        desk.model.removeAnnotation(annotation);
        return annotation;
    }
}
