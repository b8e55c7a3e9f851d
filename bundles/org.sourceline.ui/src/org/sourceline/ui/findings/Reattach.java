package org.sourceline.ui.findings;

import org.eclipse.core.resources.IMarker;
import org.sourceline.core.annotate.Hand;
import org.sourceline.core.annotate.Reshaping;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.Edit;

/** Attaches an annotation to the one place where its words stand. */
final class Reattach extends FindingFix {

    Reattach(IMarker marker) {
        super(marker, "findings.fix.reattach");
    }

    @Override
    Edit edit(Hand hand, Anchored annotation) {
        return new Reshaping(hand).reattach(annotation);
    }
}
