package org.sourceline.core.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Change;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;

/** What becomes of the mentions of an entity, and of the claims by it, in the pages of one person's set. */
final class MentionDraft {

    private final CaseView view;
    private final Instant now;

    MentionDraft(CaseView view, Instant now) {
        this.view = view;
        this.now = now;
    }

    /**
     * The changes by article that give live mentions another body.
     *
     * @param ids the entity by all its ids
     * @param mention makes the new body
     * @param id what claims name as their source in the place of one of the ids; null for nobody
     */
    Map<String, List<Change>> rewrite(Set<String> ids, UnaryOperator<EntityBody> mention, @Nullable String id) {
        Map<String, List<Change>> changes = new TreeMap<>();
        view.articles().forEach((article, pages) -> {
            for (Annotation one : pages.own()) {
                Body body = one.isLive() ? rewritten(one.body(), ids, mention, id) : null;
                if (body != null && !body.equals(one.body())) {
                    add(changes, article, new Change(view.set(), one, one.withBody(body, now)));
                }
            }
        });
        return changes;
    }

    static void add(Map<String, List<Change>> changes, String article, Change change) {
        changes.computeIfAbsent(article, key -> new ArrayList<>()).add(change);
    }

    private static @Nullable Body rewritten(@Nullable Body body, Set<String> ids, UnaryOperator<EntityBody> mention,
            @Nullable String id) {
        return switch (body) {
            case EntityBody entity when isIn(ids, entity.entity()) -> mention.apply(entity);
            case ClaimBody claim -> claim(claim, ids, id);
            case null, default -> null;
        };
    }

    private static ClaimBody claim(ClaimBody claim, Set<String> ids, @Nullable String id) {
        List<ChainStep> chain = claim.chain().stream().map(step -> isIn(ids, step.entity())
                ? new ChainStep(step.agent(), id, step.kind(), step.stance(), step.cue(), step.medium(), step.extras()) : step).toList();
        String source = isIn(ids, claim.sourceEntity()) ? id : claim.sourceEntity();
        return new ClaimBody(claim.stance(), claim.direct(), claim.source(), claim.cue(), claim.sourceKind(), source, chain,
                claim.answers(), claim.extras());
    }

    /** The suggested mentions of an entity on which the person has not decided yet, by article. */
    Map<String, List<Annotation>> undecided(Set<String> ids) {
        Map<String, List<Annotation>> found = new TreeMap<>();
        view.articles().forEach((article, pages) -> {
            Set<String> decided = new HashSet<>();
            pages.own().forEach(own -> Optional.ofNullable(own.suggestion()).ifPresent(decided::add));
            List<Annotation> open = pages.suggested().stream()
                    .filter(one -> isOf(one, ids) && !decided.contains(one.id())).toList();
            found.put(article, open);
        });
        return found;
    }

    static boolean isOf(Annotation one, Set<String> ids) {
        return one.isLive() && one.body() instanceof EntityBody body && isIn(ids, body.entity());
    }

    /** Immutable sets throw where one asks for null. */
    private static boolean isIn(Set<String> ids, @Nullable String id) {
        return id != null && ids.contains(id);
    }
}
