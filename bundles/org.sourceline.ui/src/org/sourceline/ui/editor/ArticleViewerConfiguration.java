package org.sourceline.ui.editor;

import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.jspecify.annotations.Nullable;

/** What an article viewer offers besides the text. */
final class ArticleViewerConfiguration extends SourceViewerConfiguration {

    private final ArticleEditor editor;

    ArticleViewerConfiguration(ArticleEditor editor) {
        this.editor = editor;
    }

    /** Undo is that of the session. */
    @Override
    public @Nullable IUndoManager getUndoManager(ISourceViewer viewer) {
        return null;
    }

    @Override
    public @Nullable ITextHover getTextHover(ISourceViewer viewer, String contentType) {
        return editor.isEditable() ? null : null;
    }

    @Override
    public @Nullable IAnnotationHover getAnnotationHover(ISourceViewer viewer) {
        return null;
    }
}
