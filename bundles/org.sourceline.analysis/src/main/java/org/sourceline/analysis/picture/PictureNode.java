package org.sourceline.analysis.picture;

import java.util.List;

/**
 * A node of a picture.
 *
 * @param id tells it apart from the others of the picture
 * @param name what it is called
 * @param detail what is added quietly; may be empty
 * @param places where the case speaks of it, the best first; may be empty
 */
public record PictureNode(String id, NodeKind kind, String name, String detail, List<Place> places) {

    public PictureNode {
        places = List.copyOf(places);
    }
}
