package org.sourceline.core.anchor;

import java.util.BitSet;

/**
 * Finds words whose partners could as well be others: where words were put in or taken out between equal ones, the gap can slide over what
 * stands on either side, as in a paragraph that occurs twice in a row in one of the texts.
 */
final class Sliding {

    private static final int NONE = TextAlignment.NONE;
    /** A gap that slides over fewer words is where it is. */
    private static final int LEAST = 3;
    private static final int FARTHEST = 1_000;

    private final Tokens before;
    private final Tokens after;
    private final int[] words;
    private final BitSet unsure = new BitSet();

    private Sliding(Tokens before, Tokens after, int[] words) {
        this.before = before;
        this.after = after;
        this.words = words;
    }

    /** @param words for each old word its new one, -1 if it has none */
    static BitSet of(Tokens before, Tokens after, int[] words) {
        Sliding sliding = new Sliding(before, after, words);
        int last = NONE;
        for (int i = 0; i < words.length; i++) {
            if (words[i] != NONE) {
                if (last != NONE && words[i] > words[last]) {
                    sliding.gap(last, i);
                }
                last = i;
            }
        }
        return sliding.unsure;
    }

    private void gap(int left, int right) {
        boolean putIn = right == left + 1 && words[right] > words[left] + 1;
        boolean takenOut = right > left + 1 && words[right] == words[left] + 1;
        if (putIn || takenOut) {
            int back = 0;
            while (back < FARTHEST && isPaired(left - back, words[left] - back) && (putIn ? sameAfter(words[left] - back, words[right] - 1 - back)
                    : sameBefore(left - back, right - 1 - back))) {
                back++;
            }
            int on = 0;
            while (on < FARTHEST && isPaired(right + on, words[right] + on) && (putIn ? sameAfter(words[left] + 1 + on, words[right] + on)
                    : sameBefore(left + 1 + on, right + on))) {
                on++;
            }
            if (back + on >= LEAST) {
                unsure.set(left - back + 1, left + 1);
                unsure.set(right, right + on);
            }
        }
    }

    private boolean isPaired(int old, int now) {
        return old >= 0 && old < words.length && words[old] == now;
    }

    private boolean sameBefore(int one, int other) {
        return one >= 0 && other >= 0 && before.id(one) == before.id(other);
    }

    private boolean sameAfter(int one, int other) {
        return one >= 0 && other >= 0 && after.id(one) == after.id(other);
    }
}
