package org.sourceline.benchmarks;

import java.util.Arrays;

/**
 * The limit: the bit-parallel scan of Gene Myers (JACM 46, 1999) on words of 64 bits, all words of the pattern for every letter of the text,
 * with nothing but the least number of errors for an answer. For letters up to U+00FF.
 */
final class MyersScan {

    private static final int WORD = 64;

    private final int length;
    private final int blocks;
    private final long[][] places = new long[256][];

    MyersScan(String pattern) {
        length = pattern.length();
        blocks = (length + WORD - 1) / WORD;
        for (int c = 0; c < places.length; c++) {
            places[c] = new long[blocks];
        }
        for (int i = 0; i < length; i++) {
            places[pattern.charAt(i)][i / WORD] |= 1L << i % WORD;
        }
    }

    int least(char[] text) {
        long[] rising = new long[blocks];
        long[] falling = new long[blocks];
        Arrays.fill(rising, -1);
        int score = length;
        int least = length;
        int last = (length - 1) % WORD;
        for (char letter : text) {
            long[] equals = places[letter & 0xff];
            int carry = 0;
            for (int block = 0; block < blocks; block++) {
                long up = rising[block];
                long down = falling[block];
                long vertical = equals[block] | down;
                long equal = equals[block] | (carry >>> 31);
                long horizontal = (equal & up) + up ^ up | equal;
                long right = down | ~(horizontal | up);
                long left = up & horizontal;
                int row = block == blocks - 1 ? last : WORD - 1;
                int out = (int) (right >>> row & 1) - (int) (left >>> row & 1);
                right = right << 1 | (carry > 0 ? 1 : 0);
                left = left << 1 | (carry >>> 31);
                rising[block] = left | ~(vertical | right);
                falling[block] = right & vertical;
                carry = out;
            }
            score += carry;
            least = Math.min(least, score);
        }
        return least;
    }
}
