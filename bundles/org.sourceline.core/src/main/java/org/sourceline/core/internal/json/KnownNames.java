package org.sourceline.core.internal.json;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** The first names of a file, each with a bit of its own. */
final class KnownNames {

    private static final int FEW = Long.SIZE;
    private static final int SIZE = 4 * FEW;

    private final @Nullable Known[] names = new @Nullable Known[SIZE];
    private int count;

    /** The name that UTF-8 without escapes says; null if it is one of too many. */
    @Nullable Known find(byte[] bytes, int from, int to) throws JsonProblem {
        int at = JsonBytes.hash(bytes, from, to) & SIZE - 1;
        for (Known name = names[at]; name != null; name = names[at]) {
            if (name.is(bytes, from, to)) {
                return name;
            }
            at = at + 1 & SIZE - 1;
        }
        if (count < FEW) {
            names[at] = new Known(Arrays.copyOfRange(bytes, from, to), JsonBytes.utf8(bytes, from, to), 1L << count++);
        }
        return names[at];
    }
}
