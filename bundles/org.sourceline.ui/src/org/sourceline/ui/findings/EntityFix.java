package org.sourceline.ui.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.entity.CaseEntity;
import org.sourceline.ui.Messages;
import org.sourceline.ui.entities.EntityDesk;

/** A quick fix that changes entities of the case: in all pages concerned, so that Undo takes it back as a whole. */
abstract class EntityFix extends RuleFix {

    /** @param key the key of the label; with {@code .description} behind it, of the description */
    EntityFix(IMarker marker, String key) {
        super(marker, key);
    }

    /** Mends findings of one case. */
    abstract void fix(EntityDesk desk, List<IMarker> findings);

    /** The entity of an id as it is known now, which may have become part of another. */
    static Optional<CaseEntity> entity(EntityDesk desk, String id) {
        return desk.contents().entities().stream().filter(one -> one.ids().contains(id)).findFirst();
    }

    static void sayGone() {
        StatusManager.getManager().handle(Status.info(Messages.get("findings.fix.entityGone")), StatusManager.SHOW);
    }

    static String subject(IMarker finding) {
        return finding.getAttribute(FindingMarkers.SUBJECT, "");
    }

    @Override
    public void run(IMarker finding) {
        run(new IMarker[] {finding}, null);
    }

    @Override
    public void run(IMarker[] findings, @Nullable IProgressMonitor monitor) {
        Map<IProject, List<IMarker>> byCase = new LinkedHashMap<>();
        for (IMarker one : findings) {
            byCase.merge(one.getResource().getProject(), List.of(one),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        }
        byCase.forEach((project, its) -> EntityDesk.of(project, null).ifPresent(desk -> fix(desk, its)));
    }
}
