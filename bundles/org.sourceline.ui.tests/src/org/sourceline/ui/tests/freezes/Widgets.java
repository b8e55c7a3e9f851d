package org.sourceline.ui.tests.freezes;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Finds the widgets of the view that is in front, and uses them as a person would. UI thread only. */
final class Widgets {

    private Widgets() {
    }

    private static <T extends Control> Optional<T> find(Control in, Class<T> type) {
        if (type.isInstance(in) && in.isVisible()) {
            return Optional.of(type.cast(in));
        }
        return in instanceof Composite composite ? Arrays.stream(composite.getChildren()).flatMap(child -> find(child, type).stream()).findFirst()
                : Optional.empty();
    }

    /** In the part of the window that has the keyboard. */
    private static <T extends Control> Optional<T> inFront(Class<T> type) {
        Control focus = Display.getCurrent().getFocusControl();
        for (Composite parent = focus == null ? null : focus.getParent(); parent != null; parent = parent.getParent()) {
            Optional<T> found = find(parent, type);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Writes words into the field by which a view is filtered. */
    static void filter(String words) {
        inFront(Text.class).orElseThrow(() -> new AssertionError("no field to filter by")).setText(words);
    }

    /** Unfolds the first row of a view. */
    static void unfoldFirst() {
        Tree tree = inFront(Tree.class).orElseThrow(() -> new AssertionError("no tree"));
        TreeItem first = tree.getItem(0);
        Event event = new Event();
        event.item = first;
        tree.notifyListeners(SWT.Expand, event);
        first.setExpanded(true);
    }
}
