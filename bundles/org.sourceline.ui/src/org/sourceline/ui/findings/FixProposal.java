package org.sourceline.ui.findings;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.jspecify.annotations.Nullable;

/** One quick fix in the list at the caret. */
record FixProposal(IMarker marker, IMarkerResolution resolution) implements ICompletionProposal {

    @Override
    public void apply(IDocument document) {
        resolution.run(marker);
    }

    @Override
    public String getDisplayString() {
        return resolution.getLabel();
    }

    /** What is doubtful, and what the fix does about it. */
    @Override
    public String getAdditionalProposalInfo() {
        String description = resolution instanceof IMarkerResolution2 more ? more.getDescription() : "";
        return marker.getAttribute(IMarker.MESSAGE, "") + "\n\n" + description;
    }

    @Override
    public @Nullable Image getImage() {
        return null;
    }

    @Override
    public @Nullable Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public @Nullable IContextInformation getContextInformation() {
        return null;
    }
}
