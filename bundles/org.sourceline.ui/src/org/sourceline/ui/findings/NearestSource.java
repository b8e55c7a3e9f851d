package org.sourceline.ui.findings;

import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.sourceline.core.annotate.EditRefusedException;
import org.sourceline.core.annotate.Hand;
import org.sourceline.core.annotate.Sourcing;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.Messages;

/** Takes the last person or organisation named before a claim as its source. */
final class NearestSource extends FindingFix {

    NearestSource(IMarker marker) {
        super(marker, "findings.fix.nearestSource");
    }

    @Override
    Edit edit(Hand hand, Anchored claim) {
        TextSpan place = claim.extent().orElseThrow(() -> new EditRefusedException(Messages.get("findings.fix.gone")));
        Anchored name = hand.sets().before(place.start(), NearestSource::canSpeak)
                .orElseThrow(() -> new EditRefusedException(Messages.get("findings.fix.noName")));
        return new Sourcing(hand).source(claim, List.of(name.target().getFirst()));
    }

    private static boolean canSpeak(Anchored one) {
        return one.annotation().body() instanceof EntityBody entity
                && (entity.kind() == EntityKind.PERSON || entity.kind() == EntityKind.ORGANISATION);
    }
}
