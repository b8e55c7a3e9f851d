package org.sourceline.ui.annotate;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;

/** A popup at a place; the focus goes to it, and Escape or a click elsewhere closes it. */
public abstract class LightPopup extends PopupDialog {

    private Point place = new Point(0, 0);

    LightPopup(Shell parent, String title, String info) {
        super(parent, SWT.NO_TRIM | SWT.ON_TOP | SWT.BORDER, true, false, false, false, false, title, info);
    }

    /** Opens with the upper left corner at a place of the display, or near it where there is no room. */
    public void openAt(Point at) {
        place = at;
        open();
    }

    /** Told apart from the page behind it in any theme. */
    @Override
    protected Color getBackground() {
        return getShell().getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND);
    }

    @Override
    protected Color getForeground() {
        return getShell().getDisplay().getSystemColor(SWT.COLOR_WIDGET_FOREGROUND);
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return place;
    }

    @Override
    protected Point getInitialSize() {
        return getShell().computeSize(-1, -1, true);
    }
}
