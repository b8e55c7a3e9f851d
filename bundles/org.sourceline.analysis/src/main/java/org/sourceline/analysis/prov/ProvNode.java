package org.sourceline.analysis.prov;

import java.util.List;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.Stance;

/**
 * An entity or an agent of PROV.
 *
 * @param id an IRI; that of an article is relative to the folder of the case
 * @param label what to call it: a name, a headline, the words of a statement
 * @param stance what is done with the statement; null for all that is none
 * @param article the id of the article in which a claim stands; null for all else
 * @param relations the ids of other nodes, sorted, by what they are to this one
 * @param links the ids of the nodes to which links lead that are no relations of PROV, sorted
 */
public record ProvNode(String id, Kind kind, String label, @Nullable Stance stance, @Nullable String article,
        SortedMap<ProvRelation, List<String>> relations, SortedMap<LinkRelation, List<String>> links) {

    /** What a node stands for. */
    public enum Kind {
        ARTICLE("Entity"), CLAIM("Entity"), STATEMENT("Entity"), DOCUMENT("Entity"), PERSON("Person"), ORGANISATION("Organization");

        private final String term;

        Kind(String term) {
            this.term = term;
        }

        /** The class in the PROV vocabulary. */
        public String term() {
            return term;
        }

        /** Whether it is somebody who may answer for an entity. */
        public boolean isAgent() {
            return this == PERSON || this == ORGANISATION;
        }
    }
}
