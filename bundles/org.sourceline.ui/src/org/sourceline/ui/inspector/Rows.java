package org.sourceline.ui.inspector;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sourceline.ui.Messages;

/** The form's layout: a name to the left, a control to the right, which takes the width there is. */
record Rows(Composite form) {

    private static final int SIGN = 10;
    private static final int LEAST_WIDTH = 60;

    /** Not visible yet, since what is made in sight is laid out anew with each control. */
    static Rows in(Composite parent) {
        Composite form = new Composite(parent, SWT.NONE);
        form.setVisible(false);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(SIGN, 6).applyTo(form);
        return new Rows(form);
    }

    /** Puts the name of the next control. */
    void name(String key, boolean onTop) {
        Label label = new Label(form, SWT.NONE);
        label.setText(Messages.get("inspector." + key));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, onTop ? SWT.BEGINNING : SWT.CENTER).applyTo(label);
    }

    /** @param height in pixels, or SWT.DEFAULT */
    void place(Control control, int height) {
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, height).align(SWT.FILL, SWT.CENTER).applyTo(control);
    }

    /** A place for several controls in one row. */
    Composite group(int columns) {
        Composite group = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(4, 4).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(group);
        return group;
    }
}
