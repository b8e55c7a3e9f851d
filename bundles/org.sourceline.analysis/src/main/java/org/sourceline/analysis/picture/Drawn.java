package org.sourceline.analysis.picture;

import java.util.List;

/** What of a drawing can be chosen: a node or a line. */
public sealed interface Drawn permits Figure, Route {

    /** Where the case speaks of it, the best first; may be empty. */
    List<Place> places();

    /** A place on it. */
    Point middle();
}
