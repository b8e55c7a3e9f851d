package org.sourceline.core.anchor;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.TextSpan;

/**
 * Finds the place of a text that is most like a pattern, by the number of letters to insert, delete or replace. The bit-parallel algorithm
 * of Gene Myers (A Fast Bit-Vector Algorithm for Approximate String Matching Based on Dynamic Programming, JACM 46, 1999) on words of 64
 * bits, with the horizontal steps of Heikki Hyyrö (A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances, 2003); of
 * a long pattern only as many words as a match can still reach. O(text · ⌈pattern / 64⌉), whatever the texts hold. In a long text matches with
 * few errors are looked for first, and only where {@link Samples} of the text say that one can lie: where there are such, none is better.
 * Immutable.
 */
public final class ApproximateSearch {

    static final int WORD = 64;
    private static final int DIRECT = 256;
    /** A text of so many letters is worth a look for the places first. */
    private static final int LONG = 1 << 12;

    private final char[] pattern;
    private final int blocks;
    /** For each of the first letters, its places in the pattern, one bit each. */
    private final long[][] direct = new long[DIRECT][];
    private final Map<Character, long[]> others = new HashMap<>();
    private final long[] absent;

    /** A match: its place in UTF-16 units, and how many letters differ. */
    public record Match(TextSpan span, int errors) {
    }

    /** @throws IllegalArgumentException if the pattern is empty */
    public ApproximateSearch(String pattern) {
        if (pattern.isEmpty()) {
            throw new IllegalArgumentException("nothing to look for");
        }
        this.pattern = pattern.toCharArray();
        this.blocks = (this.pattern.length + WORD - 1) / WORD;
        this.absent = new long[blocks];
        Arrays.fill(direct, absent);
        for (int i = 0; i < this.pattern.length; i++) {
            added(this.pattern[i])[i / WORD] |= 1L << i % WORD;
        }
    }

    private long[] added(char c) {
        if (c >= DIRECT) {
            return others.computeIfAbsent(c, any -> new long[blocks]);
        }
        if (direct[c] == absent) {
            direct[c] = new long[blocks];
        }
        return direct[c];
    }

    /** The places of a letter in the pattern, one bit each. */
    long[] places(char c) {
        return c < DIRECT ? direct[c] : others.getOrDefault(c, absent);
    }

    int length() {
        return pattern.length;
    }

    int blocks() {
        return blocks;
    }

    /**
     * The best match.
     *
     * @param text in UTF-16
     * @param most how many letters may differ
     * @return empty if there is none, or if several places that do not overlap are equally good
     */
    public Optional<Match> find(char[] text, int most) {
        int allowed = Math.min(most, pattern.length - 1);
        ApproximateScan scan = text.length < LONG ? null : sampled(text, allowed);
        if (scan == null) {
            scan = new ApproximateScan(this, allowed, 0);
            scan.read(text, 0, text.length);
        }
        if (!scan.isFound() || scan.isElsewhere()) {
            return Optional.empty();
        }
        int end = scan.end();
        return Optional.of(new Match(new TextSpan(start(text, end, scan.errors()), end), scan.errors()));
    }

    /** Reads only where a match with few errors can lie; null if that cannot be told, or one with more errors may lie elsewhere. */
    private @Nullable ApproximateScan sampled(char[] text, int allowed) {
        Samples.Places places = new Samples(pattern).places(text, allowed);
        if (places == null) {
            return null;
        }
        ApproximateScan scan = read(text, places.pieces(), places.errors());
        return scan.isFound() || places.errors() == allowed ? scan : null;
    }

    private ApproximateScan read(char[] text, BitSet pieces, int errors) {
        ApproximateScan scan = new ApproximateScan(this, errors, 0);
        for (int from = pieces.nextSetBit(0); from >= 0;) {
            int to = pieces.nextClearBit(from);
            scan.restart();
            scan.read(text, from * Samples.PIECE, Math.min(text.length, to * Samples.PIECE));
            from = pieces.nextSetBit(to);
        }
        return scan;
    }

    /** Where the match begins that ends at a place: the reversed pattern is looked for backwards from there, from its first letter on. */
    private int start(char[] text, int end, int errors) {
        char[] backwards = new char[pattern.length];
        for (int i = 0; i < backwards.length; i++) {
            backwards[i] = pattern[pattern.length - 1 - i];
        }
        ApproximateSearch reversed = new ApproximateSearch(new String(backwards));
        ApproximateScan scan = new ApproximateScan(reversed, errors, 1);
        int reach = Math.min(end, pattern.length + errors);
        for (int i = 1; i <= reach; i++) {
            scan.step(text[end - i], i);
        }
        return end - scan.end();
    }
}
