package org.sourceline.core.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.BlockBody;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.Suppressions;

/** Finds the suggestions of one article and what was decided on them. */
public final class Candidates {

    private final Map<String, List<Annotation>> decisions = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private Candidates() {
    }

    /**
     * The suggestions of an article, blocks of the page left out, in no particular order.
     *
     * @param article the article's path in the case
     * @param sets by their names, the annotations of the sets that count
     * @param suppressed what is never suggested; what was decided nevertheless is listed
     */
    public static List<Candidate> of(String article, Map<String, ? extends Collection<Annotation>> sets, Suppressions suppressed) {
        Candidates found = new Candidates();
        sets.values().forEach(set -> set.forEach(found::note));
        List<Candidate> candidates = new ArrayList<>();
        sets.forEach((name, set) -> {
            for (Annotation one : set) {
                if (one.status() == Status.SUGGESTED && !(one.body() instanceof BlockBody)) {
                    Candidate candidate = new Candidate(article, name, one, found.subject(one), found.decision(one));
                    if (!candidate.isOpen() || !suppressed.covers(one)) {
                        candidates.add(candidate);
                    }
                }
            }
        });
        return candidates;
    }

    private void note(Annotation one) {
        if (one.status() != Status.SUGGESTED && one.suggestion() != null) {
            decisions.computeIfAbsent(one.suggestion(), id -> new ArrayList<>(1)).add(one);
        }
        if (one.body() instanceof EntityBody body && body.entity() != null) {
            names.putIfAbsent(body.entity(), body.label());
        }
    }

    private @Nullable Annotation decision(Annotation suggestion) {
        return decisions.getOrDefault(suggestion.id(), List.of()).stream().filter(decision -> decision.decidesOn(suggestion)).findFirst()
                .orElse(null);
    }

    private String subject(Annotation one) {
        return switch (one.body()) {
            case EntityBody entity -> entity.label();
            case ClaimBody claim -> source(claim);
            case null, default -> "";
        };
    }

    private String source(ClaimBody claim) {
        String name = claim.sourceEntity() == null ? null : names.get(claim.sourceEntity());
        if (name != null) {
            return name;
        }
        return claim.source().isEmpty() ? "" : claim.source().getFirst().exact().strip().replaceAll("\\s+", " ");
    }
}
