package org.sourceline.core.anchor;

import java.util.Arrays;
import java.util.BitSet;

import org.jspecify.annotations.Nullable;

/**
 * Tells where in a long text a match with few errors can lie, and nowhere else. Every so many letters of the text a sample is looked up
 * among those of the pattern: an error touches one sample at most, so of a match with few errors many stand in the pattern, about as far from
 * each other as in the text (Erkki Sutinen, Jorma Tarhio, On Using q-Gram Locations in Approximate String Matching, ESA 1995, and Filtration
 * with q-Samples in Approximate String Matching, CPM 1996). How many of them are asked for, and so how few errors a match may have, depends on how
 * often the text holds them anyway.
 */
final class Samples {

    /** The text is told in pieces of so many letters. */
    static final int PIECE = 64;

    /** The length of a sample. */
    private static final int LENGTH = 5;
    /** At most one letter in so many is to be read again. */
    private static final int MUCH = 8;
    private static final int BUCKETS = 1 << 12;

    private final char[] pattern;
    /** For each hash the last place of the pattern where such a sample begins, counted from 1; then for each place the one before. */
    private final int[] last = new int[BUCKETS];
    private final int[] before;

    /**
     * Where to look.
     *
     * @param pieces of the text in which a match can begin, end, or lie
     * @param errors how many errors a match has at most that can lie nowhere else
     */
    record Places(BitSet pieces, int errors) {
    }

    Samples(char[] pattern) {
        this.pattern = pattern;
        this.before = new int[pattern.length + 1];
        for (int i = 0; i + LENGTH <= pattern.length; i++) {
            int hash = hash(pattern, i);
            before[i + 1] = last[hash];
            last[hash] = i + 1;
        }
    }

    private static int hash(char[] letters, int at) {
        int first = letters[at] + letters[at + 1] * 0x25 + letters[at + 2] * 0x561;
        int second = letters[at + 3] + letters[at + 4] * 0x25;
        return (first * 0x9E3779B1 ^ second * 0x85EBCA77) >>> 20;
    }

    /**
     * How many samples of a match with so many errors stand in the pattern at least. It has at least {@code pattern - errors} letters, so holds
     * {@code (pattern - errors - sample + 1) / sample} samples as a whole, of which each error may touch one.
     */
    private static int least(int pattern, int errors) {
        return Math.floorDiv(pattern - errors - LENGTH + 1, LENGTH) - errors;
    }

    /** The most errors with which a match of a pattern of that length holds a sample; below zero if none has to. */
    static int mostErrors(int pattern) {
        return Math.floorDiv(pattern - 2 * LENGTH + 1, LENGTH + 1);
    }

    /**
     * Where matches lie with as many errors as can be told, and with so many at most; null if nothing can be told.
     *
     * @param text in UTF-16
     */
    @Nullable Places places(char[] text, int most) {
        int errors = Math.min(most, mostErrors(pattern.length));
        int shift = Math.max(6, Integer.SIZE - Integer.numberOfLeadingZeros(2 * Math.max(0, errors)));
        int[] found = errors < 0 ? null : found(text, shift);
        if (found == null) {
            return null;
        }
        int[] strips = strips(found);
        for (; errors >= 0; errors--) {
            long letters = (long) strips[least(pattern.length, errors)] * ((2 << shift) + pattern.length + 2 * errors);
            if (letters <= text.length / MUCH) {
                return new Places(pieces(text.length, found, shift, errors), errors);
            }
        }
        return null;
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
        for (int at = 0; at + LENGTH <= text.length; at += LENGTH) {
            for (int place = last[hash(text, at)]; place > 0; place = before[place]) {
                int in = place - 1;
                if (Arrays.equals(text, at, at + LENGTH, pattern, in, in + LENGTH)) {
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

    /** For each number of samples, how many strips hold so many or more together with the one behind. */
    private int[] strips(int[] found) {
        int[] strips = new int[least(pattern.length, 0) + 1];
        for (int strip = 0; strip + 1 < found.length; strip++) {
            strips[Math.min(strips.length - 1, found[strip] + found[strip + 1])]++;
        }
        for (int samples = strips.length - 2; samples >= 0; samples--) {
            strips[samples] += strips[samples + 1];
        }
        return strips;
    }

    private BitSet pieces(int length, int[] found, int shift, int errors) {
        BitSet pieces = new BitSet(length / PIECE + 1);
        int least = least(pattern.length, errors);
        for (int strip = 0; strip + 1 < found.length; strip++) {
            if (found[strip] + found[strip + 1] >= least) {
                int from = Math.max(0, (strip << shift) - pattern.length - errors);
                int to = Math.min(length, (strip + 2 << shift) + errors);
                pieces.set(from / PIECE, Math.max(from, to - 1) / PIECE + 1);
            }
        }
        return pieces;
    }
}
