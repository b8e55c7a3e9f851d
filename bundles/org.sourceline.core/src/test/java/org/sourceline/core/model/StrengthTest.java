package org.sourceline.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How firmly a claim is sourced follows from who says it, unless it is a denial or no answer at all. */
class StrengthTest {

    private static final Map<SourceKind, Strength> ASSERTED = Map.of(SourceKind.NAMED_PERSON, Strength.ON_RECORD, SourceKind.ORGANISATION, Strength.ON_RECORD,
            SourceKind.DOCUMENT, Strength.DOCUMENT, SourceKind.DATA, Strength.DOCUMENT, SourceKind.PUBLICATION, Strength.DOCUMENT,
            SourceKind.ANONYMOUS_PERSON, Strength.ANONYMOUS, SourceKind.UNATTRIBUTED, Strength.UNSOURCED);

    private static Strength claimed(SourceKind kind, Stance stance) {
        return Strength.of(new ClaimBody(stance, Directness.INDIRECT, List.of(), List.of(), kind, null, List.of(), null, Extras.NONE));
    }

    private static Strength told(SourceKind kind, @Nullable Stance stance) {
        return Strength.of(kind, stance);
    }

    @Test
    void whoSaysItCounts() {
        for (SourceKind kind : SourceKind.values()) {
            assertEquals(ASSERTED.get(kind), claimed(kind, Stance.ASSERTS), kind.json());
            assertEquals(ASSERTED.get(kind), claimed(kind, Stance.CONFIRMS), kind.json());
            assertEquals(ASSERTED.get(kind), told(kind, null), kind.json());
        }
    }

    @Test
    void aDenialAndSilenceAreThatWhoeverIsAsked() {
        for (SourceKind kind : SourceKind.values()) {
            assertEquals(Strength.DENIAL, claimed(kind, Stance.DENIES), kind.json());
            assertEquals(Strength.SILENCE, claimed(kind, Stance.DECLINES_TO_COMMENT), kind.json());
            assertEquals(Strength.SILENCE, claimed(kind, Stance.NO_RESPONSE), kind.json());
        }
    }
}
