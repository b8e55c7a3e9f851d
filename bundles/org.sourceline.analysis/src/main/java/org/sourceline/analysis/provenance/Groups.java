package org.sourceline.analysis.provenance;

import java.util.Arrays;

/** Which of some numbered things are one: disjoint sets, whose trees are halved as they are walked (Tarjan and van Leeuwen 1984). */
final class Groups {

    private final int[] parents;

    /** Each thing is alone. */
    Groups(int things) {
        parents = new int[things];
        Arrays.setAll(parents, thing -> thing);
    }

    void unite(int one, int other) {
        parents[of(other)] = of(one);
    }

    /** The number of one of the things of a group, the same for all of them until the next is joined to it. */
    int of(int thing) {
        int at = thing;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }
}
