package org.sourceline.core.anchor;

import java.util.Optional;

import org.sourceline.core.model.Named;

/** How sure it is that an annotation stands where it stood before the text changed. From sure to gone. */
public enum AnchorState implements Named {
    /** Its passages and what surrounds them are the same, letter for letter. */
    EXACT("exact"),
    /** The alignment of the texts proves the place, though wording or white space there has changed. */
    ALIGNED("aligned"),
    /** There may be a place, and a person has to say whether it is the one. Attached to nothing until then. */
    REVIEW("review"),
    /** The passage is gone. Kept, attached to nothing. */
    ORPHAN("orphan");

    private final String json;

    AnchorState(String json) {
        this.json = json;
    }

    @Override
    public String json() {
        return json;
    }

    /** The constant of that spelling, or empty if this version knows none. */
    public static Optional<AnchorState> of(String json) {
        return Named.find(AnchorState.class, json);
    }

    /** Whether an annotation in this state is shown in the text. */
    public boolean isAttached() {
        return this == EXACT || this == ALIGNED;
    }

    /** The less sure of the two. */
    public AnchorState or(AnchorState other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
