package org.sourceline.ui.annotate;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.Messages;

/**
 * A short list to choose from by one letter, or with the arrow keys and Enter, or with the mouse.
 *
 * @param <T> what is chosen
 */
public final class Picker<T> extends LightPopup {

    /**
     * One line.
     *
     * @param letter the key that picks it at once
     */
    public record Choice<T>(char letter, String text, T value) {
    }

    private final List<Choice<T>> choices;
    private final @Nullable T current;
    private final Consumer<T> picked;
    private @Nullable Table table;

    /** @param current what holds now, chosen at first; null if nothing does */
    public Picker(Shell parent, String title, List<Choice<T>> choices, @Nullable T current, Consumer<T> picked) {
        super(parent, title, Messages.get("annotate.picker.info"));
        this.choices = List.copyOf(choices);
        this.current = current;
        this.picked = picked;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Table list = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_SCROLL);
        table = list;
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
        TableColumn letters = new TableColumn(list, SWT.CENTER);
        TableColumn words = new TableColumn(list, SWT.LEFT);
        for (Choice<T> choice : choices) {
            TableItem item = new TableItem(list, SWT.NONE);
            item.setText(new String[] {String.valueOf(choice.letter()).toUpperCase(Locale.ROOT), choice.text()});
        }
        letters.pack();
        words.pack();
        list.setSelection(Math.max(0, indexOfCurrent()));
        list.addListener(SWT.KeyDown, this::keyPressed);
        list.addListener(SWT.DefaultSelection, event -> pick(list.getSelectionIndex()));
        list.addListener(SWT.MouseUp, event -> pick(list.getSelectionIndex()));
        return area;
    }

    private int indexOfCurrent() {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).value().equals(current)) {
                return i;
            }
        }
        return -1;
    }

    private void keyPressed(Event event) {
        char typed = Character.toLowerCase(event.character);
        for (int i = 0; i < choices.size(); i++) {
            if (typed != 0 && choices.get(i).letter() == typed) {
                event.doit = false;
                pick(i);
                return;
            }
        }
    }

    private void pick(int index) {
        if (index >= 0 && index < choices.size() && getShell() != null && !getShell().isDisposed()) {
            close();
            picked.accept(choices.get(index).value());
        }
    }

    @Override
    protected @Nullable Control getFocusControl() {
        return table;
    }
}
