package org.sourceline.ui.style;

import java.util.Locale;

import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;

/** How firmly a claim is sourced, as the bar in the margin shows it. */
public enum Strength {
    ON_RECORD, DOCUMENT, ANONYMOUS, UNSOURCED, DENIAL, SILENCE;

    public static Strength of(ClaimBody claim) {
        if (claim.stance() == Stance.DENIES) {
            return DENIAL;
        }
        if (claim.stance() == Stance.DECLINES_TO_COMMENT || claim.stance() == Stance.NO_RESPONSE) {
            return SILENCE;
        }
        return of(claim.sourceKind());
    }

    private static Strength of(SourceKind kind) {
        return switch (kind) {
            case NAMED_PERSON, ORGANISATION -> ON_RECORD;
            case DOCUMENT, DATA, PUBLICATION -> DOCUMENT;
            case ANONYMOUS_PERSON -> ANONYMOUS;
            case UNATTRIBUTED -> UNSOURCED;
        };
    }

    /** The spelling in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The id of its colour in Colors and Fonts. */
    public String color() {
        return "org.sourceline.ui.color.strength." + key();
    }
}
