package org.sourceline.analysis.attribution;

import java.util.List;

/** Finds the claims that one kind of words attributes. */
interface CueFinder {

    /** The claims of a sentence, in the order of their cues. */
    List<Draft> find(SentenceView view);
}
