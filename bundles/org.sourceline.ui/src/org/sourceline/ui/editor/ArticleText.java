package org.sourceline.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * The text of an article on the screen. On GTK, SWT looks for the words at a point as if there were no room above a paragraph, so that in one of several
 * rows it finds those of the row below (seen in SWT 3.133); here points are moved up by that room first.
 */
final class ArticleText extends StyledText {

    private static final boolean IGNORES_ROOM = "gtk".equals(SWT.getPlatform());

    /** Not yet while the widget adds its own listeners. */
    private final boolean made;

    ArticleText(Composite parent, int style) {
        super(parent, style);
        made = true;
    }

    /** The widget's own listener is told the points as it takes them; all others where they are. */
    @Override
    public void addListener(int type, Listener listener) {
        boolean points = type == SWT.MouseDown || type == SWT.MouseMove || type == SWT.MouseUp;
        super.addListener(type, points && !made ? event -> tell(listener, event) : listener);
    }

    private void tell(Listener listener, Event event) {
        int y = event.y;
        event.y = withoutRoom(y);
        try {
            listener.handleEvent(event);
        } finally {
            event.y = y;
        }
    }

    @Override
    public int getOffsetAtPoint(Point point) {
        return super.getOffsetAtPoint(new Point(point.x, withoutRoom(point.y)));
    }

    private int withoutRoom(int y) {
        int line = getLineIndex(y);
        int room = IGNORES_ROOM ? getLineVerticalIndent(line) : 0;
        return room == 0 || y >= getLinePixel(line + 1) ? y : Math.max(getLinePixel(line), y - room);
    }
}
