package org.sourceline.analysis.provenance;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Passage;

/**
 * Where something stands, in whichever article.
 *
 * @param article the path of the article in the case
 * @param annotation the id of the annotation; null where there is none
 * @param passages in the order of the text; none where the article as a whole is meant
 */
public record Place(String article, @Nullable String annotation, List<Passage> passages) {

    public Place {
        passages = List.copyOf(passages);
    }
}
