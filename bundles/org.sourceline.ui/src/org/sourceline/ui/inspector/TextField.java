package org.sourceline.ui.inspector;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.annotate.Problem;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;

/** A text that is taken over by Enter or when the focus leaves, once it holds; Escape brings back what was there. */
final class TextField extends Field {

    private final Text text;
    private final BiFunction<Anchored, ArticleSets, String> read;
    private final Consumer<String> write;
    private final Function<String, Optional<String>> check;
    private String shown = "";

    /** @param check why a text cannot be taken over; empty if it can */
    TextField(Rows rows, String key, int style, Problem.@Nullable Field problemField, BiFunction<Anchored, ArticleSets, String> read,
            Consumer<String> write, Function<String, Optional<String>> check) {
        super(problemField);
        this.read = read;
        this.write = write;
        this.check = check;
        boolean multi = (style & SWT.MULTI) != 0;
        rows.name(key, multi);
        text = new Text(rows.form(), style | SWT.BORDER);
        rows.place(text, multi ? text.getLineHeight() * 3 : SWT.DEFAULT);
        text.addListener(SWT.DefaultSelection, event -> commit());
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.Modify, event -> checkTyped());
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.KeyDown, this::keyPressed);
    }

    /** Tab leaves a text of several lines too, instead of going into it. */
    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        } else if (event.detail == SWT.TRAVERSE_ESCAPE && isPending()) {
            event.doit = false;
            text.setText(shown);
        }
    }

    /** Enter takes a text of several lines over too; Shift+Enter begins a new line. */
    private void keyPressed(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (enter && (text.getStyle() & SWT.MULTI) != 0 && (event.stateMask & SWT.SHIFT) == 0) {
            event.doit = false;
            commit();
        }
    }

    Text text() {
        return text;
    }

    private boolean isPending() {
        return text.getEditable() && !text.getText().equals(shown);
    }

    private void checkTyped() {
        if (isPending()) {
            check.apply(text.getText()).ifPresentOrElse(problem -> decorate(true, problem), this::hideProblem);
        }
    }

    @Override
    void commit() {
        if (!text.isDisposed() && isPending() && check.apply(text.getText()).isEmpty()) {
            String entered = text.getText();
            shown = entered;
            write.accept(entered);
        }
    }

    @Override
    void show(Anchored one, ArticleSets sets) {
        boolean typing = text.isFocusControl() && isPending();
        shown = read.apply(one, sets);
        if (!typing && !text.getText().equals(shown)) {
            text.setText(shown);
        }
    }

    @Override
    void setEnabled(boolean enabled) {
        text.setEditable(enabled);
        text.setEnabled(enabled);
    }

    @Override
    Control control() {
        return text;
    }
}
