package org.sourceline.ui.findings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.statushandlers.StatusManager;
import org.sourceline.core.edit.CaseEdit;
import org.sourceline.core.edit.Change;
import org.sourceline.core.link.Link;
import org.sourceline.core.link.LinkDecisions;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.store.Case;
import org.sourceline.ui.Author;
import org.sourceline.ui.Messages;
import org.sourceline.ui.links.CaseKnowledge;
import org.sourceline.ui.links.CaseLinker;
import org.sourceline.ui.session.CaseEdits;
import org.sourceline.ui.session.PersonalSet;

/** Decides on the link from which a finding comes, or makes the one that is missing. */
final class DecideLink extends RuleFix {

    /** What is done. */
    enum Way {
        ACCEPT("findings.fix.noLink"), REJECT("findings.fix.noLink"), ATTACH("findings.fix.attachLink.none"), TAKE_BACK("findings.fix.takeBackLink.none"),
        MAKE("findings.fix.noLink");

        private final String none;

        /** @param none the key of the words for that there is nothing to be done */
        Way(String none) {
            this.none = none;
        }
    }

    private final Way way;

    DecideLink(IMarker marker, Way way, String key) {
        super(marker, key);
        this.way = way;
    }

    @Override
    public void run(IMarker finding) {
        IPath root = finding.getResource().getProject().getLocation();
        Optional<CaseKnowledge> known = CaseLinker.get().knowledge(finding.getResource().getProject());
        List<Change> changes = known.map(knowledge -> changes(knowledge, finding)).orElse(List.of());
        if (root == null || changes.isEmpty()) {
            String none = known.isPresent() ? way.none : "findings.fix.noLink";
            StatusManager.getManager().handle(Status.info(Messages.get(none)), StatusManager.SHOW);
            return;
        }
        CaseEdit edit = CaseEdit.of(getLabel(), getLabel(), Map.of(CaseEdit.LINKS, changes));
        CaseEdits.executeOrTell(Display.getCurrent().getActiveShell(), new Case(root.toPath()), edit);
    }

    private List<Change> changes(CaseKnowledge known, IMarker finding) {
        LinkDecisions decisions = new LinkDecisions(PersonalSet.name(), Author.name(), Instant.now());
        List<Link> links = links(known, finding);
        return switch (way) {
            case ACCEPT -> decisions.accept(links);
            case REJECT, TAKE_BACK -> decisions.reject(links);
            case ATTACH -> decisions.attach(links, known.links().texts());
            case MAKE -> known.index().claim(finding.getAttribute(FindingMarkers.ANNOTATION, ""))
                    .map(claim -> List.of(decisions.make(LinkRelation.REPEATS, new Link.End(claim.article(), claim.id(), claim.annotation().target()),
                            new Link.End(finding.getAttribute(FindingMarkers.RELATED, ""), null, List.of()), null, known.links().texts())))
                    .orElse(List.of());
        };
    }

    /** The link from which a finding comes, in each set that holds it. */
    static List<Link> links(CaseKnowledge known, IMarker finding) {
        String id = finding.getAttribute(FindingMarkers.LINK, "");
        return known.links().shown().stream().filter(link -> link.id().equals(id) || id.equals(link.suggestion())).toList();
    }
}
