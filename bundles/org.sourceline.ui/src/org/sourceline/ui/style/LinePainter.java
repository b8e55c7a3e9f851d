package org.sourceline.ui.style;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

/** Draws lines under words. */
public final class LinePainter {

    /** The room in pixels that one line takes below another. */
    public static final int PITCH = 3;

    private LinePainter() {
    }

    /**
     * Draws a line; the attributes of the GC change.
     *
     * @param y the upper edge, in pixels
     * @param heavy whether it stands for something a person made or accepted
     */
    public static void draw(GC gc, LineStyle style, Color color, int x, int width, int y, boolean heavy) {
        gc.setForeground(color);
        gc.setLineWidth(heavy ? 2 : 1);
        gc.setLineCap(SWT.CAP_FLAT);
        int middle = heavy ? y + 1 : y;
        switch (style) {
            case NONE -> { }
            case THIN -> thin(gc, x, width, y);
            case SOLID -> dashed(gc, x, width, middle);
            case DOUBLE -> twice(gc, x, width, y, heavy);
            case DOTTED -> dashed(gc, x, width, middle, heavy ? 2 : 1, 2);
            case DASHED -> dashed(gc, x, width, middle, 6, 3);
            case DASH_DOT -> dashed(gc, x, width, middle, 7, 2, 2, 2);
            case WAVE -> wave(gc, x, width, y);
        }
    }

    private static void thin(GC gc, int x, int width, int y) {
        gc.setLineWidth(1);
        dashed(gc, x, width, y);
    }

    private static void twice(GC gc, int x, int width, int y, boolean heavy) {
        dashed(gc, x, width, heavy ? y + 1 : y);
        gc.setLineWidth(1);
        dashed(gc, x, width, heavy ? y + 3 : y + 2);
    }

    private static void dashed(GC gc, int x, int width, int y, int... dashes) {
        if (dashes.length == 0) {
            gc.setLineStyle(SWT.LINE_SOLID);
        } else {
            gc.setLineDash(dashes);
        }
        gc.drawLine(x, y, x + width, y);
    }

    private static void wave(GC gc, int x, int width, int y) {
        int[] points = new int[2 * (width / 3 + 1)];
        for (int i = 0; i < points.length / 2; i++) {
            points[2 * i] = x + 3 * i;
            points[2 * i + 1] = y + (i % 2 == 0 ? 0 : 2);
        }
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.drawPolyline(points);
    }
}
