package org.sourceline.ui.search;

import org.sourceline.analysis.picture.Place;

/**
 * A passage that was found.
 *
 * @param before what stands before the words, on one line
 * @param words the words, on one line
 * @param behind what stands behind them
 * @param detail what is said of it quietly; may be empty
 */
public record Hit(Place place, String before, String words, String behind, String detail) {

    /** The file name of the article. */
    public String article() {
        String path = place.article();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
