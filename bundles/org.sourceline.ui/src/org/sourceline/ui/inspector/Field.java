package org.sourceline.ui.inspector;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.annotate.Problem;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;

/** One property of an annotation in the form. */
abstract class Field {

    private final Problem.@Nullable Field problemField;
    private @Nullable ControlDecoration decoration;

    /** @param problemField which problems show here; null for none */
    Field(Problem.@Nullable Field problemField) {
        this.problemField = problemField;
    }

    /** Shows what holds. */
    abstract void show(Anchored one, ArticleSets sets);

    abstract void setEnabled(boolean enabled);

    /** The control that takes the focus, and beside which problems show. */
    abstract Control control();

    /** Turns what was typed and not yet taken over into an edit. */
    void commit() {
        // a field that takes every choice over at once has nothing pending
    }

    void showProblems(List<Problem> problems) {
        List<Problem> mine = problems.stream().filter(problem -> problem.field() == problemField).toList();
        if (mine.isEmpty()) {
            hideProblem();
            return;
        }
        boolean error = mine.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        decorate(error, mine.stream().map(Problem::message).collect(Collectors.joining("\n")));
    }

    void hideProblem() {
        if (decoration != null) {
            decoration.hide();
        }
    }

    /** Shows a sign before the control, with a text for the pointer and for screen readers. */
    void decorate(boolean error, String text) {
        ControlDecoration made = decoration;
        if (made == null) {
            made = new ControlDecoration(control(), SWT.LEFT | SWT.TOP);
            made.setMarginWidth(1);
            decoration = made;
        }
        String image = error ? FieldDecorationRegistry.DEC_ERROR : FieldDecorationRegistry.DEC_WARNING;
        made.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(image).getImage());
        made.setDescriptionText(text);
        made.show();
    }

    /** The text of the sign; empty if none is shown. */
    String problem() {
        return decoration == null || !decoration.isVisible() ? "" : String.valueOf(decoration.getDescriptionText());
    }
}
