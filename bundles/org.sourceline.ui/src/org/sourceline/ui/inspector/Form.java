package org.sourceline.ui.inspector;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.annotate.Problem;
import org.sourceline.core.annotate.Problems;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;

/** The form for one kind of annotation. It is made a part at a time: its some thirty controls together take longer than a key press may. */
final class Form {

    private static final long TURN_NANOS = 15_000_000;

    private final String key;
    private final Rows rows;
    private final HeadPart head;
    private final List<Field> fields = new ArrayList<>();
    private @Nullable AboutPart about;
    /** Makes what is still missing, part after part. */
    private final Queue<Runnable> missing = new ArrayDeque<>();

    Form(Composite parent, Editing editing, Anchored one) {
        key = Fields.key(one);
        rows = Rows.in(parent);
        head = new HeadPart(rows, editing);
        Fields.of(rows, editing, one).forEach(field -> missing.add(() -> fields.add(field.get())));
        missing.add(() -> about = new AboutPart(rows));
    }

    boolean isWhole() {
        return missing.isEmpty();
    }

    /** Makes the next of the parts that are missing, as many as a turn has time for. */
    void makeMore() {
        long end = System.nanoTime() + TURN_NANOS;
        do {
            Optional.ofNullable(missing.poll()).ifPresent(Runnable::run);
        } while (!isWhole() && System.nanoTime() < end);
    }

    Composite control() {
        return rows.form();
    }

    boolean fits(Anchored one) {
        return key.equals(Fields.key(one));
    }

    /** Shows an annotation; what is missing of the form is made before. */
    void show(Anchored one, ArticleSets sets) {
        while (!isWhole()) {
            makeMore();
        }
        head.show(one, sets);
        boolean editable = HeadPart.isEditable(one, sets);
        List<Problem> problems = Problems.of(sets, one);
        for (Field field : fields) {
            field.setEnabled(editable);
            field.show(one, sets);
            field.showProblems(problems);
        }
        if (about != null) {
            about.show(one, sets);
        }
        rows.form().layout(true, true);
    }

    /** Takes over what was typed and not yet taken over. */
    void commit() {
        fields.forEach(Field::commit);
    }

    /** Whether a control of the form has the focus already, as after a click into it. */
    boolean hasFocus() {
        for (Control at = rows.form().getDisplay().getFocusControl(); at != null; at = at.getParent()) {
            if (at == rows.form()) {
                return true;
            }
        }
        return false;
    }

    void setFocus() {
        fields.getFirst().control().setFocus();
    }
}
