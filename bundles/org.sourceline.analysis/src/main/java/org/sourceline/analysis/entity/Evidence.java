package org.sourceline.analysis.entity;

import java.util.EnumMap;
import java.util.Map;

import org.sourceline.core.model.EntityKind;

/** The clues that speak for the kinds of a cluster of names. A clue that was seen n times counts as log2(1 + n). */
final class Evidence {

    private final Map<Clue, Integer> clues = new EnumMap<>(Clue.class);

    void add(Clue clue) {
        clues.merge(clue, 1, Integer::sum);
    }

    void add(Evidence other) {
        other.clues.forEach((clue, count) -> clues.merge(clue, count, Integer::sum));
    }

    boolean has(Clue clue) {
        return clues.containsKey(clue);
    }

    double score(EntityKind kind) {
        double sum = 0;
        for (Map.Entry<Clue, Integer> entry : clues.entrySet()) {
            sum += weight(entry.getKey(), kind) * Math.log(1.0 + entry.getValue()) / Math.log(2);
        }
        return sum;
    }

    private static double weight(Clue clue, EntityKind kind) {
        return switch (kind) {
            case PERSON -> clue.person();
            case ORGANISATION -> clue.organisation();
            default -> clue.place();
        };
    }

    /** The kind with the best score. */
    EntityKind best() {
        EntityKind best = EntityKind.ORGANISATION;
        for (EntityKind kind : new EntityKind[] {EntityKind.PERSON, EntityKind.PLACE}) {
            best = score(kind) > score(best) ? kind : best;
        }
        return best;
    }

    /** How far the best kind leads, as a number from 0 to 1. */
    double confidence() {
        EntityKind best = best();
        double second = Double.NEGATIVE_INFINITY;
        for (EntityKind kind : new EntityKind[] {EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE}) {
            second = kind == best ? second : Math.max(second, score(kind));
        }
        double lead = Math.max(0, score(best) - Math.max(0, second));
        return Math.round((0.55 + 0.42 * lead / (lead + 1.5)) * 100) / 100.0;
    }

    /** The clue that says most for a kind. */
    Clue main(EntityKind kind) {
        Clue main = Clue.TWO_WORDS;
        double most = 0;
        for (Map.Entry<Clue, Integer> entry : clues.entrySet()) {
            double weight = weight(entry.getKey(), kind) * Math.log(1.0 + entry.getValue());
            if (weight > most) {
                most = weight;
                main = entry.getKey();
            }
        }
        return main;
    }
}
