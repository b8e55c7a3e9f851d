package org.sourceline.core.anchor;

import java.util.Arrays;

import org.sourceline.core.anchor.UniqueRuns.Part;

/**
 * A longest common subsequence of two short sequences by the greedy algorithm of Eugene Myers (An O(ND) Difference Algorithm and Its
 * Variations, Algorithmica 1, 1986). Gives up where they differ by more than a bound, so that its cost stays bounded.
 */
final class MyersDiff {

    private final Part a;
    private final Part b;
    private final int bound;

    private MyersDiff(Part a, Part b, int bound) {
        this.a = a;
        this.b = b;
        this.bound = bound;
    }

    /**
     * Aligns two parts.
     *
     * @param map receives for elements of the first their partners in the second
     * @param bound the most elements that may be without a partner, on both sides together
     * @return false if there are more; the map is untouched then
     */
    static boolean align(Part a, Part b, int[] map, int bound) {
        return new MyersDiff(a, b, Math.min(bound, a.length() + b.length())).run(map);
    }

    private boolean run(int[] map) {
        int[][] trace = new int[bound + 1][];
        int[] reach = new int[2 * bound + 3];
        for (int d = 0; d <= bound; d++) {
            if (step(reach, d)) {
                trace[d] = reach;
                back(trace, d, map);
                return true;
            }
            trace[d] = Arrays.copyOfRange(reach, bound + 1 - d, bound + 2 + d);
        }
        return false;
    }

    /** How far each diagonal gets with {@code d} elements left out; true once both ends are reached. */
    private boolean step(int[] reach, int d) {
        int middle = bound + 1;
        for (int k = -d; k <= d; k += 2) {
            boolean down = k == -d || k != d && reach[middle + k - 1] < reach[middle + k + 1];
            int x = down ? reach[middle + k + 1] : reach[middle + k - 1] + 1;
            while (x < a.length() && x - k < b.length() && a.ids()[a.from() + x] == b.ids()[b.from() + x - k]) {
                x++;
            }
            reach[middle + k] = x;
            if (x >= a.length() && x - k >= b.length()) {
                return true;
            }
        }
        return false;
    }

    private void back(int[][] trace, int last, int[] map) {
        int x = a.length();
        int y = b.length();
        for (int d = last; d > 0; d--) {
            int[] before = trace[d - 1];
            int k = x - y;
            int middle = d - 1;
            boolean down = k == -d || k != d && at(before, middle + k - 1) < at(before, middle + k + 1);
            int fromX = down ? at(before, middle + k + 1) : at(before, middle + k - 1);
            int fromY = fromX - (down ? k + 1 : k - 1);
            int startX = down ? fromX : fromX + 1;
            pair(startX, x, startX - k, map);
            x = fromX;
            y = fromY;
        }
        pair(0, x, 0, map);
    }

    private static int at(int[] reach, int index) {
        return index >= 0 && index < reach.length ? reach[index] : -1;
    }

    private void pair(int fromX, int toX, int fromY, int[] map) {
        for (int x = fromX; x < toX; x++) {
            map[a.from() + x] = b.from() + fromY + x - fromX;
        }
    }
}
