package org.sourceline.ui.cases;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.sourceline.core.entity.CaseEntity;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Identities;
import org.sourceline.core.model.IdentityBody;

/** What is counted of one entity. */
final class EntityCount {

    /** A person's word on the name and kind of an entity counts more than any number of suggestions. */
    private static final int PERSONS_WEIGHT = 1_000_000;

    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> labels = new LinkedHashMap<>();
    private final Map<EntityKind, Integer> kinds = new EnumMap<>(EntityKind.class);
    private final Set<String> articles = new TreeSet<>();
    private int mentions;
    private int claims;
    private int sure;

    /** @param end the entity that is mentioned, after all merges */
    void add(String article, PageSummary.Mention mention, String end) {
        String id = String.valueOf(mention.body().entity());
        mentions++;
        ids.add(id);
        articles.add(article);
        int weight = mention.suggested() ? 1 : PERSONS_WEIGHT;
        sure += mention.suggested() ? 0 : 1;
        labels.merge(mention.body().label(), id.equals(end) ? weight : 0, EntityCount::sum);
        kinds.merge(mention.body().kind(), weight, EntityCount::sum);
    }

    void addClaim() {
        claims++;
    }

    void add(EntityCount other) {
        ids.addAll(other.ids);
        other.labels.forEach((label, weight) -> labels.merge(label, weight, EntityCount::sum));
        other.kinds.forEach((kind, weight) -> kinds.merge(kind, weight, EntityCount::sum));
        articles.addAll(other.articles);
        mentions += other.mentions;
        claims += other.claims;
        sure += other.sure;
    }

    private static int sum(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }

    /** The entity; empty if no mention of it is left, or a person said that it is none. */
    Optional<CaseEntity> entity(String id, Identities identities) {
        return mentions > 0 && (sure > 0 || !identities.isRejected(id)) ? Optional.of(made(id, identities)) : Optional.empty();
    }

    private CaseEntity made(String id, Identities identities) {
        Set<String> all = new HashSet<>(ids);
        all.add(id);
        all.addAll(identities.mergedInto(id));
        String label = identities.label(id).orElseGet(() -> most(labels, id));
        EntityKind kind = identities.kind(id).orElseGet(() -> most(kinds, EntityKind.PERSON));
        IdentityBody decided = identities.find(id).orElseGet(() -> IdentityBody.of(id));
        Set<String> aliases = new LinkedHashSet<>(decided.aliases());
        aliases.addAll(labels.keySet());
        aliases.remove(label);
        aliases.remove("");
        return new CaseEntity(id, kind, label, all, List.copyOf(aliases), decided.sameAs(), mentions, List.copyOf(articles), claims);
    }

    private static <T> T most(Map<T, Integer> counts, T none) {
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .filter(found -> !found.equals("")).orElse(none);
    }
}
