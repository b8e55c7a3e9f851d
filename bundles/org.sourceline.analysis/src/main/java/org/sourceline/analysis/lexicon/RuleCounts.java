package org.sourceline.analysis.lexicon;

import java.util.List;

/**
 * How often each rule was right on the development articles, and the confidence that follows: the share of right ones, drawn towards what was
 * set by hand for the rule as if that had been seen {@value #WEIGHT} times (Laplace's rule with a prior of its own). So a rule that was
 * seen seldom stays near its prior, and none is ever sure.
 */
public final class RuleCounts {

    private static final double WEIGHT = 8;
    private static final String FILE = "confidence.txt";

    private final Weights counts;

    private RuleCounts(Language language) {
        this.counts = Weights.of(language, FILE);
    }

    /** The counts for a language. */
    public static RuleCounts of(Language language) {
        return language.load(RuleCounts.class, "", List.of(FILE), () -> new RuleCounts(language));
    }

    /**
     * The share of suggestions of a rule that is right, as far as is known.
     *
     * @param prior the share that was set by hand
     */
    public double confidence(String rule, double prior) {
        double[] row = counts.row(rule);
        double right = row == null ? 0 : row[0];
        double found = row == null ? 0 : row[1];
        return Math.round((right + WEIGHT * prior) / (found + WEIGHT) * 100) / 100.0;
    }
}
