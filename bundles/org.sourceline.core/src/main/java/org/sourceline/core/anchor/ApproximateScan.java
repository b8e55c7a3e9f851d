package org.sourceline.core.anchor;

import java.util.Arrays;

/** One run of an {@link ApproximateSearch} over a text: the last column of its table, one letter after the other. */
final class ApproximateScan {

    private static final int WORD = ApproximateSearch.WORD;

    private final ApproximateSearch search;
    private final int length;
    private final int last;
    private final int top;
    private final long[] rising;
    private final long[] falling;
    /** The errors in the last row of each word of 64 rows. */
    private final int[] scores;
    private int active;
    private int most;

    private int end = -1;
    private int errors;
    private boolean elsewhere;

    /**
     * @param most how many errors a match may have
     * @param top how much each letter of the text costs before the pattern begins: 0 to let it begin anywhere, 1 to let it begin at the start
     */
    ApproximateScan(ApproximateSearch search, int most, int top) {
        this.search = search;
        this.length = search.length();
        this.last = search.blocks() - 1;
        this.top = top;
        this.most = most;
        this.rising = new long[search.blocks()];
        this.falling = new long[search.blocks()];
        this.scores = new int[search.blocks()];
        restart();
    }

    /** Forgets the text before, but not what was found there. */
    void restart() {
        Arrays.fill(rising, -1);
        Arrays.fill(falling, 0);
        for (int i = 0; i <= last; i++) {
            scores[i] = Math.min(length, (i + 1) * WORD);
        }
        active = Math.min(last, Math.max(0, (most + WORD - 1) / WORD - (most > 0 ? 1 : 0)));
    }

    /** Reads letters of a text, from one place up to another. */
    void read(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            step(text[i], i + 1);
        }
    }

    /**
     * Reads the next letter.
     *
     * @param place the number of letters read with it
     */
    void step(char letter, int place) {
        long[] places = search.places(letter);
        int carry = top;
        for (int block = 0; block <= active; block++) {
            carry = advance(block, places[block], carry);
            scores[block] += carry;
        }
        if (active < last && scores[active] - carry <= most && ((places[active + 1] & 1) != 0 || carry < 0)) {
            grow(places, carry);
        } else {
            while (active > 0 && scores[active] >= most + WORD) {
                active--;
            }
        }
        if (active == last && scores[last] <= most) {
            found(place);
        }
    }

    private void grow(long[] places, int carry) {
        active++;
        rising[active] = -1;
        falling[active] = 0;
        int rows = active == last ? length - active * WORD : WORD;
        scores[active] = scores[active - 1] - carry + rows;
        scores[active] += advance(active, places[active], carry);
    }

    /** One column of one word of rows; returns by how much its last row differs from the column before. */
    private int advance(int block, long places, int carry) {
        long up = rising[block];
        long down = falling[block];
        long vertical = places | down;
        long equal = carry < 0 ? places | 1 : places;
        long horizontal = (equal & up) + up ^ up | equal;
        long right = down | ~(horizontal | up);
        long left = up & horizontal;
        int row = block == last ? (length - 1) % WORD : WORD - 1;
        int out = (int) (right >>> row & 1) - (int) (left >>> row & 1);
        right = right << 1 | (carry > 0 ? 1 : 0);
        left = left << 1 | (carry < 0 ? 1 : 0);
        rising[block] = left | ~(vertical | right);
        falling[block] = right & vertical;
        return out;
    }

    private void found(int place) {
        int now = scores[last];
        if (end < 0 || now < errors) {
            end = place;
            errors = now;
            elsewhere = false;
            most = now;
        } else if (now == errors && place - end >= Math.max(1, length - errors)) {
            elsewhere = true;
        }
    }

    boolean isFound() {
        return end >= 0;
    }

    /** Where the first of the best matches ends. */
    int end() {
        return end;
    }

    int errors() {
        return errors;
    }

    /** Whether another place, apart from the first, is as good. */
    boolean isElsewhere() {
        return elsewhere;
    }
}
