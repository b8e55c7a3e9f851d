package org.sourceline.analysis;

import java.util.List;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.text.ReadingText;

/**
 * What the analyser made of an article.
 *
 * @param annotations suggestions, blocks included, sorted by position, then by id
 * @param suppressed what was found and is never to be suggested, sorted likewise
 * @param language the language of the text, by its ISO 639 code
 * @param problems what could not be done, a sentence each: an annotator that failed, a language without rules
 */
public record Analysis(ReadingText reading, List<Annotation> annotations, List<Annotation> suppressed, String language, List<String> problems) {

    public Analysis {
        annotations = List.copyOf(annotations);
        suppressed = List.copyOf(suppressed);
        problems = List.copyOf(problems);
    }
}
