package org.sourceline.core.review;

import java.util.List;

/** How far a review has come. */
public record Progress(int total, int accepted, int changed, int rejected) {

    static Progress of(List<Candidate> candidates) {
        int[] counts = new int[Verdict.values().length];
        candidates.forEach(one -> counts[one.verdict().ordinal()]++);
        return new Progress(candidates.size(), counts[Verdict.ACCEPTED.ordinal()], counts[Verdict.CHANGED.ordinal()],
                counts[Verdict.REJECTED.ordinal()]);
    }

    public int decided() {
        return accepted + changed + rejected;
    }

    public int open() {
        return total - decided();
    }

    /** Whether there was something to decide on and nothing is left. */
    public boolean isDone() {
        return total > 0 && open() == 0;
    }
}
