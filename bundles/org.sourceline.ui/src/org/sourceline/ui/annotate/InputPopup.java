package org.sourceline.ui.annotate;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.fieldassist.AutoCompleteField;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.Messages;

/** Takes a few words: Enter takes them over, Escape leaves. In a text of several lines Shift+Enter begins a new one. */
public final class InputPopup extends LightPopup {

    private static final int WIDTH = 320;
    private static final int LINES = 4;

    private final boolean singleLine;
    private final List<String> proposals;
    private final Consumer<String> entered;
    private @Nullable Text text;

    public InputPopup(Shell parent, String title, boolean singleLine, List<String> proposals, Consumer<String> entered) {
        super(parent, title, Messages.get(singleLine ? "annotate.input.line" : "annotate.input.lines"));
        this.singleLine = singleLine;
        this.proposals = List.copyOf(proposals);
        this.entered = entered;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Text field = new Text(area, singleLine ? SWT.SINGLE | SWT.BORDER : SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        text = field;
        int height = singleLine ? SWT.DEFAULT : field.getLineHeight() * LINES;
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, height).applyTo(field);
        field.addListener(SWT.KeyDown, this::keyPressed);
        if (!proposals.isEmpty()) {
            new AutoCompleteField(field, new TextContentAdapter(), proposals.toArray(String[]::new));
        }
        return area;
    }

    /** Puts words into the open popup, to be changed. */
    void fill(String words) {
        if (text != null) {
            text.setText(words);
            text.selectAll();
        }
    }

    private void keyPressed(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (enter && (event.stateMask & SWT.SHIFT) == 0 && event.widget instanceof Text field) {
            event.doit = false;
            String value = field.getText();
            close();
            entered.accept(value);
        }
    }

    @Override
    protected @Nullable Control getFocusControl() {
        return text;
    }
}
