package org.sourceline.ui.provenance.picture;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.picture.Drawn;

/** The mouse on a picture: a click chooses, a drag pans, the wheel pans and with Ctrl zooms, a rest tells what is there. */
final class PictureMouse {

    private static final double WHEEL_STEP = 1.12;
    private static final int WHEEL_PAN = 16;
    private static final int DRAG = 4;

    private final PictureCanvas picture;
    private final Canvas canvas;
    private @Nullable Point pressed;
    private boolean dragging;

    PictureMouse(PictureCanvas picture) {
        this.picture = picture;
        this.canvas = picture.control();
    }

    void install() {
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::moved);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseDoubleClick, event -> at(event).ifPresent(what -> picture.open(what, true)));
        canvas.addListener(SWT.MouseWheel, event -> wheel(event, false));
        canvas.addListener(SWT.MouseHorizontalWheel, event -> wheel(event, true));
        canvas.addListener(SWT.MouseHover, event -> canvas.setToolTipText(at(event).map(picture::spoken).orElse(null)));
    }

    private Optional<Drawn> at(Event event) {
        return picture.walk().at(picture.lens().toDrawingX(event.x), picture.lens().toDrawingY(event.y));
    }

    private void down(Event event) {
        canvas.setFocus();
        if (event.button == 1) {
            pressed = new Point(event.x, event.y);
            dragging = false;
        }
    }

    private void moved(Event event) {
        canvas.setToolTipText(null);
        Point from = pressed;
        if (from == null) {
            canvas.setCursor(canvas.getDisplay().getSystemCursor(at(event).isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW));
            return;
        }
        if (dragging || Math.abs(event.x - from.x) > DRAG || Math.abs(event.y - from.y) > DRAG) {
            dragging = true;
            canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
            picture.pan(event.x - from.x, event.y - from.y);
            pressed = new Point(event.x, event.y);
        }
    }

    private void up(Event event) {
        boolean click = pressed != null && !dragging;
        pressed = null;
        dragging = false;
        canvas.setCursor(null);
        if (click) {
            at(event).ifPresent(what -> {
                picture.choose(what);
                picture.open(what, false);
            });
        }
    }

    private void wheel(Event event, boolean sideways) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            picture.zoom(event.count > 0 ? WHEEL_STEP : 1 / WHEEL_STEP, event.x, event.y);
        } else if (sideways || (event.stateMask & SWT.MOD2) != 0) {
            picture.pan(event.count * WHEEL_PAN, 0);
        } else {
            picture.pan(0, event.count * WHEEL_PAN);
        }
        event.doit = false;
    }
}
