package org.sourceline.analysis.compare;

import java.util.List;

import org.sourceline.analysis.compare.difference.Difference;
import org.sourceline.core.link.Link;

/**
 * A link that the comparison found.
 *
 * @param link a suggestion; its annotation has rule, reason and confidence in its creator
 * @param differences in what its two ends differ; for findings, and not written into files
 */
public record FoundLink(Link link, List<Difference> differences) {

    public FoundLink {
        differences = List.copyOf(differences);
    }
}
