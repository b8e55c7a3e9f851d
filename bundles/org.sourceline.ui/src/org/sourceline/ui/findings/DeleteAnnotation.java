package org.sourceline.ui.findings;

import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.sourceline.core.annotate.Deciding;
import org.sourceline.core.annotate.Hand;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.Edit;

/** Deletes an annotation; a suggestion is rejected. */
final class DeleteAnnotation extends FindingFix {

    DeleteAnnotation(IMarker marker) {
        super(marker, "findings.fix.delete");
    }

    @Override
    Edit edit(Hand hand, Anchored annotation) {
        return new Deciding(hand).delete(List.of(annotation));
    }
}
