package org.sourceline.core.review;

import java.util.Comparator;

/** The order in which suggestions are gone through. */
public enum Order {
    /** By article, then as they stand there. */
    POSITION(Candidate.BY_POSITION),
    /** Those first that are most probably right; those of which nobody says so last. */
    SUREST_FIRST(Comparator.comparingDouble(Candidate::confidence).reversed().thenComparing(Candidate.BY_POSITION)),
    /** Those first that are least probably right. */
    LEAST_SURE_FIRST(Comparator.comparingDouble(Candidate::confidence).thenComparing(Candidate.BY_POSITION));

    private final Comparator<Candidate> comparator;

    Order(Comparator<Candidate> comparator) {
        this.comparator = comparator;
    }

    Comparator<Candidate> comparator() {
        return comparator;
    }
}
