package org.sourceline.core.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds names that differ in one letter: one too many, one too few, another one. Two such names share what is left when a letter is taken out
 * of each (the deletion neighbourhood of W. Garbe's SymSpell), so only names with a common remainder are compared. The
 * remainders are held as digests, eight bytes each.
 */
final class Misspellings {

    /** Shorter names differ in one letter by chance; in UTF-16 units, with the sign of the kind. */
    private static final int SHORTEST = 7;
    private static final int INDEX_BITS = 24;
    private static final int MOST_ALIKE = 30;

    private final List<String> names;
    private final long[] keys;

    /** @param names fewer than 2^24, each with a sign of its kind before it */
    Misspellings(List<String> names) {
        this.names = List.copyOf(names);
        long[] all = new long[names.stream().filter(Misspellings::isLongEnough).mapToInt(name -> name.length() + 1).sum()];
        int count = 0;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            for (int gap = 0; gap <= name.length() && isLongEnough(name); gap++) {
                all[count++] = digest(name, gap) << INDEX_BITS | i;
            }
        }
        Arrays.sort(all);
        this.keys = all;
    }

    private static boolean isLongEnough(String name) {
        return name.length() >= SHORTEST;
    }

    /** Of a name without the letter at an index; of all of it if the index is its length (FNV-1a). */
    private static long digest(String name, int gap) {
        long digest = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            if (i != gap) {
                digest = (digest ^ name.charAt(i)) * 0x100000001b3L;
            }
        }
        return digest ^ digest >>> 32;
    }

    /** The pairs by their indices, the smaller first; a pair may come more than once. */
    List<int[]> pairs() {
        List<int[]> pairs = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= keys.length; to++) {
            if (to == keys.length || keys[to] >>> INDEX_BITS != keys[from] >>> INDEX_BITS) {
                if (to - from > 1 && to - from <= MOST_ALIKE) {
                    pairs(from, to, pairs);
                }
                from = to;
            }
        }
        return pairs;
    }

    private void pairs(int from, int to, List<int[]> pairs) {
        for (int i = from; i < to; i++) {
            for (int j = i + 1; j < to; j++) {
                int one = (int) (keys[i] & (1 << INDEX_BITS) - 1);
                int other = (int) (keys[j] & (1 << INDEX_BITS) - 1);
                if (one != other && differInOneLetter(names.get(one), names.get(other))) {
                    pairs.add(new int[] {Math.min(one, other), Math.max(one, other)});
                }
            }
        }
    }

    private static boolean differInOneLetter(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        if (same == 0) {
            return false;
        }
        String restOfOne = one.substring(same);
        String restOfOther = other.substring(same);
        return switch (one.length() - other.length()) {
            case 0 -> !restOfOne.isEmpty() && restOfOne.substring(1).equals(restOfOther.substring(1));
            case 1 -> restOfOne.substring(1).equals(restOfOther);
            case -1 -> restOfOther.substring(1).equals(restOfOne);
            default -> false;
        };
    }
}
