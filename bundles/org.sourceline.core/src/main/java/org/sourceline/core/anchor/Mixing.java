package org.sourceline.core.anchor;

/** Hashes of sequences of numbers. The steps are those of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014). */
final class Mixing {

    private Mixing() {
    }

    /** The hash of a sequence one longer. */
    static long mix(long before, int next) {
        long z = (before ^ next) + 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
