package org.sourceline.core.model;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** How firmly a claim is sourced. */
public enum Strength {
    ON_RECORD, DOCUMENT, ANONYMOUS, UNSOURCED, DENIAL, SILENCE;

    public static Strength of(ClaimBody claim) {
        return of(claim.sourceKind(), claim.stance());
    }

    /** @param stance null where none is told, which counts as an assertion */
    public static Strength of(SourceKind kind, @Nullable Stance stance) {
        if (stance == Stance.DENIES) {
            return DENIAL;
        }
        if (stance == Stance.DECLINES_TO_COMMENT || stance == Stance.NO_RESPONSE) {
            return SILENCE;
        }
        return of(kind);
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
}
