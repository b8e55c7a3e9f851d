package org.sourceline.ui;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The preference page of Sourceline itself; the pages of its features lie below it. */
public final class GeneralPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public GeneralPreferencePage() {
        super(GRID);
        setDescription(Messages.get("general.description"));
    }

    @Override
    public void init(IWorkbench workbench) {
        ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, Author.NODE);
        store.setDefault(Author.PREFERENCE, Author.systemUser());
        setPreferenceStore(store);
    }

    @Override
    protected void createFieldEditors() {
        StringFieldEditor author = new StringFieldEditor(Author.PREFERENCE, Messages.get("general.author"), getFieldEditorParent());
        author.setEmptyStringAllowed(false);
        author.setErrorMessage(Messages.get("general.author.empty"));
        author.getTextControl(getFieldEditorParent()).setToolTipText(Messages.get("general.author.hint"));
        addField(author);
    }
}
