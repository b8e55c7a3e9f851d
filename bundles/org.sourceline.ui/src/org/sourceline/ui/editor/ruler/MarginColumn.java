package org.sourceline.ui.editor.ruler;

import org.eclipse.jface.text.ITextListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.IViewportListener;
import org.eclipse.jface.text.TextEvent;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IVerticalRulerColumn;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.ui.editor.Coordinates;
import org.sourceline.ui.style.Palette;

/** A column beside the text that scrolls with it and draws the visible part of an article. */
abstract class MarginColumn implements IVerticalRulerColumn, IViewportListener, ITextListener {

    private @Nullable Canvas canvas;
    private @Nullable ProjectionViewer viewer;
    private @Nullable ArticleSets sets;

    /** Draws what stands beside the visible text. */
    abstract void paint(GC gc, Coordinates coordinates, ArticleSets shown, int height);

    /** What the pointer is on, in words; null for nothing. */
    abstract @Nullable String tip(Coordinates coordinates, ArticleSets shown, int x, int y);

    /** The pointer was pressed at a height. */
    void clicked(Coordinates coordinates, int y) {
    }

    /** Shows an opened article; null for none. */
    public void show(@Nullable ArticleSets opened) {
        sets = opened;
        redraw();
    }

    @Override
    public Control createControl(CompositeRuler ruler, Composite parent) {
        ProjectionViewer text = viewerOf(ruler.getTextViewer());
        Canvas made = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        made.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        made.addPaintListener(event -> paint(event.gc, made));
        made.addListener(SWT.MouseMove, event -> showTip(made, event.x, event.y));
        made.addListener(SWT.MouseDown, event -> {
            if (viewer != null && event.button == 1) {
                clicked(new Coordinates(viewer), event.y);
            }
        });
        Listener repaint = event -> redraw();
        text.getTextWidget().addListener(SWT.Resize, repaint);
        text.addViewportListener(this);
        text.addTextListener(this);
        viewer = text;
        canvas = made;
        return made;
    }

    private static ProjectionViewer viewerOf(ITextViewer viewer) {
        return (ProjectionViewer) viewer;
    }

    private void paint(GC gc, Canvas on) {
        on.setBackground(Palette.color(Palette.PAGE));
        gc.setBackground(Palette.color(Palette.PAGE));
        gc.fillRectangle(on.getClientArea());
        StyledText widget = viewer == null ? null : viewer.getTextWidget();
        if (sets != null && viewer != null && widget != null && widget.getCharCount() > 0) {
            paint(gc, new Coordinates(viewer), sets, on.getClientArea().height);
        }
    }

    private void showTip(Canvas on, int x, int y) {
        String words = sets == null || viewer == null ? null : tip(new Coordinates(viewer), sets, x, y);
        if (words == null ? on.getToolTipText() != null : !words.equals(on.getToolTipText())) {
            on.setToolTipText(words);
        }
    }

    @Override
    public void viewportChanged(int verticalOffset) {
        redraw();
    }

    @Override
    public void textChanged(TextEvent event) {
        redraw();
    }

    @Override
    public void redraw() {
        if (canvas != null && !canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    @Override
    public void setModel(@Nullable IAnnotationModel model) {
        redraw();
    }

    @Override
    public @Nullable Control getControl() {
        return canvas;
    }

    @Override
    public void setFont(Font font) {
        redraw();
    }
}
