package org.sourceline.ui.findings;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.Messages;

/** Offers the quick fixes of the findings at the caret; where there are none, of those in its paragraph. */
public final class FindingAssist implements IQuickAssistProcessor {

    private static final ICompletionProposal[] NONE = {};

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof MarkerAnnotation finding && !finding.isMarkedDeleted()
                && IDE.getMarkerHelpRegistry().hasResolutions(finding.getMarker());
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return false;
    }

    @Override
    public String getErrorMessage() {
        return Messages.get("findings.fix.none");
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        ISourceViewer viewer = context.getSourceViewer();
        IAnnotationModel model = viewer.getAnnotationModel();
        IDocument document = viewer.getDocument();
        if (model == null || document == null) {
            return NONE;
        }
        List<ICompletionProposal> here = fixes(model, new Position(context.getOffset(), 0));
        return (here.isEmpty() ? fixes(model, paragraph(document, context.getOffset())) : here).toArray(ICompletionProposal[]::new);
    }

    private static @Nullable Position paragraph(IDocument document, int offset) {
        try {
            IRegion line = document.getLineInformationOfOffset(offset);
            return new Position(line.getOffset(), line.getLength());
        } catch (BadLocationException e) {
            return null;
        }
    }

    private List<ICompletionProposal> fixes(IAnnotationModel model, @Nullable Position place) {
        List<ICompletionProposal> fixes = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); place != null && all.hasNext();) {
            Annotation annotation = all.next();
            Position position = model.getPosition(annotation);
            if (position != null && touches(position, place) && canFix(annotation) && annotation instanceof MarkerAnnotation finding) {
                IMarker marker = finding.getMarker();
                for (IMarkerResolution resolution : IDE.getMarkerHelpRegistry().getResolutions(marker)) {
                    fixes.add(new FixProposal(marker, resolution));
                }
            }
        }
        return fixes;
    }

    private static boolean touches(Position one, Position other) {
        return one.getOffset() <= other.getOffset() + other.getLength() && other.getOffset() <= one.getOffset() + one.getLength();
    }
}
