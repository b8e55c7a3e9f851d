package org.sourceline.ui.anchor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sourceline.core.annotate.Hand;
import org.sourceline.core.annotate.Moving;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.Messages;

/** What a person may say of an annotation that lost its place. */
enum Decision {
    ACCEPT, PLACE, GONE;

    private static final String COMMAND = "org.sourceline.ui.moved.";

    String commandId() {
        return COMMAND + name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return Messages.get("moved.button." + name().toLowerCase(Locale.ROOT));
    }

    String tip() {
        return Messages.get("plugin.moved." + name().toLowerCase(Locale.ROOT) + ".description");
    }

    /**
     * The change that it makes.
     *
     * @param marked what is selected in the article, in UTF-16 units of the reading text
     * @throws org.sourceline.core.annotate.EditRefusedException if it cannot be done, with the reason
     */
    Edit edit(Hand hand, Anchored one, Optional<TextSpan> marked) {
        Moving moving = new Moving(hand);
        return switch (this) {
            case ACCEPT -> moving.accept(one);
            case PLACE -> moving.place(one, marked.map(List::of).orElse(List.of()));
            case GONE -> moving.gone(one);
        };
    }
}
