package org.sourceline.analysis;

import java.util.List;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.text.ReadingText;

/**
 * What the analyser made of an article.
 *
 * @param annotations suggestions, blocks included, sorted by position, then by id
 * @param suppressed what was found and is never to be suggested, sorted likewise
 */
public record Analysis(ReadingText reading, List<Annotation> annotations, List<Annotation> suppressed) {

    public Analysis {
        annotations = List.copyOf(annotations);
        suppressed = List.copyOf(suppressed);
    }
}
