package org.sourceline.ui.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.sourceline.analysis.finding.ClaimWithoutSource;
import org.sourceline.analysis.finding.DuplicateAnnotation;
import org.sourceline.analysis.finding.LinkToNowhere;
import org.sourceline.analysis.finding.MaybeOneEntity;
import org.sourceline.analysis.finding.MaybeTwoEntities;
import org.sourceline.analysis.finding.MovedLink;
import org.sourceline.analysis.finding.MovedPassage;
import org.sourceline.analysis.finding.OriginNotLinked;
import org.sourceline.analysis.finding.PassageNotFound;
import org.sourceline.analysis.finding.ReadFromBoilerplate;

/** The quick fixes of each rule. */
public final class FindingFixes implements IMarkerResolutionGenerator2 {

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        String rule = marker.getAttribute(FindingMarkers.RULE, "");
        List<IMarkerResolution> fixes = new ArrayList<>(own(rule, marker));
        if (!marker.getAttribute(FindingMarkers.RELATED, "").isEmpty() && !rule.equals(LinkToNowhere.ID)) {
            fixes.add(new OpenComparison());
        }
        if (isLostLink(rule)) {
            fixes.add(new DecideLink(marker, DecideLink.Way.TAKE_BACK, "findings.fix.takeBackLink"));
        } else if (!marker.getAttribute(FindingMarkers.LINK, "").isEmpty()) {
            fixes.add(new DecideLink(marker, DecideLink.Way.ACCEPT, "findings.fix.acceptLink"));
            fixes.add(new DecideLink(marker, DecideLink.Way.REJECT, "findings.fix.rejectLink"));
        }
        if (Dismiss.isPossible(marker)) {
            Arrays.stream(Dismiss.Way.values()).forEach(way -> fixes.add(new Dismiss(marker, way)));
        }
        return fixes.toArray(IMarkerResolution[]::new);
    }

    /** Whether it tells of a link that somebody made or accepted and that leads nowhere now. */
    private static boolean isLostLink(String rule) {
        return rule.equals(MovedLink.FOR_REVIEW) || rule.equals(MovedLink.GONE) || rule.equals(LinkToNowhere.ID);
    }

    private static List<IMarkerResolution> own(String rule, IMarker marker) {
        return switch (rule) {
            case ClaimWithoutSource.ID -> List.of(new NearestSource(marker), new DeleteAnnotation(marker));
            case PassageNotFound.ID -> List.of(new Reattach(marker), new DeleteAnnotation(marker));
            case MovedPassage.FOR_REVIEW, MovedPassage.GONE -> List.of(new OpenMoved(), new DeleteAnnotation(marker));
            case DuplicateAnnotation.ID, ReadFromBoilerplate.ID -> List.of(new DeleteAnnotation(marker));
            case MaybeOneEntity.ID -> List.of(new MergeEntities(marker));
            case MaybeTwoEntities.ID -> List.of(new SplitEntity(marker));
            case MovedLink.FOR_REVIEW -> marker.getAttribute(IMarker.CHAR_START, -1) < 0 ? List.of()
                    : List.of(new DecideLink(marker, DecideLink.Way.ATTACH, "findings.fix.attachLink"));
            case OriginNotLinked.ID -> List.of(new DecideLink(marker, DecideLink.Way.MAKE, "findings.fix.makeLink"));
            case ArticleFindings.PAGE_UNREADABLE -> List.of(new SetPageAside(marker));
            default -> List.of();
        };
    }

    /** Asked for every row of the view, so it looks at the rule alone: any finding on an article can be dismissed. */
    @Override
    public boolean hasResolutions(IMarker marker) {
        String rule = marker.getAttribute(FindingMarkers.RULE, "");
        return !rule.isEmpty() && !rule.equals(ArticleFindings.SETTINGS) && !rule.equals(CaseFindings.LEFT_OUT);
    }
}
