package org.sourceline.ui.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel;

/** The findings on an article. They have their places only once the text is there, which is read after the editor opened. */
final class FindingsModel extends ResourceMarkerAnnotationModel {

    FindingsModel(IFile file) {
        super(file);
    }

    /** The text is another one: gives each finding its place in it. */
    void textReplaced() {
        disconnected();
        connected();
        fireModelChanged();
    }
}
