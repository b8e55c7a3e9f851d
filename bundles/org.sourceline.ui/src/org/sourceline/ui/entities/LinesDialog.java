package org.sourceline.ui.entities;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Asks for several texts, one on each line. Ctrl+Enter is OK. */
final class LinesDialog extends InputDialog {

    private static final int LINES = 6;

    LinesDialog(Shell shell, String title, String message, List<String> lines, @Nullable IInputValidator validator) {
        super(shell, title, message, String.join("\n", lines), validator);
    }

    /** What was typed, line by line. */
    List<String> lines() {
        return String.valueOf(getValue()).lines().toList();
    }

    @Override
    protected int getInputTextStyle() {
        return SWT.MULTI | SWT.BORDER | SWT.V_SCROLL;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Control area = super.createDialogArea(parent);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(64), LINES * getText().getLineHeight())
                .applyTo(getText());
        getText().addListener(SWT.KeyDown, event -> {
            Button ok = getButton(IDialogConstants.OK_ID);
            if (event.character == SWT.CR && (event.stateMask & SWT.MOD1) != 0 && ok.isEnabled()) {
                event.doit = false;
                okPressed();
            }
        });
        return area;
    }
}
