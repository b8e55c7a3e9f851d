package org.sourceline.core.internal.json;

import java.nio.charset.StandardCharsets;

/** The values of numbers whose spelling is known to be JSON's. */
final class JsonNumber {

    private static final double[] TENS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    /** So many digits fit a double exactly. */
    private static final int EXACT = 15;
    private static final int LONGEST = 18;

    private JsonNumber() {
    }

    /** Whether the number is spelled without point and exponent. */
    static boolean isInteger(byte[] bytes, int from, int to) {
        int at = from + 1;
        while (at < to && bytes[at] <= '9' && bytes[at] >= '0') {
            at++;
        }
        return at == to;
    }

    /** A whole number; one of more than 18 digits counts as the largest or least. */
    static long integer(byte[] bytes, int from, int to) {
        boolean negative = bytes[from] == '-';
        int first = negative ? from + 1 : from;
        if (to - first > LONGEST) {
            return negative ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        long number = digits(bytes, first, to);
        return negative ? -number : number;
    }

    private static long digits(byte[] bytes, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + bytes[i] - '0';
        }
        return number;
    }

    /**
     * The nearest double. Where all digits and the power of ten are doubles themselves, one division rounds rightly (William D. Clinger, How
     * to Read Floating Point Numbers Accurately, 1990).
     */
    static double fraction(byte[] bytes, int from, int to) {
        int point = from;
        while (point < to && bytes[point] >= '0' && bytes[point] <= '9') {
            point++;
        }
        boolean plain = point > from && point < to && bytes[point] == '.' && to - from - 1 <= EXACT;
        int end = point + 1;
        while (plain && end < to) {
            plain = bytes[end] >= '0' && bytes[end] <= '9';
            end++;
        }
        if (!plain) {
            return Double.parseDouble(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
        }
        double tens = TENS[to - point - 1];
        return (digits(bytes, from, point) * tens + digits(bytes, point + 1, to)) / tens;
    }
}
