package org.sourceline.ui.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.BlockBody;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.Status;

/**
 * What is known of a page without opening it.
 *
 * @param annotations how many live annotations it holds, blocks not counted
 * @param mentions the live mentions of entities
 * @param claims the live claims, without the surroundings of their passages
 * @param decided the ids of the suggestions that a person decided on; with the body for which a rejection holds, if it holds for one only
 */
public record PageSummary(int annotations, List<Mention> mentions, List<Annotation> claims, Map<String, Optional<EntityBody>> decided) {

    /** A page of which nothing is known. */
    static final PageSummary NOTHING = new PageSummary(0, List.of(), List.of(), Map.of());

    /**
     * A mention of an entity.
     *
     * @param id of the annotation
     * @param start where it stands, in code points of the source text
     * @param words as they stand in the text
     * @param context the words with what stands around them
     * @param suggested whether nobody has decided on it in its own page
     */
    public record Mention(String id, EntityBody body, int start, String words, String context, boolean suggested) {
    }

    public PageSummary {
        mentions = List.copyOf(mentions);
        claims = List.copyOf(claims);
        decided = Map.copyOf(decided);
    }

    static PageSummary of(Page page) {
        int count = 0;
        List<Mention> mentions = new ArrayList<>();
        List<Annotation> claims = new ArrayList<>();
        Map<String, Optional<EntityBody>> decided = new HashMap<>();
        for (Annotation item : page.items()) {
            boolean suggested = item.status() == Status.SUGGESTED;
            if (!suggested && item.suggestion() != null) {
                decided.put(item.suggestion(), item.status() == Status.REJECTED && item.body() instanceof EntityBody body
                        ? Optional.of(body) : Optional.empty());
            }
            if (item.isLive() && !(item.body() instanceof BlockBody)) {
                count++;
                if (item.body() instanceof EntityBody body && body.entity() != null) {
                    mentions.add(new Mention(item.id(), body, start(item), words(item), context(item), suggested));
                } else if (item.body() instanceof ClaimBody) {
                    claims.add(SlimClaims.of(item));
                }
            }
        }
        return new PageSummary(count, mentions, claims, decided);
    }

    /** Where an annotation begins, in code points of the source text; 0 if it has no place. */
    static int start(Annotation item) {
        return item.target().isEmpty() ? 0 : item.target().getFirst().position().start();
    }

    private static String words(Annotation item) {
        return String.join(" … ", item.target().stream().map(Passage::exact).toList()).replaceAll("\\s+", " ");
    }

    private static String context(Annotation item) {
        if (item.target().isEmpty()) {
            return "";
        }
        String before = item.target().getFirst().prefix();
        String after = item.target().getLast().suffix();
        return ("… " + before + '“' + words(item) + '”' + after + " …").replaceAll("\\s+", " ");
    }

    /** Whether a person decided on a suggested mention here. */
    boolean hasDecided(Mention mention) {
        Optional<EntityBody> body = decided.get(mention.id());
        return body != null && (body.isEmpty() || body.get().equals(mention.body()));
    }
}
