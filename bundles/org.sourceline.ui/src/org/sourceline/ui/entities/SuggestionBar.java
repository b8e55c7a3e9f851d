package org.sourceline.ui.entities;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sourceline.core.entity.MergeSuggestion;
import org.sourceline.ui.Messages;

/** The line that asks whether two entities are the same, one pair at a time, with the reason. Hidden while there is nothing to ask. */
final class SuggestionBar {

    private final Composite bar;
    private final Label question;
    private final Label number;
    private List<MergeSuggestion> suggestions = List.of();
    private int at;

    /**
     * Makes the line.
     *
     * @param merge called with the pair that the user wants to be one
     * @param apart called with the pair that the user wants to stay two
     */
    SuggestionBar(Composite parent, Consumer<MergeSuggestion> merge, Consumer<MergeSuggestion> apart) {
        bar = new Composite(parent, SWT.NONE);
        question = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(question);
        number = new Label(bar, SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(number);
        button("entities.suggestion.merge", () -> merge.accept(current()));
        button("entities.suggestion.apart", () -> apart.accept(current()));
        button("entities.suggestion.next", () -> {
            at = (at + 1) % suggestions.size();
            update();
        });
        GridLayoutFactory.fillDefaults().numColumns(5).margins(6, 2).spacing(6, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
    }

    private void button(String key, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(Messages.get(key));
        button.setToolTipText(Messages.get(key + ".tip"));
        button.addListener(SWT.Selection, event -> {
            if (!suggestions.isEmpty()) {
                action.run();
            }
        });
    }

    Composite control() {
        return bar;
    }

    /** The pair that is asked about. */
    MergeSuggestion current() {
        return suggestions.get(at);
    }

    List<MergeSuggestion> suggestions() {
        return suggestions;
    }

    void show(List<MergeSuggestion> now) {
        if (now.equals(suggestions)) {
            return;
        }
        suggestions = List.copyOf(now);
        at = suggestions.isEmpty() ? 0 : Math.min(at, suggestions.size() - 1);
        boolean visible = !suggestions.isEmpty();
        if (bar.getVisible() != visible) {
            bar.setVisible(visible);
            ((GridData) bar.getLayoutData()).exclude = !visible;
        }
        update();
    }

    private void update() {
        if (!suggestions.isEmpty()) {
            MergeSuggestion one = current();
            question.setText(Messages.get("entities.suggestion", one.from().label(), one.into().label(), one.reason()).replace("&", "&&"));
            question.setToolTipText(question.getText());
            number.setText(Messages.get("entities.suggestion.number", at + 1, suggestions.size()));
        }
        bar.getParent().layout(true, true);
    }
}
