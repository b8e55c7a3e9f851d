package org.sourceline.ui.inspector;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sourceline.core.annotate.Problem;
import org.sourceline.core.annotate.Problems;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;

/** The form for one kind of annotation. */
final class Form {

    private final String key;
    private final Rows rows;
    private final HeadPart head;
    private final List<Field> fields;
    private final AboutPart about;

    Form(Composite parent, Editing editing, Anchored one) {
        key = Fields.key(one);
        rows = Rows.in(parent);
        head = new HeadPart(rows, editing);
        fields = Fields.make(rows, editing, one);
        about = new AboutPart(rows);
    }

    Composite control() {
        return rows.form();
    }

    boolean fits(Anchored one) {
        return key.equals(Fields.key(one));
    }

    void show(Anchored one, ArticleSets sets) {
        head.show(one, sets);
        boolean editable = HeadPart.isEditable(one, sets);
        List<Problem> problems = Problems.of(sets, one);
        for (Field field : fields) {
            field.setEnabled(editable);
            field.show(one, sets);
            field.showProblems(problems);
        }
        about.show(one, sets);
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
