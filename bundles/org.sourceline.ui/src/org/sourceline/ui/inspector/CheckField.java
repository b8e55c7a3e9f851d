package org.sourceline.ui.inspector;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.ui.Messages;

/** Yes or no, taken over at once. */
final class CheckField extends Field {

    private final Button check;
    private final Predicate<Anchored> read;

    CheckField(Rows rows, String key, Predicate<Anchored> read, Consumer<Boolean> write) {
        super(null);
        this.read = read;
        new Label(rows.form(), SWT.NONE);
        check = new Button(rows.form(), SWT.CHECK);
        check.setText(Messages.get("inspector." + key));
        rows.place(check, SWT.DEFAULT);
        check.addListener(SWT.Selection, event -> write.accept(check.getSelection()));
    }

    @Override
    void show(Anchored one, ArticleSets sets) {
        check.setSelection(read.test(one));
    }

    @Override
    void setEnabled(boolean enabled) {
        check.setEnabled(enabled);
    }

    @Override
    Control control() {
        return check;
    }
}
