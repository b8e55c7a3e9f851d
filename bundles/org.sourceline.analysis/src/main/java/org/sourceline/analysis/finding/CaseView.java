package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.sourceline.analysis.Analyser;
import org.sourceline.analysis.compare.CaseComparison;
import org.sourceline.analysis.compare.FoundLink;
import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.analysis.compare.article.ArticleFacts;
import org.sourceline.analysis.provenance.CaseIndex;
import org.sourceline.core.link.CaseLinks;
import org.sourceline.core.link.Link;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ReadingText;

/**
 * What the other articles of a case tell about one of them. What a copy says is said once: links to an article that is a copy of another one of
 * the case give rise to no doubts beside those to the other. Immutable.
 */
public final class CaseView {

    private final CaseComparison comparison;
    private final CaseLinks links;
    private final CaseIndex index;
    private final Map<String, List<Link>> touching = new HashMap<>();
    private final Map<String, List<Link>> lost = new HashMap<>();
    private final Map<String, List<FoundLink>> foundFrom = new HashMap<>();
    private final Set<String> copies = new HashSet<>();
    private final Map<String, List<String>> outlets = new HashMap<>();
    /** What has been asked for, as it was asked: an article names a publication at many of its claims. */
    private final Map<String, List<String>> brought = new ConcurrentHashMap<>();

    /**
     * The view of a case.
     *
     * @param comparison what was found between the articles, with their differences
     * @param links the links as people see them: suggestions, and what was decided on them
     * @param index the claims of the case
     */
    public CaseView(CaseComparison comparison, CaseLinks links, CaseIndex index) {
        this.comparison = comparison;
        this.links = links;
        this.index = index;
        Set<String> live = new HashSet<>();
        for (Link link : links.shown()) {
            Stream.of(link.id(), link.suggestion()).forEach(live::add);
        }
        index.links().forEach(link -> put(touching, link));
        index.lostLinks().forEach(link -> put(lost, link));
        for (FoundLink found : comparison.links()) {
            if (live.contains(found.link().id())) {
                foundFrom.computeIfAbsent(found.link().from().article(), path -> new ArrayList<>()).add(found);
                if (found.isCopy()) {
                    copies.add(found.link().from().article());
                }
            }
        }
        for (String path : index.articles()) {
            outlets(index.facts(path)).forEach(name -> outlets.computeIfAbsent(name, any -> new ArrayList<>()).add(path));
        }
    }

    private static void put(Map<String, List<Link>> byArticle, Link link) {
        Stream.of(link.from().article(), link.to().article()).distinct()
                .forEach(path -> byArticle.computeIfAbsent(path, any -> new ArrayList<>()).add(link));
    }

    private static Stream<String> outlets(ArticleFacts facts) {
        return Stream.of(facts.publisher(), facts.republisher(), facts.agency()).filter(Objects::nonNull).map(SecondHand::form).distinct();
    }

    /** The paths of the articles that a publication brings. */
    List<String> broughtBy(String publication) {
        return brought.computeIfAbsent(publication, name -> outlets.getOrDefault(SecondHand.form(name), List.of()));
    }

    /** The links as people see them. */
    public CaseLinks links() {
        return links;
    }

    /** How an article is read: worked out already if it has the text that was compared. */
    public ReadingText reading(Article article) {
        return comparison.article(article.path())
                .filter(known -> known.article().sha256().equals(article.sha256()) && known.article().encoding().equals(article.encoding()))
                .map(AnalysedArticle::reading).orElseGet(() -> Analyser.read(article));
    }

    /** The claims of the case. */
    public CaseIndex index() {
        return index;
    }

    /** The links that a reader has to do with and that touch an article, of certain relations. */
    List<Link> links(String article, LinkRelation... relations) {
        Predicate<Link> wanted = link -> link.relation().filter(List.of(relations)::contains).isPresent();
        return touching.getOrDefault(article, List.of()).stream().filter(wanted).filter(link -> !copies.contains(other(link, article))).toList();
    }

    /** The links that touch an article and of which an end, there or in the other article, has lost its place. */
    List<Link> lost(String article) {
        return List.copyOf(lost.getOrDefault(article, List.of()));
    }

    private static String other(Link link, String article) {
        return link.from().article().equals(article) ? link.to().article() : link.from().article();
    }

    /** What was found from an article to others and nobody has rejected. */
    public List<FoundLink> foundFrom(String article) {
        return foundFrom.getOrDefault(article, List.of()).stream().filter(found -> !copies.contains(found.link().to().article())).toList();
    }

    /** What the findings of an article rest on besides the article. */
    public Ground ground(String article) {
        List<Link> shown = touching.getOrDefault(article, List.of()).stream().filter(link -> !copies.contains(other(link, article))).toList();
        Map<String, String> names = new HashMap<>();
        Map<String, String> deniers = new HashMap<>();
        for (Link link : lost(article)) {
            names.computeIfAbsent(other(link, article), this::name);
        }
        for (Link link : shown) {
            names.computeIfAbsent(other(link, article), this::name);
            if (link.is(LinkRelation.DENIES)) {
                index.claimAt(link.from()).flatMap(DeniedElsewhere::source).ifPresent(who -> deniers.put(link.id(), who));
            } else if (link.is(LinkRelation.CONTRADICTS)) {
                Link.End there = link.from().article().equals(article) ? link.to() : link.from();
                Objection.at(index, there).ifPresent(denial -> deniers.put(link.id(), denial.who() + '\n' + denial.what()));
            }
        }
        return new Ground(shown, lost(article), foundFrom(article).stream().map(one -> new Ground.Found(one.link(), one.differences(), one.isCopy())).toList(),
                names, deniers, broughtTo(article));
    }

    /** The articles of the publications that an article has something from. */
    private Map<String, List<String>> broughtTo(String article) {
        Map<String, List<String>> found = new HashMap<>();
        index.agentsBehind(article).forEach(agent -> found.put(agent, broughtBy(agent)));
        return found;
    }

    /** The headline of an article, or its path where it has none. */
    String name(String article) {
        String headline = index.facts(article).headline();
        return headline.isEmpty() ? article : headline;
    }
}
