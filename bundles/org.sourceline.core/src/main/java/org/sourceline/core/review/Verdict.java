package org.sourceline.core.review;

/** What a person has decided on a suggestion. */
public enum Verdict {
    /** Nothing yet. */
    OPEN,
    /** Taken over as it was suggested. */
    ACCEPTED,
    /** Taken over with another body or other passages. */
    CHANGED,
    /** Turned down, or taken over and deleted later. */
    REJECTED
}
