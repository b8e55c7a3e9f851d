package org.sourceline.ui.editor.folding;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.jspecify.annotations.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.sourceline.ui.editor.Coordinates;
import org.sourceline.ui.editor.folding.BoilerplateFolding.Fold;
import org.sourceline.ui.style.Palette;

/** Draws the captions of folds into the room above their lines; a click opens or closes. */
public final class FoldCaptions implements PaintListener, Listener {

    private static final int PADDING = 8;

    private final Coordinates coordinates;
    private final BoilerplateFolding folding;
    private boolean hand;

    public FoldCaptions(Coordinates coordinates, BoilerplateFolding folding) {
        this.coordinates = coordinates;
        this.folding = folding;
    }

    public void install() {
        StyledText widget = coordinates.widget();
        widget.addPaintListener(this);
        widget.addListener(SWT.MouseDown, this);
        widget.addListener(SWT.MouseMove, this);
    }

    public void uninstall() {
        StyledText widget = coordinates.widget();
        if (widget != null && !widget.isDisposed()) {
            widget.removePaintListener(this);
            widget.removeListener(SWT.MouseDown, this);
            widget.removeListener(SWT.MouseMove, this);
        }
    }

    @Override
    public void paintControl(PaintEvent event) {
        StyledText widget = coordinates.widget();
        if (folding.isEmpty() || widget.getCharCount() == 0) {
            return;
        }
        int last = widget.getLineIndex(event.y + event.height);
        for (int line = widget.getLineIndex(Math.max(0, event.y)); line <= last; line++) {
            int at = line;
            folding.captionAbove(coordinates.toText(widget.getOffsetAtLine(line))).ifPresent(fold -> draw(event.gc, fold, at));
        }
    }

    private void draw(GC gc, Fold fold, int line) {
        gc.setFont(JFaceResources.getDialogFont());
        String words = fold.run().caption(fold.closed());
        Rectangle box = box(line, gc.textExtent(words));
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.color(Palette.CHIP));
        gc.fillRoundRectangle(box.x, box.y, box.width, box.height, 6, 6);
        gc.setForeground(Palette.color(Palette.QUIET));
        gc.drawText(words, box.x + PADDING, box.y + 3, true);
    }

    /** The place of a caption in the upper part of the room above a line. */
    private Rectangle box(int line, Point size) {
        StyledText widget = coordinates.widget();
        int room = widget.getLineVerticalIndent(line);
        int y = widget.getLinePixel(line) + Math.max(2, room - BoilerplateFolding.CAPTION_ROOM) / 2 + 2;
        return new Rectangle(widget.getLeftMargin(), y, size.x + 2 * PADDING, size.y + 6);
    }

    @Override
    public void handleEvent(Event event) {
        Fold fold = at(event.x, event.y).orElse(null);
        if (event.type == SWT.MouseDown && event.button == 1 && fold != null) {
            folding.toggle(fold.run());
        }
        showHand(fold);
    }

    private void showHand(@Nullable Fold fold) {
        StyledText widget = coordinates.widget();
        if (hand != (fold != null)) {
            hand = fold != null;
            widget.setCursor(hand ? widget.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        }
    }

    private Optional<Fold> at(int x, int y) {
        StyledText widget = coordinates.widget();
        if (folding.isEmpty() || widget.getCharCount() == 0) {
            return Optional.empty();
        }
        int line = widget.getLineIndex(y);
        return folding.captionAbove(coordinates.toText(widget.getOffsetAtLine(line))).filter(fold -> contains(fold, line, x, y));
    }

    private boolean contains(Fold fold, int line, int x, int y) {
        GC gc = new GC(coordinates.widget());
        gc.setFont(JFaceResources.getDialogFont());
        Point size = gc.textExtent(fold.run().caption(fold.closed()));
        gc.dispose();
        return box(line, size).contains(x, y);
    }
}
