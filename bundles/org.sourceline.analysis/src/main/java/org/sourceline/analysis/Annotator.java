package org.sourceline.analysis;

import java.util.List;

import org.sourceline.core.model.Annotation;

/** Something that finds annotations in one article. Must be pure: equal readings give equal suggestions, and no state passes between articles. */
public interface Annotator {

    /** Names the annotator in messages and preferences. */
    String id();

    /**
     * @return suggestions, with rule and reason in their creator
     * @throws java.util.concurrent.CancellationException if {@code reading.cancelled()} became true
     */
    List<Annotation> annotate(Reading reading);
}
