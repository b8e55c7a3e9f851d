package org.sourceline.analysis;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.sourceline.core.model.Suppressions;

/**
 * What an analysis depends on besides the article.
 *
 * @param created the time stamp of the suggestions, in whole seconds; a parameter, so that equal runs give equal bytes
 * @param annotators further annotators, asked after the analyser's own
 * @param suppressions what is never suggested
 */
public record Configuration(Instant created, List<Annotator> annotators, Suppressions suppressions) {

    public Configuration {
        created = created.truncatedTo(ChronoUnit.SECONDS);
        annotators = List.copyOf(annotators);
    }

    /** The analyser alone. */
    public Configuration(Instant created) {
        this(created, List.of(), Suppressions.NONE);
    }
}
