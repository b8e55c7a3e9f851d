package org.sourceline.ui.tests.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

/** Finds the widgets of a part as a user does: by the words beside and on them. */
record Widgets(Composite root) {

    /** Those of the window, after a view of that id was opened and activated. */
    static Widgets view(String id) throws PartInitException {
        TestCase.workbenchPage().showView(id);
        Poller.drain();
        return new Widgets(TestCase.workbenchPage().getWorkbenchWindow().getShell());
    }

    <T extends Control> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(root, type, found);
        return found;
    }

    private static <T extends Control> void collect(Control control, Class<T> type, List<T> found) {
        if (type.isInstance(control)) {
            found.add(type.cast(control));
        }
        if (control instanceof Composite composite) {
            Arrays.stream(composite.getChildren()).forEach(child -> collect(child, type, found));
        }
    }

    /** The control beside a name that is to be seen, or inside the group beside it: forms that are not shown now are kept. */
    <T extends Control> T beside(String name, Class<T> type) {
        for (Label label : all(Label.class)) {
            List<Control> siblings = Arrays.asList(label.getParent().getChildren());
            int at = siblings.indexOf(label);
            if (label.isVisible() && label.getText().equals(name) && at + 1 < siblings.size() && Bench.find(siblings.get(at + 1), type).isPresent()) {
                return Bench.find(siblings.get(at + 1), type).get();
            }
        }
        throw new AssertionError("no " + type.getSimpleName() + " beside \"" + name + "\" among " + all(Label.class).stream().map(Label::getText).toList());
    }

    Button button(String text) {
        return one(Button.class, button -> button.getText().equals(text), text);
    }

    private <T extends Control> T one(Class<T> type, Predicate<T> wanted, String what) {
        return all(type).stream().filter(wanted).findFirst().orElseThrow(() -> new AssertionError("no " + what));
    }

    void press(String button) {
        Button found = button(button);
        found.notifyListeners(SWT.Selection, new Event());
        Poller.drain();
    }

    /** Puts words into a field and takes them over with Enter. */
    void enter(String name, String words) {
        Text text = beside(name, Text.class);
        text.setText(words);
        if ((text.getStyle() & SWT.MULTI) != 0) {
            Bench.press(text, SWT.CR, 0);
        } else {
            text.notifyListeners(SWT.DefaultSelection, new Event());
        }
        Poller.drain();
    }

    /** Chooses from a list. */
    void choose(String name, String value) {
        Combo combo = beside(name, Combo.class);
        int index = combo.indexOf(value);
        if (index < 0) {
            throw new AssertionError("no " + value + " in " + Arrays.toString(combo.getItems()));
        }
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
        Poller.drain();
    }

    String text(String name) {
        return beside(name, Text.class).getText();
    }
}
