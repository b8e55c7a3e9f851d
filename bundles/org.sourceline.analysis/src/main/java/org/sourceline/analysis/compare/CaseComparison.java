package org.sourceline.analysis.compare;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.analysis.compare.article.ArticleFacts;
import org.sourceline.analysis.compare.partner.LeftOut;
import org.sourceline.analysis.compare.partner.Pair;
import org.sourceline.analysis.compare.partner.Partners;
import org.sourceline.analysis.compare.partner.Verdicts;
import org.sourceline.core.budget.Budget;
import org.sourceline.core.model.Annotation;

/**
 * The comparison of the articles of a case, pair by pair of those that have most to do with each other. What it finds is a pure function of the articles: an {@link #update} gives what a comparison of
 * all would give, but only compares the pairs of which one article is new or changed, and those that are only now worth comparing. Immutable.
 */
public final class CaseComparison {

    private final Instant created;
    private final SortedMap<String, Side> sides;
    /** The links of each pair that was compared. */
    private final Map<Pair, List<FoundLink>> results;
    private final List<FoundLink> links;
    private final int comparedPairs;
    private final LeftOut leftOut;
    private final Verdicts verdicts;

    private CaseComparison(Instant created, SortedMap<String, Side> sides, Map<Pair, List<FoundLink>> results, int comparedPairs, LeftOut leftOut, Verdicts verdicts) {
        this.created = created;
        this.sides = sides;
        this.results = results;
        this.links = sorted(results.values());
        this.comparedPairs = comparedPairs;
        this.leftOut = leftOut;
        this.verdicts = verdicts;
    }

    /**
     * Compares each article with each other.
     *
     * @param created the time stamp of the suggestions, in whole seconds
     * @param cancelled asked before each pair; when it answers true the work is given up
     * @throws CancellationException if {@code cancelled} answered true
     */
    public static CaseComparison of(Collection<AnalysedArticle> articles, Instant created, BooleanSupplier cancelled) {
        return new CaseComparison(created, new TreeMap<>(), Map.of(), 0, LeftOut.NOTHING, Verdicts.NONE).update(articles, Set.of(), cancelled);
    }

    /**
     * The comparison after changes.
     *
     * @param changed articles that are new, or may differ from those of the same paths that were compared
     * @param removed the paths of articles that are gone
     * @param cancelled asked before each pair
     * @return this comparison if nothing is different
     * @throws CancellationException if {@code cancelled} answered true
     */
    public CaseComparison update(Collection<AnalysedArticle> changed, Collection<String> removed, BooleanSupplier cancelled) {
        Set<String> gone = new HashSet<>(removed);
        SortedMap<String, Side> now = new TreeMap<>(sides);
        now.keySet().removeAll(gone);
        Set<String> anew = new HashSet<>();
        for (AnalysedArticle article : changed) {
            check(cancelled);
            Side before = now.get(article.path());
            if (before == null || !before.profile().article().comparesAs(article)) {
                now.put(article.path(), Side.of(article));
                anew.add(article.path());
            }
        }
        gone.addAll(anew);
        if (gone.stream().noneMatch(sides::containsKey) && anew.isEmpty()) {
            return this;
        }
        Partners partners = Partners.of(now.values().stream().map(Side::keys).toList(), Budget.CASE_PARTNERS.intValue(), verdicts);
        Map<Pair, List<FoundLink>> all = new LinkedHashMap<>();
        int compared = 0;
        for (Pair pair : partners.pairs()) {
            List<FoundLink> links = pair.has(gone) ? null : results.get(pair);
            if (links == null) {
                check(cancelled);
                links = new ArticlePair(side(now, pair.first()), side(now, pair.second()), new LinkMaker(created)).links();
                compared++;
            }
            all.put(pair, links);
        }
        return new CaseComparison(created, Collections.unmodifiableSortedMap(now), all, compared, partners.leftOut(), partners.verdicts());
    }

    private static Side side(Map<String, Side> sides, String path) {
        return Objects.requireNonNull(sides.get(path), path);
    }

    private static void check(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    /** All links that were found, in the order of a page of links. */
    public List<FoundLink> links() {
        return links;
    }

    private static List<FoundLink> sorted(Collection<List<FoundLink>> found) {
        return found.stream().flatMap(List::stream).sorted(Comparator.comparing(one -> one.link().annotation(), Annotation.BY_ARTICLE)).toList();
    }

    /** The facts of each article, by its path. */
    public SortedMap<String, ArticleFacts> facts() {
        SortedMap<String, ArticleFacts> facts = new TreeMap<>();
        sides.forEach((path, side) -> facts.put(path, side.profile().facts()));
        return facts;
    }

    /** The articles that were compared, by path. */
    public List<AnalysedArticle> articles() {
        return sides.values().stream().map(side -> side.profile().article()).toList();
    }

    /** The article of a path, if it was compared. */
    public Optional<AnalysedArticle> article(String path) {
        return Optional.ofNullable(sides.get(path)).map(side -> side.profile().article());
    }

    /** What was not compared although it has something in common, since each article has only so many partners. */
    public LeftOut leftOut() {
        return leftOut;
    }

    /** How many pairs of articles were compared to make this: those that may have anything to do with each other and were not compared before. */
    public int comparedPairs() {
        return comparedPairs;
    }
}
