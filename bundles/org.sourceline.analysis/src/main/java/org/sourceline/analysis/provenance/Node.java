package org.sourceline.analysis.provenance;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that a claim has passed through.
 *
 * @param id unique in its graph, and the same in the graphs of the same case for the same agent
 * @param label the name to show, or the words that stand for it
 * @param entity the id of the entity in the case, see {@link CaseIndex#entityOf}; null if the agent has no name
 * @param places where it is named as a source, in the order in which they were found
 */
public record Node(String id, Kind kind, String label, @Nullable String entity, List<Place> places) {

    public Node {
        places = List.copyOf(places);
    }

    /** What it is. */
    public enum Kind {
        /** Whose page it is that the reader sees: the outlet itself, or a site that carries its article. */
        PUBLISHER,
        /** A newspaper, an agency, a broadcaster that reported. */
        OUTLET,
        DOCUMENT,
        /** Letters, e-mails, chats: papers from one to another. */
        MESSAGES,
        DATA,
        NAMED_PERSON,
        ORGANISATION,
        ANONYMOUS_PERSON,
        /** The text does not tell. */
        UNKNOWN
    }
}
