package org.sourceline.ui.editor;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.texteditor.AbstractMarkerAnnotationModel;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.TextSpan;

/** Goes to the passage of a finding, once the article is read. */
record GoToFinding(ArticleEditor editor) implements IGotoMarker {

    @Override
    public void gotoMarker(@Nullable IMarker marker) {
        if (marker != null) {
            editor.session().ifPresent(session -> session.whenReady(sets -> show(marker)));
        }
    }

    private void show(IMarker marker) {
        TextSpan place = place(marker);
        if (!editor.textWidget().isDisposed() && place.end() <= editor.viewer().getDocument().getLength()) {
            editor.reveal(place);
        }
    }

    /** Where the finding stands now; where it stood when it was found, if it is not shown. */
    private TextSpan place(IMarker marker) {
        IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
        Position position = model instanceof AbstractMarkerAnnotationModel markers ? markers.getMarkerPosition(marker) : null;
        int start = position != null ? position.getOffset() : Math.max(0, marker.getAttribute(IMarker.CHAR_START, 0));
        int end = position != null ? start + position.getLength() : Math.max(start, marker.getAttribute(IMarker.CHAR_END, start));
        return new TextSpan(start, end);
    }
}
