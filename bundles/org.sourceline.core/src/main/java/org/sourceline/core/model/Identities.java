package org.sourceline.core.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;


/**
 * What the people who work on a case decided on its entities, all their sets together; immutable. Views see the entities of all mentions, the
 * analyser's too, through it: so decisions hold for whatever the analyser suggests next, and its set stays its own.
 */
public final class Identities {

    /** Nothing decided. */
    public static final Identities NONE = new Identities(List.of());

    private final Map<String, IdentityBody> decided = new LinkedHashMap<>();
    private final Set<String> rejected = new HashSet<>();
    private final Map<String, String> canonical = new HashMap<>();
    private final Map<String, Set<String>> merged = new HashMap<>();

    private Identities(List<Page> pages) {
        pages.forEach(this::add);
        decided.values().stream().filter(one -> one.mergedInto() != null).map(IdentityBody::entity).forEach(id -> {
            String end = follow(id);
            if (!end.equals(id)) {
                canonical.put(id, end);
                merged.computeIfAbsent(end, key -> new LinkedHashSet<>()).add(id);
            }
        });
    }

    /**
     * Brings the decisions of several sets together.
     *
     * @param pages the entity pages of the sets; where two contradict each other the earlier page counts
     */
    public static Identities of(List<Page> pages) {
        return new Identities(pages);
    }

    private void add(Page page) {
        for (Annotation item : page.items()) {
            if (item.body() instanceof IdentityBody body && item.status() != Status.DELETED) {
                if (item.status() == Status.REJECTED && !decided.containsKey(body.entity())) {
                    rejected.add(body.entity());
                }
                decided.merge(body.entity(), body, Identities::join);
            }
        }
    }

    private static IdentityBody join(IdentityBody first, IdentityBody second) {
        return new IdentityBody(first.entity(), first.kind() != null ? first.kind() : second.kind(),
                first.label() != null ? first.label() : second.label(), union(first.aliases(), second.aliases()),
                union(first.sameAs(), second.sameAs()), first.mergedInto() != null ? first.mergedInto() : second.mergedInto(),
                first.splitFrom() != null ? first.splitFrom() : second.splitFrom(), union(first.differentFrom(), second.differentFrom()),
                first.extras());
    }

    /** Both, each text once. */
    public static List<String> union(List<String> first, List<String> second) {
        Set<String> both = new LinkedHashSet<>(first);
        both.addAll(second);
        return List.copyOf(both);
    }

    /** Where merges lead. Of entities that people merged into each other in a circle, the first by id is the one. */
    private String follow(String id) {
        List<String> way = new ArrayList<>();
        String at = id;
        while (!way.contains(at)) {
            way.add(at);
            IdentityBody here = decided.get(at);
            if (here == null || here.mergedInto() == null) {
                return at;
            }
            at = here.mergedInto();
        }
        return way.subList(way.indexOf(at), way.size()).stream().min(String::compareTo).orElse(at);
    }

    /** The id of the entity that an id stands for after all merges; the id itself if it was not merged. */
    public String resolve(String id) {
        return canonical.getOrDefault(id, id);
    }

    /** The ids that were merged into an entity, by whatever way. */
    public Set<String> mergedInto(String id) {
        return merged.getOrDefault(id, Set.of());
    }

    /** What was decided on an entity itself. */
    public Optional<IdentityBody> find(String id) {
        return Optional.ofNullable(decided.get(id));
    }

    /** The name that a person gave the entity that an id stands for. */
    public Optional<String> label(String id) {
        return find(resolve(id)).map(IdentityBody::label);
    }

    /** The kind that a person gave the entity that an id stands for. */
    public Optional<EntityKind> kind(String id) {
        return find(resolve(id)).map(IdentityBody::kind);
    }

    /** What a body says once merges, names and kinds that people decided are taken into account; the body itself if that is the same. */
    public @Nullable Body seen(@Nullable Body body) {
        if (body instanceof EntityBody mention && mention.entity() != null && !decided.isEmpty()) {
            return seen(mention, mention.entity());
        }
        return body instanceof ClaimBody claim && !canonical.isEmpty() ? seen(claim) : body;
    }

    private Body seen(EntityBody mention, String id) {
        String end = resolve(id);
        IdentityBody known = decided.get(end);
        if (known == null) {
            return mention;
        }
        return new EntityBody(known.kind() != null ? known.kind() : mention.kind(), end,
                known.label() != null ? known.label() : mention.label(), mention.value(), mention.extras());
    }

    private Body seen(ClaimBody claim) {
        List<ChainStep> chain = claim.chain().stream().map(step -> step.entity() == null ? step
                : new ChainStep(step.agent(), resolve(step.entity()), step.kind(), step.stance(), step.cue(), step.medium(), step.extras()))
                .toList();
        String source = claim.sourceEntity() == null ? null : resolve(claim.sourceEntity());
        return new ClaimBody(claim.stance(), claim.direct(), claim.source(), claim.cue(), claim.sourceKind(), source, chain,
                claim.answers(), claim.extras());
    }

    /** The ids of the entities on which these and the others do not say the same. */
    public Set<String> differences(Identities others) {
        Set<String> all = new HashSet<>(decided.keySet());
        all.addAll(others.decided.keySet());
        all.removeIf(id -> Objects.equals(decided.get(id), others.decided.get(id)) && isRejected(id) == others.isRejected(id));
        return all;
    }

    /** Whether a person said that this is no entity. */
    public boolean isRejected(String id) {
        return rejected.contains(resolve(id));
    }

    /** Whether a person said that two entities are not the same. */
    public boolean areDifferent(String one, String other) {
        return saysDifferent(one, other) || saysDifferent(other, one);
    }

    private boolean saysDifferent(String one, String other) {
        IdentityBody body = decided.get(one);
        return body != null && body.differentFrom().stream().map(this::resolve).anyMatch(resolve(other)::equals);
    }
}
