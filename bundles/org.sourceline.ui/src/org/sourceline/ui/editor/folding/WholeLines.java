package org.sourceline.ui.editor.folding;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.projection.IProjectionPosition;
import org.sourceline.core.model.TextSpan;

/** A stretch that folds away whole: the viewer would keep its first line, which is as little worth reading as the others. */
final class WholeLines extends Position implements IProjectionPosition {

    WholeLines(TextSpan lines) {
        super(lines.start(), lines.length());
    }

    @Override
    public IRegion[] computeProjectionRegions(IDocument document) {
        return new IRegion[] {new Region(getOffset(), getLength())};
    }

    @Override
    public int computeCaptionOffset(IDocument document) {
        return 0;
    }
}
