package org.sourceline.ui.editor.ruler;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.jface.text.source.IOverviewRuler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Strength;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.Messages;
import org.sourceline.ui.editor.FindingsAt;
import org.sourceline.ui.style.Palette;

/**
 * The whole article in one narrow column: for each row of pixels how many entities and claims begin there, the mentions that are marked,
 * and the findings. A click goes there. It counts once per change and height, however many annotations there are.
 */
public final class ArticleOverview implements IOverviewRuler, IAnnotationModelListener {

    private static final int WIDTH = 16;
    private static final int LONGEST = 6;
    private static final int REST = 250;
    private static final int MOST_TOLD = 4;

    private final IntConsumer goTo;
    private final Runnable recount = this::recount;
    private @Nullable Canvas canvas;
    private @Nullable Canvas header;
    private @Nullable IAnnotationModel model;
    private @Nullable ArticleSets sets;
    private @Nullable PixelCounts counts;
    private List<TextSpan> occurrences = List.of();

    /** @param goTo told of the text offset that is clicked on */
    public ArticleOverview(IntConsumer goTo) {
        this.goTo = goTo;
    }

    /** Shows an opened article; null for none. */
    public void show(@Nullable ArticleSets opened) {
        sets = opened;
        occurrences = List.of();
        recount();
    }

    /** Annotations changed: counts anew when they have come to rest. */
    public void changed() {
        if (canvas != null && !canvas.isDisposed()) {
            canvas.getDisplay().timerExec(REST, recount);
        }
    }

    private void recount() {
        counts = null;
        update();
    }

    public void showOccurrences(List<TextSpan> places) {
        if (!occurrences.equals(places)) {
            occurrences = places;
            update();
        }
    }

    @Override
    public Control createControl(Composite parent, ITextViewer viewer) {
        Canvas made = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        made.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        made.addPaintListener(event -> paint(event.gc, made));
        made.addListener(SWT.MouseDown, event -> goTo.accept(offset(event.y)));
        made.addListener(SWT.MouseMove, event -> made.setToolTipText(tip(event.y)));
        made.setCursor(made.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        canvas = made;
        header = new Canvas(parent, SWT.NO_FOCUS);
        return made;
    }

    private int length() {
        return sets == null ? 0 : sets.reading().text().length();
    }

    private int height() {
        return canvas == null ? 0 : canvas.getClientArea().height;
    }

    /** The text offset that a row stands for. */
    private int offset(int y) {
        int height = Math.max(2, height());
        return (int) ((long) Math.clamp(y, 0, height - 1) * length() / (height - 1));
    }

    private int row(int offset) {
        return (int) ((long) offset * (Math.max(1, height()) - 1) / Math.max(1, length()));
    }

    private PixelCounts counts(ArticleSets shown) {
        PixelCounts known = counts;
        if (known == null || known.rows() != Math.max(1, height())) {
            List<Anchored> live = shown.all().stream().filter(shown::isShown).toList();
            known = PixelCounts.of(live, height(), length());
            counts = known;
        }
        return known;
    }

    private void paint(GC gc, Canvas on) {
        gc.setBackground(Palette.color(Palette.PAGE));
        gc.fillRectangle(on.getClientArea());
        if (sets == null || length() == 0) {
            return;
        }
        PixelCounts rows = counts(sets);
        int mostEntities = rows.mostEntities();
        int mostClaims = rows.mostClaims();
        for (int row = 0; row < rows.rows(); row++) {
            bar(gc, row, 1, scaled(rows.entities(row), mostEntities), Palette.color(Palette.QUIET));
            bar(gc, row, WIDTH / 2, scaled(rows.claims(row), mostClaims), Palette.color(Palette.id(rows.weakest(row))));
        }
        occurrences(gc);
        findings(gc);
    }

    /** The length of a bar: any count can be seen, and the densest row has the longest. */
    private static int scaled(int count, int most) {
        return count == 0 ? 0 : Math.max(2, count * LONGEST / Math.max(3, most));
    }

    private static void bar(GC gc, int row, int x, int length, Color color) {
        if (length > 0) {
            gc.setForeground(color);
            gc.drawLine(x, row, x + length, row);
        }
    }

    private void occurrences(GC gc) {
        gc.setBackground(Palette.color(Palette.SELECTED));
        for (TextSpan place : occurrences) {
            gc.fillRectangle(0, row(place.start()) - 1, WIDTH, 2);
        }
    }

    private void findings(GC gc) {
        if (model == null) {
            return;
        }
        gc.setBackground(Palette.color(Palette.id(Strength.UNSOURCED)));
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation one = all.next();
            Position position = one instanceof MarkerAnnotation ? model.getPosition(one) : null;
            if (position != null) {
                gc.fillRectangle(WIDTH - 4, row(position.getOffset()) - 1, 4, 4);
            }
        }
    }

    private @Nullable String tip(int y) {
        if (sets == null || length() == 0) {
            return null;
        }
        PixelCounts rows = counts(sets);
        int entities = 0;
        int claims = 0;
        for (int row = Math.max(0, y - 3); row <= Math.min(rows.rows() - 1, y + 3); row++) {
            entities += rows.entities(row);
            claims += rows.claims(row);
        }
        List<String> words = new ArrayList<>(model == null ? List.of()
                : FindingsAt.between(model, offset(y - 3), offset(y + 3)).stream().filter(found -> Math.abs(row(found.start()) - y) <= 4)
                        .map(FindingsAt.Found::message).distinct().limit(MOST_TOLD).toList());
        if (entities + claims > 0) {
            words.add(Messages.get("editor.overview.tip", entities, claims));
        }
        return words.isEmpty() ? null : String.join("\n", words);
    }

    @Override
    public void setModel(@Nullable IAnnotationModel shown) {
        if (model != null) {
            model.removeAnnotationModelListener(this);
        }
        model = shown;
        if (shown != null) {
            shown.addAnnotationModelListener(this);
        }
        update();
    }

    @Override
    public void modelChanged(IAnnotationModel changed) {
        Canvas on = canvas;
        if (on != null && !on.isDisposed()) {
            on.getDisplay().asyncExec(this::update);
        }
    }

    @Override
    public @Nullable IAnnotationModel getModel() {
        return model;
    }

    @Override
    public void update() {
        if (canvas != null && !canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    @Override
    public @Nullable Control getControl() {
        return canvas;
    }

    @Override
    public @Nullable Control getHeaderControl() {
        return header;
    }

    @Override
    public int getWidth() {
        return WIDTH;
    }

    @Override
    public int getLineOfLastMouseButtonActivity() {
        return -1;
    }

    @Override
    public int toDocumentLineNumber(int y) {
        return -1;
    }

    @Override
    public boolean hasAnnotation(int y) {
        return false;
    }

    @Override
    public int getAnnotationHeight() {
        return 2;
    }

    @Override
    public void addAnnotationType(Object type) {
        update();
    }

    @Override
    public void removeAnnotationType(Object type) {
        update();
    }

    @Override
    public void setAnnotationTypeLayer(Object type, int layer) {
        update();
    }

    @Override
    public void setAnnotationTypeColor(Object type, Color color) {
        update();
    }

    @Override
    public void addHeaderAnnotationType(Object type) {
        update();
    }

    @Override
    public void removeHeaderAnnotationType(Object type) {
        update();
    }
}
