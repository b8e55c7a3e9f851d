package org.sourceline.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;

/** Ctrl and the wheel change the size of the type. */
final class ZoomWheel {

    void install(StyledText widget) {
        widget.addListener(SWT.MouseVerticalWheel, ZoomWheel::turned);
    }

    private static void turned(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            Zoom.step(event.count > 0 ? 1 : -1);
        }
    }
}
