package org.sourceline.core.model;

/** What an annotation says of its target. */
public sealed interface Body permits EntityBody, ClaimBody, NoteBody, TagBody, HighlightBody, RelationBody, BlockBody, IdentityBody,
        UnknownBody {

    /** The {@code type} in the files. */
    String type();

    /** The motivation that goes with the body. */
    Motivation motivation();

    Extras extras();
}
