package org.sourceline.ui.editor.painting;

import java.util.BitSet;
import java.util.List;

import org.eclipse.jface.text.ITextListener;
import org.eclipse.jface.text.IViewportListener;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextEvent;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.editor.Coordinates;

/**
 * Styles lines when they come near the visible part, so that opening and changing cost what is visible and not what the article holds: the
 * widget lays out and measures a line when it first needs it, and would do so again for a style that comes later.
 */
final class VisibleStyler implements IViewportListener, ITextListener, Listener {

    private static final int AHEAD = 40;
    private static final int SOON_MILLIS = 100;

    private final ProjectionViewer viewer;
    private final Coordinates coordinates;
    private final LineLayout layout;
    private final BitSet styled = new BitSet();
    private final Runnable ahead = () -> style(AHEAD);
    private boolean busy;

    VisibleStyler(ProjectionViewer viewer, Coordinates coordinates, LineLayout layout) {
        this.viewer = viewer;
        this.coordinates = coordinates;
        this.layout = layout;
    }

    void install() {
        viewer.addViewportListener(this);
        viewer.addTextListener(this);
        viewer.getTextWidget().addListener(SWT.Resize, this);
        visible();
    }

    void uninstall() {
        viewer.removeViewportListener(this);
        viewer.removeTextListener(this);
        StyledText widget = viewer.getTextWidget();
        if (widget != null && !widget.isDisposed()) {
            widget.getDisplay().timerExec(-1, ahead);
            widget.removeListener(SWT.Resize, this);
        }
    }

    @Override
    public void viewportChanged(int verticalOffset) {
        visible();
    }

    @Override
    public void handleEvent(Event event) {
        visible();
    }

    /** Lines came or went in the widget: folding, or another text. */
    @Override
    public void textChanged(TextEvent event) {
        all();
    }

    /** Everything may look different. */
    void all() {
        styled.clear();
        visible();
    }

    /** A stretch of the reading text looks different. */
    void changed(TextSpan text) {
        changed(List.of(text));
    }

    /** Stretches of the reading text look different; there may be thousands of them, so only those in sight are drawn. */
    void changed(List<TextSpan> texts) {
        StyledText widget = coordinates.widget();
        TextSpan inSight = coordinates.between(0, widget.getClientArea().height);
        boolean seen = false;
        for (TextSpan text : texts) {
            coordinates.toWidget(text).ifPresent(shown ->
                    styled.clear(widget.getLineAtOffset(shown.start()), widget.getLineAtOffset(shown.end()) + 1));
            seen |= text.start() <= inSight.end() && text.end() >= inSight.start();
        }
        if (seen) {
            widget.redraw();
        }
        visible();
    }

    /**
     * Styles the visible lines and some before them, whose height says where the visible ones are; those that are not styled yet. Soon some
     * behind them too, for whoever scrolls next.
     */
    void visible() {
        style(0);
        Display.getCurrent().timerExec(SOON_MILLIS, ahead);
    }

    private void style(int behind) {
        StyledText widget = viewer.getTextWidget();
        if (busy || widget == null || widget.isDisposed() || widget.getCharCount() == 0) {
            return;
        }
        busy = true;
        try {
            int top = widget.getLineIndex(0);
            int bottom = widget.getLineIndex(Math.max(0, widget.getClientArea().height));
            style(Math.max(0, top - AHEAD), Math.min(widget.getLineCount() - 1, bottom + behind));
        } finally {
            busy = false;
        }
    }

    private void style(int first, int last) {
        int line = styled.nextClearBit(first);
        while (line <= last) {
            int end = styled.nextSetBit(line);
            int until = end < 0 || end > last ? last : end - 1;
            styleRun(line, until);
            line = styled.nextClearBit(until + 1);
        }
    }

    private void styleRun(int first, int last) {
        styled.set(first, last + 1);
        TextSpan text = coordinates.lines(first, last);
        if (!text.isEmpty()) {
            viewer.changeTextPresentation(new TextPresentation(new Region(text.start(), text.length()), 16), false);
        }
        for (int line = first; line <= last; line++) {
            layout.apply(line);
        }
    }
}
