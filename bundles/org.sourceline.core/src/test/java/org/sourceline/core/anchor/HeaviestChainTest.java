package org.sourceline.core.anchor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class HeaviestChainTest {

    private static long heaviest(int[] second, int[] weights) {
        long heaviest = 0;
        for (int chosen = 0; chosen < 1 << second.length; chosen++) {
            long weight = 0;
            int last = -1;
            for (int i = 0; i < second.length && weight >= 0; i++) {
                if ((chosen >> i & 1) == 1) {
                    weight = second[i] > last ? weight + weights[i] : -1;
                    last = second[i];
                }
            }
            heaviest = Math.max(heaviest, weight);
        }
        return heaviest;
    }

    @Test
    void noOtherChainWeighsMore() {
        Random random = new Random(5);
        for (int run = 0; run < 1_500; run++) {
            int size = random.nextInt(9);
            List<Integer> places = new ArrayList<>(IntStream.range(0, size).map(i -> 3 * i).boxed().toList());
            Collections.shuffle(places, random);
            int[] second = places.stream().mapToInt(Integer::intValue).toArray();
            int[] weights = random.ints(size, 1, 5).toArray();
            int[] chain = HeaviestChain.of(second, weights);
            assertEquals(heaviest(second, weights), Arrays.stream(chain).map(i -> weights[i]).sum(), Arrays.toString(second));
            for (int i = 1; i < chain.length; i++) {
                assertTrue(chain[i] > chain[i - 1] && second[chain[i]] > second[chain[i - 1]]);
            }
        }
    }

    @Test
    void ofEquallyHeavyChainsTheFirstIsTaken() {
        assertArrayEquals(new int[] {0}, HeaviestChain.of(new int[] {5, 3}, new int[] {2, 2}));
        assertArrayEquals(new int[] {0, 2}, HeaviestChain.of(new int[] {3, 1, 9}, new int[] {2, 2, 1}));
        assertArrayEquals(new int[] {1}, HeaviestChain.of(new int[] {5, 3}, new int[] {2, 3}));
    }
}
