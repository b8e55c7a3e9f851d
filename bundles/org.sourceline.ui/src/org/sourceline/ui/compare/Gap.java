package org.sourceline.ui.compare;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.sourceline.ui.Messages;
import org.sourceline.ui.compare.SideText.Extent;
import org.sourceline.ui.style.Palette;

/** The gap between the two articles: a line leads from each passage to its counterpart; what has none ends in a stub. */
final class Gap {

    private static final int BRACKET = 5;
    private static final int FAINT = 110;

    private final Canvas canvas;
    private final SideBySide pane;

    Gap(Composite parent, SideBySide pane) {
        this.pane = pane;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.MouseDown, event -> at(event).ifPresent(pane::choose));
        canvas.addListener(SWT.MouseHover, event -> canvas.setToolTipText(
                at(event).map(one -> Messages.get("compare.kind." + one.kind().key())).orElse(null)));
    }

    Canvas control() {
        return canvas;
    }

    private void paint(Event event) {
        GC gc = event.gc;
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.blend(Palette.CHIP, Palette.PAGE, 50));
        gc.fillRectangle(canvas.getClientArea());
        pane.counterparts().stream().filter(one -> !isChosen(one)).forEach(one -> draw(gc, one, false));
        pane.chosen().ifPresent(one -> draw(gc, one, true));
    }

    private boolean isChosen(Counterpart one) {
        return pane.chosen().filter(one::equals).isPresent();
    }

    private void draw(GC gc, Counterpart one, boolean chosen) {
        Optional<Extent> left = pane.side(true).extent(one);
        Optional<Extent> right = pane.side(false).extent(one);
        if (left.or(() -> right).filter(this::isSeen).isEmpty() && right.filter(this::isSeen).isEmpty()) {
            return;
        }
        Look look = Look.of(one.kind());
        gc.setForeground(chosen ? Palette.color(Palette.SELECTED) : look.color());
        gc.setLineWidth(look.width() + (chosen ? 1 : 0));
        gc.setLineStyle(look.line());
        gc.setAlpha(chosen ? 255 : FAINT);
        int width = canvas.getClientArea().width;
        left.ifPresent(extent -> bracket(gc, extent, 0, BRACKET));
        right.ifPresent(extent -> bracket(gc, extent, width - 1, width - 1 - BRACKET));
        if (left.isPresent() && right.isPresent()) {
            curve(gc, BRACKET, middle(left.get()), width - BRACKET, middle(right.get()));
        } else {
            left.ifPresent(extent -> gc.drawLine(BRACKET, middle(extent), 3 * BRACKET, middle(extent)));
            right.ifPresent(extent -> gc.drawLine(width - BRACKET, middle(extent), width - 3 * BRACKET, middle(extent)));
        }
        gc.setAlpha(255);
    }

    private boolean isSeen(Extent extent) {
        return extent.bottom() >= 0 && extent.top() <= canvas.getClientArea().height;
    }

    private static int middle(Extent extent) {
        return (extent.top() + extent.bottom()) / 2;
    }

    private static void bracket(GC gc, Extent extent, int edge, int stem) {
        gc.drawLine(edge, extent.top(), stem, extent.top());
        gc.drawLine(stem, extent.top(), stem, extent.bottom());
        gc.drawLine(edge, extent.bottom(), stem, extent.bottom());
    }

    private static void curve(GC gc, int x1, int y1, int x2, int y2) {
        Path path = new Path(gc.getDevice());
        try {
            float half = (x1 + x2) / 2f;
            path.moveTo(x1, y1);
            path.cubicTo(half, y1, half, y2, x2, y2);
            gc.drawPath(path);
        } finally {
            path.dispose();
        }
    }

    /** The counterpart whose passage stands beside the pointer, on the side that is nearer. */
    private Optional<Counterpart> at(Event event) {
        boolean onLeft = event.x < canvas.getClientArea().width / 2;
        return pane.counterparts().stream()
                .filter(one -> pane.side(onLeft).extent(one).filter(it -> it.top() <= event.y && event.y <= it.bottom()).isPresent()).findFirst();
    }
}
