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

import org.sourceline.core.entity.CaseEntity;
import org.sourceline.core.model.Identities;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.IdentityBody;
import org.sourceline.core.model.Status;

/**
 * Counts the entities of a case over all sets, by what they are after what people decided. A mention that several sets have counts once, and
 * a suggestion that a person decided on counts as the decision does.
 */
final class EntityTally {

    /** A person's word on the name and kind of an entity counts more than any number of suggestions. */
    private static final int PERSONS_WEIGHT = 1_000_000;

    private final Identities identities;
    private final Map<String, Count> counts = new LinkedHashMap<>();

    /** What is counted of one entity. */
    private static final class Count {
        private final Set<String> ids = new HashSet<>();
        private final Map<String, Integer> labels = new LinkedHashMap<>();
        private final Map<EntityKind, Integer> kinds = new EnumMap<>(EntityKind.class);
        private final Set<String> articles = new TreeSet<>();
        private int mentions;
        private int claims;
        private int sure;
    }

    private EntityTally(Identities identities) {
        this.identities = identities;
    }

    /** A mention that is shown, with the name of its set. */
    record Shown(String set, PageSummary.Mention mention) {
    }

    /**
     * The mentions of an article that are shown: of every set but suggestions that somebody decided on, each place once for each entity.
     *
     * @param pages the pages of the article by set
     */
    static List<Shown> shown(Map<String, PageSummary> pages, Identities identities) {
        Map<String, Shown> byPlace = new TreeMap<>();
        pages.forEach((set, page) -> page.mentions().stream().filter(one -> !one.suggested() || isOpen(one, pages.values()))
                .forEach(one -> byPlace.merge(one.start() + " " + identities.resolve(String.valueOf(one.body().entity())),
                        new Shown(set, one), (a, b) -> a.mention().suggested() ? b : a)));
        return byPlace.values().stream().sorted(Comparator.comparingInt(one -> one.mention().start())).toList();
    }

    private static boolean isOpen(PageSummary.Mention suggestion, Collection<PageSummary> pages) {
        return pages.stream().noneMatch(page -> page.hasDecided(suggestion));
    }

    /** The entities, most mentioned first. */
    static List<CaseEntity> of(Map<String, Map<String, PageSummary>> byArticle, Identities identities) {
        EntityTally tally = new EntityTally(identities);
        byArticle.forEach(tally::add);
        return tally.entities();
    }

    private void add(String article, Map<String, PageSummary> pages) {
        for (Shown one : shown(pages, identities)) {
            add(article, one.mention());
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
    }

    private void add(String article, PageSummary.Mention mention) {
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
