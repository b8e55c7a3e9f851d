package org.sourceline.core.text;

import java.util.Arrays;

import org.sourceline.core.model.Passage;
import org.sourceline.core.model.TextSpan;

/**
 * The decoded text of an article, to which all stored offsets refer. Converts between the code points of the files and the UTF-16
 * units of memory in O(log s), s being the number of supplementary characters.
 */
public final class SourceText {

    private final String text;
    /** The UTF-16 offset of each high surrogate that has its low one behind it. */
    private final int[] pairs;

    public SourceText(String text) {
        this.text = text;
        this.pairs = pairsOf(text);
    }

    private static int[] pairsOf(String text) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i++;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The text in UTF-16. */
    public String text() {
        return text;
    }

    /** The length in UTF-16 units. */
    public int length() {
        return text.length();
    }

    /** The length in code points; a lone surrogate counts as one. */
    public int codePoints() {
        return text.length() - pairs.length;
    }

    /**
     * The code points before a place.
     *
     * @param utf16 an offset in UTF-16 units, from 0 to {@link #length()}; between the halves of a pair it counts as before the pair
     */
    public int toCodePoints(int utf16) {
        if (utf16 < 0 || utf16 > text.length()) {
            throw new IndexOutOfBoundsException("UTF-16 offset " + utf16 + " of " + text.length());
        }
        return utf16 - lowerBound(utf16);
    }

    /**
     * The UTF-16 offset of a place.
     *
     * @param codePoints a number of code points, from 0 to {@link #codePoints()}
     */
    public int toUtf16(int codePoints) {
        if (codePoints < 0 || codePoints > codePoints()) {
            throw new IndexOutOfBoundsException("code point " + codePoints + " of " + codePoints());
        }
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < codePoints) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoints + low;
    }

    public TextSpan toCodePoints(TextSpan utf16) {
        return new TextSpan(toCodePoints(utf16.start()), toCodePoints(utf16.end()));
    }

    public TextSpan toUtf16(TextSpan codePoints) {
        return new TextSpan(toUtf16(codePoints.start()), toUtf16(codePoints.end()));
    }

    /**
     * The passage at a place, with its context.
     *
     * @param article the path of the article in the case
     * @param span in UTF-16 units
     */
    public Passage passage(String article, TextSpan span) {
        TextSpan position = toCodePoints(span);
        int before = toUtf16(Math.max(0, position.start() - Passage.CONTEXT));
        int behind = toUtf16(Math.min(codePoints(), position.end() + Passage.CONTEXT));
        return new Passage(article, position, span.of(text), text.substring(before, span.start()), text.substring(span.end(), behind));
    }

    /** How many pairs begin before the offset. */
    private int lowerBound(int utf16) {
        int found = Arrays.binarySearch(pairs, utf16);
        return found >= 0 ? found : -found - 1;
    }
}
