package org.sourceline.analysis;

import java.util.List;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.text.ReadingText;

/**
 * What the analyser made of an article.
 *
 * @param annotations suggestions, blocks included, sorted by position, then by id
 */
public record Analysis(ReadingText reading, List<Annotation> annotations) {

    public Analysis {
        annotations = List.copyOf(annotations);
    }
}
