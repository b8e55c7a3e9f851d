package org.sourceline.core.anchor;

import java.util.Arrays;
import java.util.BitSet;

import org.jspecify.annotations.Nullable;

/**
 * Tells where in a long text a match with few errors can lie, and nowhere else. Every so many letters of the text a sample is looked up
 * among those of the pattern: an error touches one sample at most, so of a match with few errors several stand in the pattern, about as far from
 * each other as in the text (Erkki Sutinen, Jorma Tarhio, On Using q-Gram Locations in Approximate String Matching, ESA 1995, and Filtration
 * with q-Samples in Approximate String Matching, CPM 1996).
 */
final class Samples {

    /** The text is told in pieces of so many letters. */
    static final int PIECE = 64;

    /** The lengths of samples: short ones reach more errors, long ones are rarer in the text. */
    static final int SHORTEST = 5;
    static final int LONGEST = 8;

    /** Where more than one piece in so many is to be read, all may as well be. */
    private static final int MUCH = 4;
    private static final int BUCKETS = 1 << 12;
    /** For so many letters of the pattern one sample has to be there: the more, the fewer places have them by chance, but the fewer errors a match may have. */
    private static final int PER_SAMPLE = 40;

    private final char[] pattern;
    private final int length;
    /** How many samples of a match have to be there at least. */
    private final int least;
    /** For each hash the last place of the pattern where such a sample begins, counted from 1; then for each place the one before. */
    private final int[] last = new int[BUCKETS];
    private final int[] before;

    /** @param length of the samples */
    Samples(char[] pattern, int length) {
        this.pattern = pattern;
        this.length = length;
        this.least = least(pattern.length);
        this.before = new int[pattern.length + 1];
        for (int i = 0; i + length <= pattern.length; i++) {
            int hash = hash(pattern, i);
            before[i + 1] = last[hash];
            last[hash] = i + 1;
        }
    }

    private static int least(int pattern) {
        return Math.max(1, pattern / PER_SAMPLE);
    }

    /**
     * The most errors with which no match can hide. A match with {@code e} errors has at least {@code length - e} letters, so holds
     * {@code (length - e - sample + 1) / sample} samples as a whole; without {@code e} of them these have to be as many as are asked for.
     *
     * @param length of the pattern
     * @param sample the length of a sample
     */
    static int mostErrors(int length, int sample) {
        return Math.floorDiv(length - sample + 1 - sample * least(length), sample + 1);
    }

    /** Of the first five letters. */
    private static int hash(char[] letters, int at) {
        int first = letters[at] + letters[at + 1] * 0x25 + letters[at + 2] * 0x561;
        int second = letters[at + 3] + letters[at + 4] * 0x25;
        return (first * 0x9E3779B1 ^ second * 0x85EBCA77) >>> 20;
    }

    /** The pieces of the text in which a match with so many errors can begin, end, or lie; null if these are much of the text. */
    @Nullable BitSet pieces(char[] text, int errors) {
        int shift = Math.max(6, Integer.SIZE - Integer.numberOfLeadingZeros(2 * errors));
        int[] found = found(text, shift);
        if (found == null) {
            return null;
        }
        BitSet pieces = new BitSet(text.length / PIECE + 1);
        for (int strip = 0; strip + 1 < found.length; strip++) {
            if (found[strip] + found[strip + 1] >= least) {
                int from = Math.max(0, (strip << shift) - pattern.length - errors);
                int to = Math.min(text.length, (strip + 2 << shift) + errors);
                if (from < to) {
                    pieces.set(from / PIECE, (to - 1) / PIECE + 1);
                }
            }
        }
        return pieces.cardinality() > text.length / PIECE / MUCH ? null : pieces;
    }

    /**
     * How many samples are in the pattern, by where the pattern would then begin in the text: those of one match say so within twice its errors, so
     * in two strips side by side. Null if samples are in the pattern all the time.
     *
     * @param shift the width of a strip as a power of two, more than twice the errors; the first strip begins a pattern's length before the text
     */
    private int @Nullable [] found(char[] text, int shift) {
        int[] found = new int[(text.length + pattern.length >> shift) + 2];
        int all = 0;
        for (int at = 0; at + length <= text.length; at += length) {
            for (int place = last[hash(text, at)]; place > 0; place = before[place]) {
                int in = place - 1;
                if (Arrays.equals(text, at, at + length, pattern, in, in + length)) {
                    found[at - in + pattern.length >> shift]++;
                    all++;
                }
            }
            if (all > pattern.length + at) {
                return null;
            }
        }
        return found;
    }
}
