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
    /** Lines that nobody sees yet, before other events have their turn. */
    private static final int AT_ONCE = 8;

    private final ProjectionViewer viewer;
    private final Coordinates coordinates;
    private final LineLayout layout;
    private final BitSet styled = new BitSet();
    private final Runnable ahead = this::ahead;
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
        for (TextSpan text : texts) {
            coordinates.toWidget(text).ifPresent(shown ->
                    styled.clear(widget.getLineAtOffset(shown.start()), widget.getLineAtOffset(shown.end()) + 1));
        }
        texts.stream().filter(text -> text.start() <= inSight.end() && text.end() >= inSight.start()).reduce(TextSpan::cover)
                .flatMap(coordinates::toWidget).ifPresent(this::redraw);
        visible();
    }

    /** Unlike the widget's own {@code redraw}, without measuring every line in sight once more. */
    private void redraw(TextSpan shown) {
        coordinates.widget().redrawRange(shown.start(), shown.length(), false);
    }

    /**
     * Styles the visible lines and some before them, whose height says where the visible ones are; those that are not styled yet. Soon some
     * behind them too, for whoever scrolls next.
     */
    void visible() {
        whileIdle(() -> style(Math.max(0, top() - AHEAD), bottom()));
        Display.getCurrent().timerExec(SOON_MILLIS, ahead);
    }

    private void ahead() {
        whileIdle(() -> {
            int last = Math.min(viewer.getTextWidget().getLineCount() - 1, bottom() + AHEAD);
            int next = styled.nextClearBit(bottom());
            style(next, Math.min(last, next + AT_ONCE - 1));
            if (styled.nextClearBit(next) <= last) {
                Display.getCurrent().timerExec(SOON_MILLIS / 10, ahead);
            }
        });
    }

    /** Not while styling is what the widget tells of. */
    private void whileIdle(Runnable work) {
        StyledText widget = viewer.getTextWidget();
        if (busy || widget == null || widget.isDisposed() || widget.getCharCount() == 0) {
            return;
        }
        busy = true;
        try {
            work.run();
        } finally {
            busy = false;
        }
    }

    private int top() {
        return viewer.getTextWidget().getLineIndex(0);
    }

    private int bottom() {
        StyledText widget = viewer.getTextWidget();
        return Math.min(widget.getLineCount() - 1, widget.getLineIndex(Math.max(0, widget.getClientArea().height)));
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
