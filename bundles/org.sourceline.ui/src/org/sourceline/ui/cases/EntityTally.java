package org.sourceline.ui.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.sourceline.core.entity.CaseEntity;
import org.sourceline.core.model.Identities;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.IdentityBody;
import org.sourceline.core.model.Status;

/**
 * Counts the entities of a case over all sets, by what they are after what people decided. A mention that several sets have counts once, and
 * a suggestion that a person decided on counts as the decision does. What was counted of an article is remembered as long as its pages and the
 * decisions stay the same. One thread at a time.
 */
final class EntityTally {

    /** A person's word on the name and kind of an entity counts more than any number of suggestions. */
    private static final int PERSONS_WEIGHT = 1_000_000;

    private final Map<String, Counted> articles = new HashMap<>();
    private Identities identities = Identities.NONE;

    /** What was counted of an article, by entity. */
    private record Counted(Map<String, PageSummary> pages, Map<String, Count> counts) {
    }

    /** What is counted of one entity. */
    private static final class Count {
        private final Set<String> ids = new HashSet<>();
        private final Map<String, Integer> labels = new LinkedHashMap<>();
        private final Map<EntityKind, Integer> kinds = new EnumMap<>(EntityKind.class);
        private final Set<String> articles = new TreeSet<>();
        private int mentions;
        private int claims;
        private int sure;

        void add(Count other) {
            ids.addAll(other.ids);
            other.labels.forEach((label, weight) -> labels.merge(label, weight, EntityTally::sum));
            other.kinds.forEach((kind, weight) -> kinds.merge(kind, weight, EntityTally::sum));
            articles.addAll(other.articles);
            mentions += other.mentions;
            claims += other.claims;
            sure += other.sure;
        }
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
        }
        identities = decided;
        articles.keySet().retainAll(byArticle.keySet());
        byArticle.forEach((article, pages) -> {
            Counted before = articles.get(article);
            if (before == null || !isSame(before.pages(), pages)) {
                articles.put(article, new Counted(pages, count(article, pages)));
            }
        });
        return entities();
    }

    /** Summaries are made once for each state of a file, so there is no need to look into them. */
    private static boolean isSame(Map<String, PageSummary> before, Map<String, PageSummary> now) {
        return before.size() == now.size() && now.entrySet().stream().allMatch(entry -> before.get(entry.getKey()) == entry.getValue());
    }

    private Map<String, Count> count(String article, Map<String, PageSummary> pages) {
        Map<String, Count> counts = new LinkedHashMap<>();
        for (Shown one : shown(pages, identities, mention -> true)) {
            add(article, one.mention(), counts);
        }
        Set<String> said = new HashSet<>();
        for (PageSummary page : pages.values()) {
            for (Annotation one : page.claims()) {
                String source = one.body() instanceof ClaimBody claim ? claim.sourceEntity() : null;
                boolean open = one.status() != Status.SUGGESTED
                        || pages.values().stream().noneMatch(other -> other.decided().containsKey(one.id()));
                if (source != null && open && said.add(PageSummary.start(one) + source)) {
                    counts.computeIfAbsent(identities.resolve(source), key -> new Count()).claims++;
                }
            }
        }
        return counts;
    }

    private void add(String article, PageSummary.Mention mention, Map<String, Count> counts) {
        String id = String.valueOf(mention.body().entity());
        String end = identities.resolve(id);
        Count count = counts.computeIfAbsent(end, key -> new Count());
        count.mentions++;
        count.ids.add(id);
        count.articles.add(article);
        int weight = mention.suggested() ? 1 : PERSONS_WEIGHT;
        count.sure += mention.suggested() ? 0 : 1;
        boolean itself = id.equals(end);
        count.labels.merge(mention.body().label(), itself ? weight : 0, EntityTally::sum);
        count.kinds.merge(mention.body().kind(), weight, EntityTally::sum);
    }

    private static int sum(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }

    private List<CaseEntity> entities() {
        Map<String, Count> counts = new LinkedHashMap<>();
        articles.values().forEach(counted -> counted.counts().forEach((id, count) -> counts.computeIfAbsent(id, key -> new Count()).add(count)));
        List<CaseEntity> all = new ArrayList<>();
        counts.forEach((id, count) -> {
            if (count.mentions > 0 && (count.sure > 0 || !identities.isRejected(id))) {
                all.add(entity(id, count));
            }
        });
        all.sort(Comparator.comparingInt(CaseEntity::mentions).reversed().thenComparing(CaseEntity::label));
        return all;
    }

    private CaseEntity entity(String id, Count count) {
        Set<String> ids = new HashSet<>(count.ids);
        ids.add(id);
        ids.addAll(identities.mergedInto(id));
        String label = identities.label(id).orElseGet(() -> most(count.labels, id));
        EntityKind kind = identities.kind(id).orElseGet(() -> most(count.kinds, EntityKind.PERSON));
        IdentityBody decided = identities.find(id).orElseGet(() -> IdentityBody.of(id));
        Set<String> aliases = new LinkedHashSet<>(decided.aliases());
        aliases.addAll(count.labels.keySet());
        aliases.remove(label);
        aliases.remove("");
        return new CaseEntity(id, kind, label, ids, List.copyOf(aliases), decided.sameAs(), count.mentions, List.copyOf(count.articles),
                count.claims);
    }

    private static <T> T most(Map<T, Integer> counts, T none) {
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .filter(found -> !found.equals("")).orElse(none);
    }

    /** Turns pages by set and article into pages by article and set. */
    static Map<String, Map<String, PageSummary>> byArticle(Map<String, Map<String, PageSummary>> bySet) {
        Map<String, Map<String, PageSummary>> turned = new HashMap<>();
        bySet.forEach((set, pages) -> pages.forEach((article, page) -> turned.computeIfAbsent(article, key -> new TreeMap<>()).put(set, page)));
        return turned;
    }
}
