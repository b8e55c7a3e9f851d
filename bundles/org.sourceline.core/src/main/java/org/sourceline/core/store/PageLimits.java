package org.sourceline.core.store;

/**
 * How much of a page is read before it is refused.
 *
 * @param bytes the largest file, in bytes
 * @param depth how deep objects and lists may be nested, the page itself counted
 * @param numberLength the longest number, in characters
 * @param textLength the longest text, in UTF-16 units
 */
public record PageLimits(int bytes, int depth, int numberLength, int textLength) {

    /** 256 MiB, which is some 300,000 annotations; depth 64; numbers of 64 characters; texts of a million. */
    public static final PageLimits DEFAULT = new PageLimits(256 << 20, 64, 64, 1_000_000);
}
