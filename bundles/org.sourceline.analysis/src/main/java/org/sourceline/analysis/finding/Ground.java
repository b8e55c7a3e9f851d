package org.sourceline.analysis.finding;

import java.util.List;
import java.util.Map;

import org.sourceline.analysis.compare.difference.Difference;
import org.sourceline.core.link.Link;

/**
 * All that the rules are told of other articles when they look at one. As long as it stays the same, so do the findings of an article that does
 * not change itself.
 *
 * @param links the links to other articles
 * @param lost the links of which an end has lost its place
 * @param found what was found from this article to others
 * @param names of the other articles, by path
 * @param deniers who denies something of this article elsewhere, and what as far as it is told, by the id of the link
 * @param brought the articles of the publications that this article has something from, by the publication's name
 */
public record Ground(List<Link> links, List<Link> lost, List<Found> found, Map<String, String> names, Map<String, String> deniers,
        Map<String, List<String>> brought) {

    /** A link with the differences between its ends. */
    public record Found(Link link, List<Difference> differences, boolean isCopy) {
    }
}
