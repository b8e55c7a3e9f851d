package org.sourceline.core.anchor;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Tells where in a long text a match with few errors can lie, and nowhere else. Every so many letters of the text a sample is looked up
 * among those of the pattern: a match with fewer errors than it holds samples holds one that no error touched (Tadao Takaoka, Approximate
 * Pattern Matching with Samples, ISAAC 1994).
 */
final class Samples {

    /** The text is told in pieces of so many letters. */
    static final int PIECE = 64;

    private static final int LENGTH = 8;
    private static final int BUCKETS = 1 << 12;

    private final char[] pattern;
    /** For each hash the last place of the pattern where such a sample begins, counted from 1; then for each place the one before. */
    private final int[] last = new int[BUCKETS];
    private final int[] before;

    Samples(char[] pattern) {
        this.pattern = pattern;
        this.before = new int[pattern.length + 1];
        for (int i = 0; i + LENGTH <= pattern.length; i++) {
            int hash = hash(pattern, i);
            before[i + 1] = last[hash];
            last[hash] = i + 1;
        }
    }

    /**
     * The most errors with which no match can hide. A match with {@code e} errors has at least {@code length - e} letters, so holds
     * {@code (length - e - LENGTH + 1) / LENGTH} samples as a whole; these have to be more than {@code e}.
     */
    static int mostErrors(int length) {
        return Math.floorDiv(length - 2 * LENGTH + 1, LENGTH + 1);
    }

    private static int hash(char[] letters, int at) {
        int first = letters[at] + letters[at + 1] * 0x25 + letters[at + 2] * 0x561 + letters[at + 3] * 0xC6FD;
        int second = letters[at + 4] + letters[at + 5] * 0x25 + letters[at + 6] * 0x561 + letters[at + 7] * 0xC6FD;
        return (first * 0x9E3779B1 ^ second * 0x85EBCA77) >>> 20;
    }

    /** The pieces of the text in which a match with so many errors can begin, end, or lie. */
    BitSet pieces(char[] text, int errors) {
        BitSet pieces = new BitSet(text.length / PIECE + 1);
        for (int at = 0; at + LENGTH <= text.length; at += LENGTH) {
            for (int place = last[hash(text, at)]; place > 0; place = before[place]) {
                int in = place - 1;
                if (Arrays.equals(text, at, at + LENGTH, pattern, in, in + LENGTH)) {
                    int from = Math.max(0, at - in - errors);
                    int to = Math.min(text.length, at - in + pattern.length + errors);
                    pieces.set(from / PIECE, (to - 1) / PIECE + 1);
                }
            }
        }
        return pieces;
    }
}
