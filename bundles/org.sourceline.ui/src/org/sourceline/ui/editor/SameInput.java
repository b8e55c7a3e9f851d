package org.sourceline.ui.editor;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;

/**
 * Finds the editor in which an article is open already. Without it the platform looks at the title too, as long as an editor from the last session has
 * not been shown, and the titles here name the active set: the article would be open twice.
 */
public final class SameInput implements IEditorMatchingStrategy {

    @Override
    public boolean matches(IEditorReference editor, IEditorInput input) {
        try {
            return input.equals(editor.getEditorInput());
        } catch (PartInitException e) {
            return false;
        }
    }
}
