package org.sourceline.core.merge;

/** One of the two states that are merged. */
public enum Side {
    /** The state of the one who merges. */
    OURS,
    /** The other state. */
    THEIRS;

    public Side other() {
        return this == OURS ? THEIRS : OURS;
    }
}
