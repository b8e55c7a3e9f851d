package org.sourceline.ui.review;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.sourceline.ui.Messages;

/** How a person likes to review, as a preference page. */
public final class ReviewPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public ReviewPreferencePage() {
        super(GRID);
        setDescription(Messages.get("review.preferences"));
        setPreferenceStore(ReviewPreferences.preferences());
    }

    @Override
    public void init(IWorkbench workbench) {
        // the store is there already
    }

    @Override
    protected void createFieldEditors() {
        addField(new BooleanFieldEditor(ReviewPreferences.ADVANCE, Messages.get("review.preferences.advance"), getFieldEditorParent()));
    }
}
