package org.sourceline.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.sourceline.core.index.BalancedIntervalIndex;
import org.sourceline.core.index.IntervalIndex;
import org.sourceline.core.index.IntervalIndex.Item;
import org.sourceline.core.model.TextSpan;

/**
 * A text of lines of 80 with an annotation every 10 units: mostly short, every 10th as long as a clause, every 100th as a paragraph. The
 * same for every contestant; made once for each size.
 */
final class AnnotatedText {

    /** How far the annotations stand apart. */
    static final int STEP = 10;

    private static final int LINE = 80;
    private static final int FIRST = 3;
    private static final Map<Integer, AnnotatedText> MADE = new ConcurrentHashMap<>();

    private final String text;
    private final List<Item<Integer>> inOrder;
    private final List<Item<Integer>> shuffled;

    private AnnotatedText(int n) {
        char[] chars = new char[(n + LINE) * STEP];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = i % LINE == LINE - 1 ? '\n' : 'x';
        }
        this.text = new String(chars);
        List<Item<Integer>> items = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            items.add(new Item<>(new TextSpan(FIRST + i * STEP, FIRST + i * STEP + length(i)), i));
        }
        this.inOrder = List.copyOf(items);
        Collections.shuffle(items, new Random(n));
        this.shuffled = items;
    }

    private static int length(int i) {
        if (i % 100 == 0) {
            return 400;
        }
        return i % 10 == 0 ? 60 : 4 + i % 7;
    }

    static AnnotatedText of(int n) {
        return MADE.computeIfAbsent(n, AnnotatedText::new);
    }

    /** The length of the text. */
    int length() {
        return text.length();
    }

    /** The annotations as a saved set lists them. */
    List<Item<Integer>> inOrder() {
        return inOrder;
    }

    List<Item<Integer>> shuffled() {
        return shuffled;
    }

    IDocument document() {
        return new Document(text);
    }

    static IntervalIndex<Integer> index(List<Item<Integer>> items) {
        IntervalIndex<Integer> index = new BalancedIntervalIndex<>();
        index.fill(items);
        return index;
    }

    /** JFace's model of the items on a document that has no other. */
    static AnnotationModel model(IDocument document, List<Item<Integer>> items) {
        AnnotationModel model = new AnnotationModel();
        model.connect(document);
        Map<Annotation, Position> positions = LinkedHashMap.newLinkedHashMap(items.size());
        for (Item<Integer> item : items) {
            positions.put(new Annotation("sourceline", false, "annotation"), new Position(item.span().start(), item.span().length()));
        }
        ((IAnnotationModelExtension) model).replaceAnnotations(null, positions);
        return model;
    }
}
