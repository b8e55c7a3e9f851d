package org.sourceline.ui.entities;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sourceline.core.entity.CaseEntity;
import org.sourceline.ui.Messages;

/** Makes one entity of those that are selected; asks which name stays. */
public final class MergeEntitiesHandler extends EntityHandler {

    @Override
    void run(Work work) {
        List<CaseEntity> all = work.selection().entities();
        if (all.size() < 2) {
            return;
        }
        List<CaseEntity> best = all.stream().sorted(Comparator.comparingInt(CaseEntity::mentions).reversed()
                .thenComparing(one -> -one.label().length())).toList();
        Optional<CaseEntity> into = Choices.ask(work.shell(), Messages.get("entities.merge.title"), Messages.get("entities.merge.message"), best,
                best.getFirst(), one -> Messages.get("entities.counted", one.label(), one.mentions(), one.articles().size()),
                one -> EntityTree.icon(one.kind()));
        into.ifPresent(target -> work.desk().change(all, edits -> edits.merge(all, target)));
    }
}
