package org.sourceline.analysis.provenance;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Stance;

/**
 * From one who passes on to the one from whom it comes: the direction in which a reader goes back to the source, and the direction of PROV's
 * relations.
 *
 * @param from the id of the node that passes on
 * @param to the id of the node from which it comes
 * @param cue the words of the text that attribute, with single spaces; empty if it has none
 * @param stance what the source does with the claim; null if the text does not say
 * @param place the passage that tells of it, in whichever article
 * @param link the id of the link between articles by which the two were joined; null within one article
 * @param suggested whether it rests on a link that nobody has confirmed
 */
public record Edge(String from, String to, Act act, String cue, @Nullable Stance stance, Strength strength, Term term, Place place,
        @Nullable String link, boolean suggested) {

    /** What the source did. */
    public enum Act {
        SAID, TOLD, WROTE, REPORTED, SHOWED, ASKED, DENIED, DID_NOT_ANSWER, SUPPORTED, CONTRADICTED
    }

    /** How much a source can be held to it. */
    public enum Strength {
        /** Somebody with a name. */
        ON_RECORD,
        /** A document or data, which can be looked at. */
        DOCUMENT,
        /** Somebody who is not named. */
        ANONYMOUS,
        /** Nobody. */
        UNSOURCED
    }

    /** The relation of PROV-DM (W3C 2013, sections 5.2 and 5.3). */
    public enum Term {
        WAS_QUOTED_FROM("wasQuotedFrom"), HAD_PRIMARY_SOURCE("hadPrimarySource"), WAS_DERIVED_FROM("wasDerivedFrom"),
        WAS_ATTRIBUTED_TO("wasAttributedTo");

        private final String prov;

        Term(String prov) {
            this.prov = prov;
        }

        /** As PROV spells it, without the prefix. */
        public String prov() {
            return prov;
        }
    }
}
