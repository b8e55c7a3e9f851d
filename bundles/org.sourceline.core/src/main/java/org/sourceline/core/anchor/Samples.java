package org.sourceline.core.anchor;

import java.util.Arrays;
import java.util.BitSet;

import org.jspecify.annotations.Nullable;

/**
 * Tells where in a long text a match with few errors can lie, and nowhere else. Every so many letters of the text a sample is looked up
 * among those of the pattern: a match with fewer errors than it holds samples holds one that no error touched (Tadao Takaoka, Approximate
 * Pattern Matching with Samples, ISAAC 1994).
 */
final class Samples {

    /** The text is told in pieces of so many letters. */
    static final int PIECE = 64;

    /** The lengths of samples: short ones reach more errors, long ones are rarer in the text. */
    static final int SHORTEST = 5;
    static final int LONGEST = 8;

    /** Where more than one piece in so many is to be read, all may as well be. */
    private static final int MUCH = 4;
    private static final int CHECKED = 1 << 16;
    private static final int BUCKETS = 1 << 12;

    private final char[] pattern;
    private final int length;
    /** For each hash the last place of the pattern where such a sample begins, counted from 1; then for each place the one before. */
    private final int[] last = new int[BUCKETS];
    private final int[] before;

    /** @param length of the samples */
    Samples(char[] pattern, int length) {
        this.pattern = pattern;
        this.length = length;
        this.before = new int[pattern.length + 1];
        for (int i = 0; i + length <= pattern.length; i++) {
            int hash = hash(pattern, i);
            before[i + 1] = last[hash];
            last[hash] = i + 1;
        }
    }

    /**
     * The most errors with which no match can hide. A match with {@code e} errors has at least {@code length - e} letters, so holds
     * {@code (length - e - sample + 1) / sample} samples as a whole; these have to be more than {@code e}.
     *
     * @param length of the pattern
     * @param sample the length of a sample
     */
    static int mostErrors(int length, int sample) {
        return Math.floorDiv(length - 2 * sample + 1, sample + 1);
    }

    /** Of the first five letters. */
    private static int hash(char[] letters, int at) {
        int first = letters[at] + letters[at + 1] * 0x25 + letters[at + 2] * 0x561;
        int second = letters[at + 3] + letters[at + 4] * 0x25;
        return (first * 0x9E3779B1 ^ second * 0x85EBCA77) >>> 20;
    }

    /** The pieces of the text in which a match with so many errors can begin, end, or lie; null if these are much of the text. */
    @Nullable BitSet pieces(char[] text, int errors) {
        BitSet pieces = new BitSet(text.length / PIECE + 1);
        int check = CHECKED;
        for (int at = 0; at + length <= text.length; at += length) {
            if (at >= check) {
                if (isMuch(pieces, at)) {
                    return null;
                }
                check += CHECKED;
            }
            for (int place = last[hash(text, at)]; place > 0; place = before[place]) {
                int in = place - 1;
                if (Arrays.equals(text, at, at + length, pattern, in, in + length)) {
                    int from = Math.max(0, at - in - errors);
                    int to = Math.min(text.length, at - in + pattern.length + errors);
                    pieces.set(from / PIECE, (to - 1) / PIECE + 1);
                }
            }
        }
        return isMuch(pieces, text.length) ? null : pieces;
    }

    private static boolean isMuch(BitSet pieces, int read) {
        return pieces.cardinality() > read / PIECE / MUCH;
    }
}
