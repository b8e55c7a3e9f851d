package org.sourceline.ui.findings;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.sourceline.analysis.finding.ClaimWithoutSource;
import org.sourceline.analysis.finding.DuplicateAnnotation;
import org.sourceline.analysis.finding.PassageNotFound;

/** The quick fixes of each rule. */
public final class FindingFixes implements IMarkerResolutionGenerator2 {

    private static final IMarkerResolution[] NONE = {};

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return switch (marker.getAttribute(FindingMarkers.RULE, "")) {
            case ClaimWithoutSource.ID -> new IMarkerResolution[] {new NearestSource(marker), new DeleteAnnotation(marker)};
            case PassageNotFound.ID -> new IMarkerResolution[] {new Reattach(marker), new DeleteAnnotation(marker)};
            case DuplicateAnnotation.ID -> new IMarkerResolution[] {new DeleteAnnotation(marker)};
            case ArticleFindings.PAGE_UNREADABLE -> new IMarkerResolution[] {new SetPageAside(marker)};
            default -> NONE;
        };
    }

    /** Asked for every row of the view, so it looks at the rule alone. */
    @Override
    public boolean hasResolutions(IMarker marker) {
        return getResolutions(marker).length > 0;
    }
}
