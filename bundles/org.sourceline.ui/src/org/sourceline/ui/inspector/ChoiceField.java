package org.sourceline.ui.inspector;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.annotate.Problem;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;

/**
 * One of several values, taken over at once.
 *
 * @param <T> the value
 */
final class ChoiceField<T> extends Field {

    private final List<T> values;
    private final Combo combo;
    private final Function<Anchored, T> read;

    ChoiceField(Rows rows, String key, Problem.@Nullable Field problemField, List<T> values, Function<T, String> words,
            Function<Anchored, T> read, Consumer<T> write) {
        super(problemField);
        this.values = List.copyOf(values);
        this.read = read;
        rows.name(key, false);
        combo = new Combo(rows.form(), SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(values.stream().map(words).toArray(String[]::new));
        combo.setVisibleItemCount(values.size());
        rows.place(combo, SWT.DEFAULT);
        combo.addListener(SWT.Selection, event -> write.accept(this.values.get(combo.getSelectionIndex())));
    }

    @Override
    void show(Anchored one, ArticleSets sets) {
        int index = values.indexOf(read.apply(one));
        if (combo.getSelectionIndex() != index) {
            combo.select(index);
        }
    }

    @Override
    void setEnabled(boolean enabled) {
        combo.setEnabled(enabled);
    }

    @Override
    Control control() {
        return combo;
    }
}
