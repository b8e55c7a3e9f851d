package org.sourceline.analysis.picture;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Passage;

/**
 * Where a node or a line of a picture leads.
 *
 * @param passage the words, in whichever article
 * @param set the set of the annotation; null, like the annotation, where the words belong to none
 * @param annotation the id of the claim that the passage is part of
 */
public record Place(Passage passage, @Nullable String set, @Nullable String annotation) {

    /** The article's path in the case. */
    public String article() {
        return passage.source();
    }
}
