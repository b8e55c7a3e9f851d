package org.sourceline.analysis.compare;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.analysis.compare.article.ArticleFacts;
import org.sourceline.analysis.compare.article.Profile;
import org.sourceline.core.model.Annotation;

/**
 * The comparison of the articles of a case, pair by pair of those that share names or words. What it finds is a pure function of the articles: an {@link #update} gives what a comparison of
 * all would give, but only compares the pairs of which one article is new or changed. Immutable.
 */
public final class CaseComparison {

    private record Pair(String first, String second) {
        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }

        boolean has(Set<String> paths) {
            return paths.contains(first) || paths.contains(second);
        }
    }

    /** A pair that is to be compared. */
    private record Task(Profile first, Profile second) {
    }

    private final Instant created;
    private final SortedMap<String, Profile> profiles;
    /** Those that have something to do with each other. */
    private final Map<Pair, List<FoundLink>> results;
    private final int comparedPairs;

    private CaseComparison(Instant created, SortedMap<String, Profile> profiles, Map<Pair, List<FoundLink>> results, int comparedPairs) {
        this.created = created;
        this.profiles = profiles;
        this.results = results;
        this.comparedPairs = comparedPairs;
    }

    /**
     * Compares each article with each other.
     *
     * @param created the time stamp of the suggestions, in whole seconds
     * @param cancelled asked before each pair; when it answers true the work is given up
     * @throws CancellationException if {@code cancelled} answered true
     */
    public static CaseComparison of(Collection<AnalysedArticle> articles, Instant created, BooleanSupplier cancelled) {
        return new CaseComparison(created, new TreeMap<>(), Map.of(), 0).update(articles, Set.of(), cancelled);
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
        SortedMap<String, Profile> now = new TreeMap<>(profiles);
        now.keySet().removeAll(gone);
        Set<String> anew = new HashSet<>();
        for (AnalysedArticle article : changed) {
            check(cancelled);
            Profile before = now.get(article.path());
            if (before == null || !before.article().comparesAs(article)) {
                now.put(article.path(), Profile.of(article));
                anew.add(article.path());
            }
        }
        gone.addAll(anew);
        if (gone.stream().noneMatch(profiles::containsKey) && anew.isEmpty()) {
            return this;
        }
        Map<Pair, List<FoundLink>> all = new HashMap<>();
        results.forEach((pair, links) -> {
            if (!pair.has(gone)) {
                all.put(pair, links);
            }
        });
        int compared = 0;
        for (Task task : tasks(now, anew)) {
            check(cancelled);
            List<FoundLink> links = new ArticlePair(task.first, task.second, new LinkMaker(created)).links();
            compared++;
            if (!links.isEmpty()) {
                all.put(Pair.of(task.first.path(), task.second.path()), links);
            }
        }
        return new CaseComparison(created, Collections.unmodifiableSortedMap(now), all, compared);
    }

    /** The pairs of which one article is new; each once, the articles by path. */
    private static List<Task> tasks(SortedMap<String, Profile> all, Set<String> anew) {
        Candidates candidates = new Candidates(all.values());
        List<Task> tasks = new ArrayList<>();
        for (Profile one : all.values()) {
            if (anew.contains(one.path())) {
                for (Profile other : candidates.of(one)) {
                    boolean isFirst = one.path().compareTo(other.path()) < 0;
                    if (isFirst || !anew.contains(other.path())) {
                        tasks.add(isFirst ? new Task(one, other) : new Task(other, one));
                    }
                }
            }
        }
        return tasks;
    }

    private static void check(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    /** All links that were found, in the order of a page of links. */
    public List<FoundLink> links() {
        List<FoundLink> links = new ArrayList<>();
        results.values().forEach(links::addAll);
        links.sort(Comparator.comparing(found -> found.link().annotation(), Annotation.BY_ARTICLE));
        return links;
    }

    /** The facts of each article, by its path. */
    public SortedMap<String, ArticleFacts> facts() {
        SortedMap<String, ArticleFacts> facts = new TreeMap<>();
        profiles.forEach((path, profile) -> facts.put(path, profile.facts()));
        return facts;
    }

    /** The articles that were compared, by path. */
    public List<AnalysedArticle> articles() {
        return profiles.values().stream().map(Profile::article).toList();
    }

    /** How many pairs of articles were compared to make this: those that may have anything to do with each other and were not compared before. */
    public int comparedPairs() {
        return comparedPairs;
    }
}
