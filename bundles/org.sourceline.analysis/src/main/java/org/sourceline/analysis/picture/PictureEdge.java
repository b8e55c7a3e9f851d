package org.sourceline.analysis.picture;

import java.util.List;

import org.sourceline.core.model.Strength;

/**
 * A line of a picture: what passed from one to the other.
 *
 * @param teller the id of the node that it comes from
 * @param hearer the id of the node that passes it on, nearer to the reader
 * @param cue the words of the article for it; empty where it has none or several
 * @param strength how firm it is
 * @param places where the case says so, at least one
 */
public record PictureEdge(String teller, String hearer, Telling telling, String cue, Strength strength, List<Place> places) {

    public PictureEdge {
        places = List.copyOf(places);
    }

    /** How often the case says so. */
    public int count() {
        return places.size();
    }
}
