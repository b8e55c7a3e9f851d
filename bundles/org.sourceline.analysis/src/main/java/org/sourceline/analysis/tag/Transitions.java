package org.sourceline.analysis.tag;

/** The rows of a model for the tags that were given to the one or two words before. */
final class Transitions {

    private final int size;
    private final int[] single;
    private final int[] pairs;

    Transitions(MaxentModel model) {
        this.size = model.size();
        this.single = new int[size];
        this.pairs = new int[size * size];
        for (int last = 0; last < size; last++) {
            single[last] = model.row("t", model.outcome(last));
            for (int before = 0; before < size; before++) {
                pairs[before * size + last] = model.row("t2", model.outcome(before) + "," + model.outcome(last));
            }
        }
    }

    int after(int last) {
        return single[last];
    }

    int after(int before, int last) {
        return pairs[before * size + last];
    }
}
