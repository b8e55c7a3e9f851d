package org.sourceline.ui.entities;

import java.util.Arrays;
import java.util.List;

import org.sourceline.core.annotate.Naming;
import org.sourceline.core.annotate.Terms;
import org.sourceline.core.model.EntityKind;
import org.sourceline.ui.Messages;

/** Says what the selected entity is: a person, an organisation, a place. */
public final class ChangeEntityKindHandler extends EntityHandler {

    @Override
    void run(Work work) {
        List<EntityKind> kinds = Arrays.stream(EntityKind.values()).filter(Naming::hasEntity).toList();
        Choices.ask(work.shell(), Messages.get("entities.kind.title"), Messages.get("entities.kind.message", work.entity().label()), kinds,
                work.entity().kind(), Terms::of, EntityTree::icon)
                .filter(kind -> kind != work.entity().kind())
                .ifPresent(kind -> work.change(edits -> edits.changeKind(work.entity(), kind)));
    }
}
