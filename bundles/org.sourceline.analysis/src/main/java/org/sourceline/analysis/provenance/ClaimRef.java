package org.sourceline.analysis.provenance;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Passage;

/**
 * A claim of the case.
 *
 * @param article the path of its article
 */
public record ClaimRef(String article, Annotation annotation, ClaimBody body) {

    public String id() {
        return annotation.id();
    }

    /** Whether the content shares words with a passage of the same article. */
    boolean touches(Passage passage) {
        for (Passage one : annotation.target()) {
            if (one.position().overlaps(passage.position())) {
                return true;
            }
        }
        return false;
    }

    /** The length of the content in code points. */
    int length() {
        return annotation.target().stream().mapToInt(one -> one.position().length()).sum();
    }
}
