package org.sourceline.ui.provenance.picture;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.picture.Drawing;
import org.sourceline.analysis.picture.Drawn;
import org.sourceline.analysis.picture.Figure;
import org.sourceline.analysis.picture.Route;
import org.sourceline.analysis.picture.Spoken;
import org.sourceline.analysis.picture.TextWidths;
import org.sourceline.analysis.picture.Words;
import org.sourceline.ui.style.Palette;

/** Shows a drawing: zoomed, panned, walked by keyboard. UI thread only. */
public final class PictureCanvas {

    private static final double STEP = 1.25;

    /** What decides which part of the drawing is seen. */
    private enum Seen {
        /** Nobody has chosen yet. */
        FIRST, WHOLE, CHOSEN
    }

    private static final int MARGIN = 24;

    private final Canvas canvas;
    private final PictureFonts fonts;
    private final Words words;
    private final ScrollBars bars;
    private Drawing drawing = Drawing.EMPTY;
    private Lens lens = new Lens(1, 0, 0);
    private Seen seen = Seen.FIRST;
    private @Nullable Drawn chosen;
    private BiConsumer<Drawn, Boolean> go = (what, activate) -> { };

    public PictureCanvas(Composite parent, Words words) {
        this.words = words;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.NO_BACKGROUND);
        fonts = new PictureFonts(canvas);
        bars = new ScrollBars(canvas, (dx, dy) -> look(lens.moved(dx, dy)));
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Resize, event -> resized());
        canvas.addListener(SWT.FocusIn, event -> focused());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        new PictureMouse(this).install();
        new PictureKeys(this).install();
        PictureAccess.install(this);
    }

    public Canvas control() {
        return canvas;
    }

    /** How wide words are on this canvas; may be asked on any thread. */
    public TextWidths widths() {
        return fonts.widths();
    }

    /**
     * What happens when a node or a line is chosen.
     *
     * @param action told what was chosen and whether to leave the picture for the passage
     */
    public void onChosen(BiConsumer<Drawn, Boolean> action) {
        go = action;
    }

    /** Shows another drawing from its beginning, whole if it is legible then; what was chosen stays chosen where the new one has it too. */
    public void show(Drawing shown) {
        Drawn before = chosen;
        drawing = shown;
        chosen = before == null ? null : walk().order().stream().filter(one -> isSame(one, before)).findFirst().orElse(null);
        seen = Seen.FIRST;
        resized();
    }

    private static boolean isSame(Drawn one, Drawn other) {
        return one instanceof Figure figure && other instanceof Figure that && figure.node().id().equals(that.node().id());
    }

    public Drawing drawing() {
        return drawing;
    }

    public Optional<Drawn> chosen() {
        return Optional.ofNullable(chosen);
    }

    Walk walk() {
        return new Walk(drawing);
    }

    Lens lens() {
        return lens;
    }

    /** Marks a part and brings it into sight. */
    void choose(Drawn what) {
        chosen = what;
        uncover(what);
        canvas.redraw();
        canvas.getAccessible().setFocus(walk().order().indexOf(what));
    }

    /** As by a click or Enter: the passage is shown. */
    void open(Drawn what, boolean activate) {
        go.accept(what, activate);
    }

    private void uncover(Drawn what) {
        Rectangle area = canvas.getClientArea();
        double x = lens.toCanvasX(what.middle().x());
        double y = lens.toCanvasY(what.middle().y());
        double dx = x < MARGIN ? MARGIN - x : x > area.width - MARGIN ? area.width - MARGIN - x : 0;
        double dy = y < MARGIN ? MARGIN - y : y > area.height - MARGIN ? area.height - MARGIN - y : 0;
        if (dx != 0 || dy != 0) {
            look(lens.moved(dx, dy));
        }
    }

    /** In words: a part. */
    String spoken(Drawn what) {
        return switch (what) {
            case Figure figure -> Spoken.of(figure);
            case Route route -> Spoken.of(route.edge(), drawing.picture(), words);
        };
    }

    public void zoomIn() {
        zoom(STEP);
    }

    public void zoomOut() {
        zoom(1 / STEP);
    }

    private void zoom(double factor) {
        Rectangle area = canvas.getClientArea();
        zoom(factor, area.width / 2.0, area.height / 2.0);
    }

    void zoom(double factor, double x, double y) {
        seen = Seen.CHOSEN;
        look(lens.zoomed(factor, x, y));
    }

    void pan(double dx, double dy) {
        seen = Seen.CHOSEN;
        look(lens.moved(dx, dy));
    }

    /** Shows the whole drawing; it stays whole when the canvas changes its size. */
    public void fit() {
        seen = Seen.WHOLE;
        resized();
    }

    private void look(Lens now) {
        lens = now;
        bars.update(drawing, now);
        canvas.redraw();
    }

    private void resized() {
        Rectangle area = canvas.getClientArea();
        look(switch (seen) {
            case FIRST -> Lens.first(drawing, area.width, area.height);
            case WHOLE -> Lens.fit(drawing, area.width, area.height);
            case CHOSEN -> lens;
        });
    }

    private void focused() {
        List<Drawn> order = walk().order();
        if (chosen == null && !order.isEmpty()) {
            chosen = order.getFirst();
        }
        canvas.redraw();
    }

    private void paint(Event event) {
        GC gc = event.gc;
        gc.setBackground(Palette.color(Palette.PAGE));
        gc.fillRectangle(canvas.getClientArea());
        Transform transform = new Transform(gc.getDevice());
        try {
            transform.translate((float) lens.x(), (float) lens.y());
            transform.scale((float) lens.zoom(), (float) lens.zoom());
            gc.setTransform(transform);
            new PicturePainter(gc, ThemeInk.now(), fonts).paint(drawing, chosen);
            gc.setTransform(null);
        } finally {
            transform.dispose();
        }
    }

    PictureFonts fonts() {
        return fonts;
    }
}
