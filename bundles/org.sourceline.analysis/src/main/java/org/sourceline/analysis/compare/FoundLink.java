package org.sourceline.analysis.compare;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.compare.difference.Difference;
import org.sourceline.analysis.compare.reuse.Reuse;
import org.sourceline.core.link.Link;

/**
 * A link that the comparison found.
 *
 * @param link a suggestion; its annotation has rule, reason and confidence in its creator
 * @param differences in what its two ends differ; for findings, and not written into files
 * @param reuse what a derivation rests on if words were copied; null for other links
 * @param directed whether the articles tell which has from which; if not, {@code from} and {@code to} are in the order of their paths
 */
public record FoundLink(Link link, List<Difference> differences, @Nullable Reuse reuse, boolean directed) {

    public FoundLink {
        differences = List.copyOf(differences);
    }

    /** Whether most of the article at {@code from} is a copy of the words of the other. */
    public boolean isCopy() {
        boolean inOrder = link.from().article().compareTo(link.to().article()) < 0;
        return reuse != null && reuse.kind() != Reuse.Kind.RUNS && Reuse.isMost(inOrder ? reuse.ofFirst() : reuse.ofSecond());
    }
}
