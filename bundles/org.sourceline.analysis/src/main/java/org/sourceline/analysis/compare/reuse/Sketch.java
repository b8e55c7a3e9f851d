package org.sourceline.analysis.compare.reuse;

import java.util.Arrays;

/**
 * A small picture of an article's shingles by which copies are found among many articles without comparing each with each: MinHash signatures
 * (Broder 1997) cut into bands (Indyk and Motwani 1998). Two articles that share six tenths of their shingles have a band in common in 96 of
 * 100 cases, two that share a tenth in fewer than one.
 */
public final class Sketch {

    private static final int BANDS = 24;
    private static final int ROWS = 4;

    private final long[] bands;

    private Sketch(long[] bands) {
        this.bands = bands;
    }

    public static Sketch of(Shingles shingles) {
        long[] least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int i = 0; i < shingles.size(); i++) {
            for (int row = 0; row < least.length; row++) {
                least[row] = Math.min(least[row], Shingles.mixed(shingles.at(i) + row * 0x9e3779b97f4a7c15L));
            }
        }
        long[] bands = new long[shingles.size() == 0 ? 0 : BANDS];
        for (int band = 0; band < bands.length; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = Shingles.mixed(hash * 31 + least[band * ROWS + row]);
            }
            bands[band] = hash;
        }
        return new Sketch(bands);
    }

    /** The hashes of the bands: articles with one in common are alike. */
    public long[] bands() {
        return bands;
    }
}
