package org.sourceline.ui.provenance.picture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ScrollBar;
import org.sourceline.analysis.picture.Drawing;

/** The scroll bars of a canvas that shows part of a drawing; they go when all of it is in sight. */
final class ScrollBars {

    private static final int LINE = 24;

    /** Moves the drawing by pixels of the canvas. */
    @FunctionalInterface
    interface Mover {
        void move(double dx, double dy);
    }

    private final Canvas canvas;

    ScrollBars(Canvas canvas, Mover mover) {
        this.canvas = canvas;
        ScrollBar across = canvas.getHorizontalBar();
        ScrollBar down = canvas.getVerticalBar();
        across.addListener(SWT.Selection, event -> mover.move(shown(across) - across.getSelection(), 0));
        down.addListener(SWT.Selection, event -> mover.move(0, shown(down) - down.getSelection()));
    }

    void update(Drawing drawing, Lens lens) {
        Rectangle area = canvas.getClientArea();
        set(canvas.getHorizontalBar(), lens.x(), drawing.width() * lens.zoom(), area.width);
        set(canvas.getVerticalBar(), lens.y(), drawing.height() * lens.zoom(), area.height);
    }

    /** Where the bar stood before the user moved it. */
    private static int shown(ScrollBar bar) {
        return bar.getData() instanceof Integer position ? position : 0;
    }

    private static void set(ScrollBar bar, double start, double length, int seen) {
        int before = (int) Math.max(0, Math.round(-start));
        int behind = (int) Math.max(0, Math.round(start + length - seen));
        boolean hidden = before == 0 && behind == 0;
        bar.setVisible(!hidden);
        if (!hidden && seen > 0) {
            bar.setValues(before, 0, before + seen + behind, seen, LINE, Math.max(LINE, seen - LINE));
        }
        bar.setData(before);
    }
}
