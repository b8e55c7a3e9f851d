package org.sourceline.ui.provenance.picture;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.picture.Box;
import org.sourceline.analysis.picture.Drawing;
import org.sourceline.analysis.picture.Drawn;
import org.sourceline.analysis.picture.Figure;
import org.sourceline.analysis.picture.Ink;
import org.sourceline.analysis.picture.LineLook;
import org.sourceline.analysis.picture.NodeKind;
import org.sourceline.analysis.picture.NodeShape;
import org.sourceline.analysis.picture.Point;
import org.sourceline.analysis.picture.Route;
import org.sourceline.analysis.picture.Segment;
import org.sourceline.analysis.picture.Signs;
import org.sourceline.analysis.picture.Sketch;
import org.sourceline.analysis.picture.TextStyle;
import org.sourceline.ui.style.Palette;

/** Paints a drawing in its own units; zoom and place are the transform of the GC. */
final class PicturePainter {

    private static final float OUTLINE = 1.4f;
    private static final float CHOSEN = 3.2f;
    private static final double HALO = 4;

    private final GC gc;
    private final Ink ink;
    private final PictureFonts fonts;

    PicturePainter(GC gc, Ink ink, PictureFonts fonts) {
        this.gc = gc;
        this.ink = ink;
        this.fonts = fonts;
    }

    /** @param chosen what is marked as chosen; null for nothing */
    void paint(Drawing drawing, @Nullable Drawn chosen) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        drawing.routes().forEach(route -> line(route, route.equals(chosen)));
        drawing.figures().forEach(figure -> node(figure, figure.equals(chosen)));
        drawing.routes().forEach(route -> label(route, route.equals(chosen)));
    }

    private static Color color(String hex) {
        return new Color(Integer.parseInt(hex.substring(1, 3), 16), Integer.parseInt(hex.substring(3, 5), 16),
                Integer.parseInt(hex.substring(5, 7), 16));
    }

    private void line(Route route, boolean chosen) {
        LineLook look = LineLook.of(route.edge().strength());
        Color color = color(ink.line(route.edge().strength()));
        Path way = new Path(gc.getDevice());
        try {
            Point first = route.points().getFirst();
            way.moveTo((float) first.x(), (float) first.y());
            route.points().stream().skip(1).forEach(point -> way.lineTo((float) point.x(), (float) point.y()));
            if (chosen) {
                stroke(way, Palette.color(Palette.SELECTED), (float) (look.width() + 2 * HALO), List.of(), 70);
            }
            stroke(way, color, (float) look.width(), look.dashes(), 255);
            if (look.isDouble()) {
                stroke(way, color(ink.page()), (float) look.width() / 2, List.of(), 255);
            }
        } finally {
            way.dispose();
        }
        shape(Signs.of(look.sign(), route.points()), look.sign() == LineLook.Sign.CROSS ? null
                : look.sign() == LineLook.Sign.ARROW ? color : color(ink.page()), color, 1.5f, List.of());
    }

    private void stroke(Path path, Color color, float width, List<Double> dashes, int alpha) {
        gc.setForeground(color);
        gc.setAlpha(alpha);
        LineAttributes line = new LineAttributes(width);
        line.join = SWT.JOIN_ROUND;
        if (!dashes.isEmpty()) {
            line.style = SWT.LINE_CUSTOM;
            line.dash = floats(dashes);
        }
        gc.setLineAttributes(line);
        gc.drawPath(path);
        gc.setAlpha(255);
    }

    private static float[] floats(List<Double> values) {
        float[] floats = new float[values.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = values.get(i).floatValue();
        }
        return floats;
    }

    private void shape(List<Segment> segments, @Nullable Color fill, Color outline, float width, List<Double> dashes) {
        Path path = new Path(gc.getDevice());
        try {
            segments.forEach(segment -> add(path, segment));
            if (fill != null) {
                gc.setBackground(fill);
                gc.fillPath(path);
            }
            stroke(path, outline, width, dashes, 255);
        } finally {
            path.dispose();
        }
    }

    private static void add(Path path, Segment segment) {
        switch (segment) {
            case Segment.Move(double x, double y) -> path.moveTo((float) x, (float) y);
            case Segment.Line(double x, double y) -> path.lineTo((float) x, (float) y);
            case Segment.Curve(double x1, double y1, double x2, double y2, double x, double y) -> path.cubicTo((float) x1, (float) y1,
                    (float) x2, (float) y2, (float) x, (float) y);
            case Segment.Close() -> path.close();
        }
    }

    private void node(Figure figure, boolean chosen) {
        NodeKind kind = figure.node().kind();
        NodeShape shape = NodeShape.of(kind);
        List<Double> dashes = shape.isDashed() ? List.of(4.0, 3.0) : List.of();
        Color outline = color(ink.outline(kind));
        if (chosen) {
            Box box = figure.box();
            Box around = new Box(box.x() - HALO, box.y() - HALO, box.width() + 2 * HALO, box.height() + 2 * HALO);
            shape(NodeShape.SHEET.outline(around), null, Palette.color(Palette.SELECTED), CHOSEN, List.of());
        }
        shape(shape.outline(figure.box()), color(ink.fill(kind)), outline, OUTLINE, dashes);
        shape(shape.ornament(figure.box()), null, outline, OUTLINE, List.of());
        double y = figure.box().y() + shape.topRoom() + Sketch.PADDING - 2;
        for (String line : figure.lines()) {
            text(line, figure.style(), figure.box().middle().x(), y + figure.style().pitch() / 2, ink.text());
            y += figure.style().pitch();
        }
        text(figure.kind(), TextStyle.KIND, figure.box().middle().x(), y + TextStyle.KIND.pitch() / 2, ink.quiet());
    }

    private void label(Route route, boolean chosen) {
        if (route.label().isEmpty()) {
            return;
        }
        Box box = route.labelBox();
        gc.setBackground(color(ink.page()));
        gc.fillRectangle((int) box.x(), (int) box.y(), (int) Math.ceil(box.width()), (int) Math.ceil(box.height()));
        text(route.label(), TextStyle.LABEL, box.middle().x(), box.middle().y(), ink.text());
        if (chosen) {
            shape(NodeShape.SHEET.outline(box), null, Palette.color(Palette.SELECTED), OUTLINE, List.of());
        }
    }

    private void text(String line, TextStyle style, double middleX, double middleY, String color) {
        gc.setFont(fonts.get(style));
        gc.setForeground(color(color));
        org.eclipse.swt.graphics.Point size = gc.textExtent(line, SWT.DRAW_TRANSPARENT);
        gc.drawText(line, (int) Math.round(middleX - size.x / 2.0), (int) Math.round(middleY - size.y / 2.0), SWT.DRAW_TRANSPARENT);
    }
}
