package org.sourceline.ui.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.sourceline.core.entity.CaseEntity;
import org.sourceline.core.model.Identities;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Status;

/**
 * Counts the entities of a case over all sets, by what they are after what people decided. A mention that several sets have counts once, and
 * a suggestion that a person decided on counts as the decision does. What was counted of an article is remembered as long as its pages and the
 * decisions stay the same, and so are the entities that it does not mention. One thread at a time.
 */
final class EntityTally {

    private static final Comparator<CaseEntity> ORDER = Comparator.comparingInt(CaseEntity::mentions).reversed().thenComparing(CaseEntity::label)
            .thenComparing(CaseEntity::id);

    private final Map<String, Counted> articles = new HashMap<>();
    /** The articles in which an entity was counted. */
    private final Map<String, SortedSet<String>> whereabouts = new HashMap<>();
    private Identities identities = Identities.NONE;
    private List<CaseEntity> entities = List.of();

    /** What was counted of an article, by entity. */
    private record Counted(Map<String, PageSummary> pages, Map<String, EntityCount> counts) {
    }

    /** A mention that is shown, with the name of its set. */
    record Shown(String set, PageSummary.Mention mention) {
    }

    /**
     * The mentions of an article that are shown: of every set but suggestions that somebody decided on, each place once for each entity.
     *
     * @param pages the pages of the article by set
     * @param wanted the mentions that matter
     */
    static List<Shown> shown(Map<String, PageSummary> pages, Identities identities, Predicate<PageSummary.Mention> wanted) {
        Map<Key, Shown> byPlace = new HashMap<>();
        pages.forEach((set, page) -> page.mentions().stream().filter(wanted).filter(one -> !one.suggested() || isOpen(one, pages.values()))
                .forEach(one -> byPlace.merge(new Key(one.start(), identities.resolve(String.valueOf(one.body().entity()))),
                        new Shown(set, one), (a, b) -> a.mention().suggested() ? b : a)));
        return byPlace.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
    }

    /** A place and what is mentioned there. */
    private record Key(int start, String entity) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return start != other.start ? Integer.compare(start, other.start) : entity.compareTo(other.entity);
        }
    }

    private static boolean isOpen(PageSummary.Mention suggestion, Collection<PageSummary> pages) {
        return pages.stream().noneMatch(page -> page.hasDecided(suggestion));
    }

    /** The entities, most mentioned first. */
    List<CaseEntity> of(Map<String, Map<String, PageSummary>> byArticle, Identities decided) {
        if (!decided.differences(identities).isEmpty()) {
            articles.clear();
            whereabouts.clear();
            entities = List.of();
        }
        identities = decided;
        Set<String> touched = new HashSet<>();
        Set.copyOf(articles.keySet()).stream().filter(article -> !byArticle.containsKey(article)).forEach(article -> touched.addAll(forget(article)));
        byArticle.forEach((article, pages) -> {
            Counted before = articles.get(article);
            if (before == null || !isSame(before.pages(), pages)) {
                touched.addAll(forget(article));
                touched.addAll(take(article, new Counted(pages, count(article, pages))));
            }
        });
        entities = withNew(touched);
        return entities;
    }

    private Set<String> forget(String article) {
        Counted before = articles.remove(article);
        Set<String> counted = before == null ? Set.of() : before.counts().keySet();
        counted.forEach(entity -> whereabouts.computeIfPresent(entity, (key, where) -> where.remove(article) && where.isEmpty() ? null : where));
        return counted;
    }

    private Set<String> take(String article, Counted now) {
        articles.put(article, now);
        now.counts().keySet().forEach(entity -> whereabouts.computeIfAbsent(entity, key -> new TreeSet<>()).add(article));
        return now.counts().keySet();
    }

    /** All entities, of which some are counted anew; what stays is in order already. */
    private List<CaseEntity> withNew(Set<String> touched) {
        if (touched.isEmpty()) {
            return entities;
        }
        List<CaseEntity> all = new ArrayList<>(entities);
        all.removeIf(one -> touched.contains(one.id()));
        touched.forEach(id -> entity(id).ifPresent(all::add));
        all.sort(ORDER);
        return Collections.unmodifiableList(all);
    }

    private Optional<CaseEntity> entity(String id) {
        EntityCount sum = new EntityCount();
        whereabouts.getOrDefault(id, Collections.emptySortedSet()).forEach(article -> Optional.ofNullable(articles.get(article))
                .map(counted -> counted.counts().get(id)).ifPresent(sum::add));
        return sum.entity(id, identities);
    }

    /** Summaries are made once for each state of a file, so there is no need to look into them. */
    private static boolean isSame(Map<String, PageSummary> before, Map<String, PageSummary> now) {
        return before.size() == now.size() && now.entrySet().stream().allMatch(entry -> before.get(entry.getKey()) == entry.getValue());
    }

    private Map<String, EntityCount> count(String article, Map<String, PageSummary> pages) {
        Map<String, EntityCount> counts = new LinkedHashMap<>();
        for (Shown one : shown(pages, identities, mention -> true)) {
            String end = identities.resolve(String.valueOf(one.mention().body().entity()));
            counts.computeIfAbsent(end, key -> new EntityCount()).add(article, one.mention(), end);
        }
        Set<String> said = new HashSet<>();
        for (PageSummary page : pages.values()) {
            for (Annotation one : page.claims()) {
                String source = one.body() instanceof ClaimBody claim ? claim.sourceEntity() : null;
                boolean open = one.status() != Status.SUGGESTED
                        || pages.values().stream().noneMatch(other -> other.decided().containsKey(one.id()));
                if (source != null && open && said.add(PageSummary.start(one) + source)) {
                    counts.computeIfAbsent(identities.resolve(source), key -> new EntityCount()).addClaim();
                }
            }
        }
        return counts;
    }

    /** Turns pages by set and article into pages by article and set. */
    static Map<String, Map<String, PageSummary>> byArticle(Map<String, Map<String, PageSummary>> bySet) {
        Map<String, Map<String, PageSummary>> turned = new HashMap<>();
        bySet.forEach((set, pages) -> pages.forEach((article, page) -> turned.computeIfAbsent(article, key -> new TreeMap<>()).put(set, page)));
        return turned;
    }
}
