package org.sourceline.core.internal.json;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Short texts that come again and again, so that each is made once and memory holds it once. Keeps the last one of each hash, so that it never
 * grows, whatever it is asked for.
 */
final class KnownTexts {

    /** The longest that is kept, in bytes. */
    static final int LONGEST = 128;

    private static final int SIZE = 1 << 9;

    private final @Nullable Known[] known = new @Nullable Known[SIZE];

    /** What UTF-8 without escapes says, of no more than {@link #LONGEST} bytes. */
    Known get(byte[] bytes, int from, int to) throws JsonProblem {
        int at = JsonBytes.hash(bytes, from, to) & SIZE - 1;
        Known found = known[at];
        if (found == null || !found.is(bytes, from, to)) {
            found = new Known(Arrays.copyOfRange(bytes, from, to), JsonBytes.utf8(bytes, from, to), 0);
            known[at] = found;
        }
        return found;
    }
}
