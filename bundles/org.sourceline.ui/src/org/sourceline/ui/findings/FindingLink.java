package org.sourceline.ui.findings;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.sourceline.core.link.Link;
import org.sourceline.ui.Messages;
import org.sourceline.ui.links.CaseKnowledge;
import org.sourceline.ui.links.CaseLinker;

/** The link from which a finding comes. */
final class FindingLink {

    private FindingLink() {
    }

    /**
     * Hands the link of a finding to somebody, on the UI thread: at once if the articles were compared, else when they are; empty if there is none
     * (any more).
     */
    static void whenKnown(IMarker finding, Consumer<Optional<Link>> action) {
        IProject project = finding.getResource().getProject();
        Optional<CaseKnowledge> known = CaseLinker.get().knowledge(project);
        if (finding.getAttribute(FindingMarkers.LINK, "").isEmpty() || known.isPresent()) {
            action.accept(known.flatMap(knowledge -> link(knowledge, finding)));
            return;
        }
        Display display = Display.getCurrent();
        Job waiting = Job.create(Messages.get("findings.fix.waiting", project.getName()), (ICoreRunnable) monitor -> {
            Optional<Link> link = CaseLinker.get().awaitKnowledge(project).flatMap(knowledge -> link(knowledge, finding));
            if (!display.isDisposed()) {
                display.asyncExec(() -> action.accept(link));
            }
        });
        waiting.schedule();
    }

    private static Optional<Link> link(CaseKnowledge known, IMarker finding) {
        return DecideLink.links(known, finding).stream().findFirst();
    }
}
