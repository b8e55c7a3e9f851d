package org.sourceline.ui.editor;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.jface.text.information.IInformationPresenter;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.Messages;
import org.sourceline.ui.editor.hover.Hovers;
import org.sourceline.ui.findings.FindingAssist;

/** What an article viewer offers besides the text. */
final class ArticleViewerConfiguration extends SourceViewerConfiguration {

    private final Hovers hovers;

    ArticleViewerConfiguration(ArticleEditor editor) {
        CommandRunner commands = new CommandRunner(editor);
        this.hovers = new Hovers(editor::readSets, commands::run);
    }

    /** Undo is that of the session. */
    @Override
    public @Nullable IUndoManager getUndoManager(ISourceViewer viewer) {
        return null;
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
        return hovers.underPointer();
    }

    @Override
    public IInformationPresenter getInformationPresenter(ISourceViewer viewer) {
        return hovers.presenter();
    }

    /** The quick fixes of findings. */
    @Override
    public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
        QuickAssistAssistant assistant = new QuickAssistAssistant();
        assistant.setQuickAssistProcessor(new FindingAssist());
        assistant.setInformationControlCreator(parent -> new DefaultInformationControl(parent, Messages.get("findings.fix.hint")));
        return assistant;
    }

    @Override
    public @Nullable IAnnotationHover getAnnotationHover(ISourceViewer viewer) {
        return null;
    }

    /** Addresses in an article are never opened. */
    @Override
    public IHyperlinkDetector @Nullable [] getHyperlinkDetectors(ISourceViewer viewer) {
        return null;
    }
}
