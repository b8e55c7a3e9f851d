package org.sourceline.analysis.compare.reuse;

import java.util.Optional;

/**
 * How much of one article stands word for word in another.
 *
 * @param ofFirst the share of the first article's runs of five words that the second has too, from 0 to 1
 * @param ofSecond the share of the second's that the first has
 */
public record Reuse(Kind kind, double ofFirst, double ofSecond) {

    /** What the shares say. */
    public enum Kind {
        /** Nearly all of each stands in the other. */
        COPY,
        /** Nearly all of the one stands in the other, which is longer. */
        TRUNCATED_COPY,
        /** Most of the one stands in the other. */
        EDITED_COPY,
        /** Runs of words of the one stand in the other. */
        RUNS
    }

    private static final double NEARLY_ALL = 0.85;
    private static final double MOST = 0.45;
    /** The least share of one of the two articles that must stand in the other. */
    public static final double SOME = 0.08;
    /** Fewer shared runs are a quotation or two. */
    private static final int FEWEST = 25;

    /** Whether most of the article of which this is the share stands in the other. */
    public static boolean isMost(double share) {
        return share >= MOST;
    }

    /** What two articles share; empty if that is no more than quotations and phrases. */
    public static Optional<Reuse> of(Shingles first, Shingles second) {
        int shared = first.shared(second);
        if (shared < FEWEST) {
            return Optional.empty();
        }
        double ofFirst = (double) shared / first.size();
        double ofSecond = (double) shared / second.size();
        double most = Math.max(ofFirst, ofSecond);
        if (most < SOME) {
            return Optional.empty();
        }
        Kind kind = Math.min(ofFirst, ofSecond) >= NEARLY_ALL ? Kind.COPY
                : most >= NEARLY_ALL ? Kind.TRUNCATED_COPY
                : most >= MOST ? Kind.EDITED_COPY : Kind.RUNS;
        return Optional.of(new Reuse(kind, ofFirst, ofSecond));
    }
}
