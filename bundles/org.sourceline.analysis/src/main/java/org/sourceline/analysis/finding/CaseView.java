package org.sourceline.analysis.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.sourceline.analysis.compare.CaseComparison;
import org.sourceline.analysis.compare.FoundLink;
import org.sourceline.analysis.provenance.CaseIndex;
import org.sourceline.core.link.CaseLinks;
import org.sourceline.core.link.Link;
import org.sourceline.core.model.LinkRelation;

/**
 * What the other articles of a case tell about one of them. Immutable.
 *
 * @param comparison what was found between the articles, with their differences
 * @param links the links as people see them: suggestions, and what was decided on them
 * @param index the claims of the case
 */
public record CaseView(CaseComparison comparison, CaseLinks links, CaseIndex index) {

    /** The links that a reader has to do with and that touch an article, of certain relations. */
    List<Link> links(String article, LinkRelation... relations) {
        Predicate<Link> wanted = link -> link.touches(article) && link.relation().filter(List.of(relations)::contains).isPresent();
        return links.shown().stream().filter(wanted).toList();
    }

    /** What was found from an article to others and nobody has rejected. */
    List<FoundLink> foundFrom(String article) {
        Set<String> live = new HashSet<>();
        links.shown().forEach(link -> Stream.of(link.id(), link.annotation().suggestion()).forEach(live::add));
        return comparison.links().stream().filter(found -> found.link().from().article().equals(article))
                .filter(found -> live.contains(found.link().id())).toList();
    }

    /** The headline of an article, or its path where it has none. */
    String name(String article) {
        String headline = index.facts(article).headline();
        return headline.isEmpty() ? article : headline;
    }
}
