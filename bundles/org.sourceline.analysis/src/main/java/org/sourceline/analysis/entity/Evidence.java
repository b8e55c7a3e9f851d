package org.sourceline.analysis.entity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.Weights;
import org.sourceline.core.model.EntityKind;

/**
 * What speaks for the kinds of a cluster of names: clues with weights set by hand, and the features of the trained model. What was seen n
 * times counts as log2(1 + n).
 */
final class Evidence {

    /** The classes in the order of the model's columns; what is none of the three comes last. */
    private static final EntityKind[] KINDS = {EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE};
    private static final int NONE = KINDS.length;

    private final Weights weights;
    private final Map<Clue, Integer> clues = new EnumMap<>(Clue.class);
    private final Map<String, Integer> features = new HashMap<>();
    private double @Nullable [] scores;

    Evidence(Weights weights) {
        this.weights = weights;
    }

    void add(Clue clue) {
        clues.merge(clue, 1, Integer::sum);
        scores = null;
    }

    void add(String feature) {
        features.merge(feature, 1, Integer::sum);
        scores = null;
    }

    void add(Evidence other) {
        other.clues.forEach((clue, count) -> clues.merge(clue, count, Integer::sum));
        other.features.forEach((feature, count) -> features.merge(feature, count, Integer::sum));
        scores = null;
    }

    boolean has(Clue clue) {
        return clues.containsKey(clue);
    }

    Map<String, Integer> features() {
        return features;
    }

    double score(EntityKind kind) {
        return scores()[kind == EntityKind.PERSON ? 0 : kind == EntityKind.ORGANISATION ? 1 : 2];
    }

    /** What speaks for a name of an event, a work, a thing, or for no name at all. */
    double scoreOfNone() {
        return scores()[NONE];
    }

    private double[] scores() {
        double[] known = scores;
        if (known == null) {
            known = new double[NONE + 1];
            byHand(known);
            byModel(known);
            scores = known;
        }
        return known;
    }

    private void byHand(double[] sums) {
        clues.forEach((clue, count) -> {
            sums[0] += clue.person() * damped(count);
            sums[1] += clue.organisation() * damped(count);
            sums[2] += clue.place() * damped(count);
            sums[NONE] -= clue == Clue.SPEAKS || clue == Clue.TOLD ? damped(count) : 0;
        });
    }

    private void byModel(double[] sums) {
        add(sums, weights.row("bias"), 1);
        features.forEach((feature, count) -> add(sums, weights.row(feature), count));
    }

    private static void add(double[] sums, double @Nullable [] row, int count) {
        for (int i = 0; row != null && i < sums.length; i++) {
            sums[i] += row[i] * damped(count);
        }
    }

    /** What a clue that was seen so often counts for. */
    static double damped(int count) {
        return Math.log(1.0 + count) / Math.log(2);
    }

    /** The kind with the best score. */
    EntityKind best() {
        EntityKind best = EntityKind.ORGANISATION;
        for (EntityKind kind : KINDS) {
            best = score(kind) > score(best) ? kind : best;
        }
        return best;
    }

    /** How far the best kind leads the next one and the chance that it is none, as the logarithm of the odds. */
    double lead() {
        EntityKind best = best();
        double others = scoreOfNone();
        for (EntityKind kind : KINDS) {
            others = kind == best ? others : Math.max(others, score(kind));
        }
        return score(best) - others;
    }

    /** The share of names with such a lead that is right. */
    double confidence() {
        double lead = Math.max(0, lead());
        return Math.round((0.55 + 0.42 * lead / (lead + 1.5)) * 100) / 100.0;
    }

    /** The clue that says most for a kind. */
    Clue main(EntityKind kind) {
        Clue main = Clue.TWO_WORDS;
        double most = 0;
        for (Map.Entry<Clue, Integer> entry : clues.entrySet()) {
            Clue clue = entry.getKey();
            double weight = kind == EntityKind.PERSON ? clue.person() : kind == EntityKind.ORGANISATION ? clue.organisation() : clue.place();
            double says = weight * damped(entry.getValue());
            if (says > most) {
                most = says;
                main = clue;
            }
        }
        return main;
    }
}
