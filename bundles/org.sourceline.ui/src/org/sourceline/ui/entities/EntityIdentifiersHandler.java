package org.sourceline.ui.entities;

import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.entity.ExternalIdentifier;
import org.sourceline.ui.Messages;

/** Says what the selected entity is elsewhere: in Wikidata, in the register of legal entities, on a page of the web. */
public final class EntityIdentifiersHandler extends EntityHandler {

    @Override
    void run(Work work) {
        LinesDialog dialog = new LinesDialog(work.shell(), Messages.get("entities.identifiers.title"),
                Messages.get("entities.identifiers.message", work.entity().label()), work.entity().sameAs(),
                EntityIdentifiersHandler::problem);
        if (dialog.open() == Window.OK && !dialog.lines().equals(work.entity().sameAs())) {
            work.change(edits -> edits.identifiers(work.entity(), dialog.lines()));
        }
    }

    private static @Nullable String problem(String text) {
        Optional<String> bad = text.lines().filter(line -> !line.isBlank() && ExternalIdentifier.parse(line).isEmpty()).findFirst();
        return bad.map(line -> Messages.get("entities.identifiers.bad", line.strip())).orElse(null);
    }
}
