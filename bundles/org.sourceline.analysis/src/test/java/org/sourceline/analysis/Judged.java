package org.sourceline.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Passage;

/**
 * A suggestion, and whether the reference has it. A name or value is right if span and kind are; a claim if a claim of the reference shares
 * a word of its cue and of its source (or neither has one) and half of the content.
 *
 * @param group "name", "value" or "claim"
 */
record Judged(String group, String rule, double confidence, boolean right) {

    private static final Set<EntityKind> NAMES = Set.of(EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE);

    /** The suggestions of an article of the test resources, without blocks and what the reference calls optional. */
    static List<Judged> of(String article) throws IOException {
        String gold = read(article + ".gold.json");
        Analysed analysed = Analysed.text(read(article + ".txt"));
        List<Map<String, Object>> entities = Json.list(gold, "entities");
        List<Map<String, Object>> claims = Json.list(gold, "claims");
        List<Judged> judged = new ArrayList<>();
        for (Annotation annotation : analysed.analysis().annotations()) {
            Creator.Software by = (Creator.Software) annotation.creator();
            if (annotation.body() instanceof EntityBody entity) {
                Map<String, Object> best = at(entities, annotation.target());
                if (best == null || !Boolean.TRUE.equals(best.get("optional"))) {
                    String group = NAMES.contains(entity.kind()) ? "name" : "value";
                    judged.add(new Judged(group, by.rule(), by.confidence(), best != null && best.get("kind").equals(entity.kind().json())
                            && isSame(best, annotation.target())));
                }
            } else if (annotation.body() instanceof ClaimBody claim) {
                judged.add(new Judged("claim", by.rule(), by.confidence(), claims.stream().anyMatch(one -> isClaim(one, claim, annotation.target()))));
            }
        }
        return judged;
    }

    private static @Nullable Map<String, Object> at(List<Map<String, Object>> entities, List<Passage> target) {
        int start = target.getFirst().position().start();
        int end = target.getLast().position().end();
        return entities.stream().filter(one -> number(one.get("start")) < end && number(one.get("end")) > start).findFirst().orElse(null);
    }

    private static boolean isSame(Map<String, Object> one, List<Passage> target) {
        List<Integer> span = List.of(target.getFirst().position().start(), target.getLast().position().end());
        boolean exact = span.equals(List.of(number(one.get("start")), number(one.get("end"))));
        return exact || one.get("alt") instanceof List<?> alternatives && alternatives.stream()
                .anyMatch(other -> span.equals(List.of(number(((List<?>) other).get(0)), number(((List<?>) other).get(1)))));
    }

    private static boolean isClaim(Map<String, Object> gold, ClaimBody claim, List<Passage> target) {
        List<Passage> content = target.equals(claim.cue()) ? List.of() : target;
        BitSet source = characters(gold.get("source"));
        boolean sameSource = source.isEmpty() && claim.source().isEmpty() || source.intersects(characters(claim.source()));
        return characters(gold.get("cue")).intersects(characters(claim.cue())) && sameSource
                && overlap(characters(gold.get("content")), characters(content)) >= 0.5;
    }

    private static double overlap(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        int sum = one.cardinality() + other.cardinality();
        return sum == 0 ? 1 : 2.0 * both.cardinality() / sum;
    }

    private static BitSet characters(Object spans) {
        BitSet set = new BitSet();
        for (Object span : (List<?>) spans) {
            set.set(number(((List<?>) span).get(0)), number(((List<?>) span).get(1)));
        }
        return set;
    }

    private static BitSet characters(List<Passage> passages) {
        BitSet set = new BitSet();
        passages.forEach(passage -> set.set(passage.position().start(), passage.position().end()));
        return set;
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private static String read(String file) throws IOException {
        try (InputStream stream = Judged.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IOException("the test resources lack " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
