package org.sourceline.core.model;

/** How far a person has decided on an annotation. */
public enum Status implements Named {
    /** Made by a machine, not yet looked at. */
    SUGGESTED("suggested"),
    /** A suggestion that a person has taken over, perhaps changed. */
    ACCEPTED("accepted"),
    /** A suggestion that a person has turned down; the record of it keeps it from coming back. */
    REJECTED("rejected"),
    /** Made by a person. */
    MANUAL("manual"),
    /** A tombstone, so that a merge cannot bring the annotation back. */
    DELETED("deleted");

    private final String json;

    Status(String json) {
        this.json = json;
    }

    @Override
    public String json() {
        return json;
    }
}
