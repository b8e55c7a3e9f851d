package org.sourceline.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

/** What is in every longest chain, compared with all chains there are. */
class CertainOrderTest {

    private static long pair(long old, long now) {
        return old << 32 | now;
    }

    private static Set<Long> inEveryLongest(long[] pairs) {
        List<Set<Long>> longest = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << pairs.length; chosen++) {
            Set<Long> chain = new HashSet<>();
            long last = -1;
            boolean rises = true;
            for (int i = 0; i < pairs.length; i++) {
                if ((chosen >> i & 1) == 1) {
                    rises &= last < 0 || pairs[i] >> 32 > last >> 32 && (int) pairs[i] > (int) last;
                    last = pairs[i];
                    chain.add(last);
                }
            }
            if (rises && (longest.isEmpty() || chain.size() >= longest.getFirst().size())) {
                longest.removeIf(other -> other.size() < chain.size());
                longest.add(chain);
            }
        }
        Set<Long> all = new HashSet<>(longest.getFirst());
        longest.forEach(all::retainAll);
        return all;
    }

    @Test
    void isWhatEveryLongestChainHas() {
        Random random = new Random(7);
        for (int i = 0; i < 1_500; i++) {
            int most = 2 + random.nextInt(8);
            long[] pairs = LongStream.generate(() -> pair(random.nextInt(most), random.nextInt(most))).limit(random.nextInt(9)).sorted().distinct().toArray();
            assertEquals(inEveryLongest(pairs), CertainOrder.of(pairs), () -> LongStream.of(pairs).mapToObj(Long::toHexString).toList().toString());
        }
    }

    @Test
    void ofTwoThatChangedPlacesNeitherIsCertain() {
        assertEquals(Set.of(pair(0, 0), pair(3, 3)), CertainOrder.of(new long[] {pair(0, 0), pair(1, 2), pair(2, 1), pair(3, 3)}));
    }
}
