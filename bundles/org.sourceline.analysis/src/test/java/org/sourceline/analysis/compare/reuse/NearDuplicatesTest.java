package org.sourceline.analysis.compare.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sourceline.analysis.compare.reuse.NearDuplicates.Found;
import org.sourceline.analysis.compare.reuse.Reuse.Kind;

/** Copies are found among many articles, whole or cut short, and nothing else is. */
class NearDuplicatesTest {

    private final Random random = new Random(14);

    private long[] words(int count) {
        return random.longs(count, 0, 5_000).toArray();
    }

    /** The text with a share of its words replaced. */
    private long[] edited(long[] words, double share) {
        return Arrays.stream(words).map(word -> random.nextDouble() < share ? random.nextLong() : word).toArray();
    }

    @Test
    void kindsOfReuse() {
        long[] text = words(600);
        Shingles whole = Shingles.of(text);
        assertEquals(Optional.of(Kind.COPY), kind(whole, Shingles.of(edited(text, 0.01))));
        assertEquals(Optional.of(Kind.TRUNCATED_COPY), kind(Shingles.of(Arrays.copyOf(text, 200)), whole));
        assertEquals(Optional.of(Kind.EDITED_COPY), kind(whole, Shingles.of(edited(text, 0.09))));
        long[] other = words(600);
        System.arraycopy(text, 100, other, 0, 80);
        assertEquals(Optional.of(Kind.RUNS), kind(whole, Shingles.of(other)));
        assertEquals(Optional.empty(), kind(whole, Shingles.of(words(600))));
        assertEquals(Optional.empty(), kind(whole, Shingles.of(new long[0])));
    }

    private static Optional<Kind> kind(Shingles first, Shingles second) {
        return Reuse.of(first, second).map(Reuse::kind);
    }

    @Test
    void findsWhatComparingAllPairsFinds() {
        List<Shingles> articles = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            long[] text = words(300 + random.nextInt(300));
            articles.add(Shingles.of(text));
            if (i % 5 == 0) {
                articles.add(Shingles.of(edited(text, 0.02 * (i % 4))));
                articles.add(Shingles.of(Arrays.copyOf(text, 150)));
            }
        }
        Set<Found> all = new HashSet<>();
        for (int i = 0; i < articles.size(); i++) {
            for (int k = i + 1; k < articles.size(); k++) {
                int least = Math.min(articles.get(i).size(), articles.get(k).size());
                double containment = (double) articles.get(i).shared(articles.get(k)) / least;
                if (containment >= 0.5) {
                    all.add(new Found(i, k, containment));
                }
            }
        }
        Set<Found> found = new HashSet<>(NearDuplicates.among(articles));
        assertTrue(all.containsAll(found));
        assertTrue(found.size() >= 0.95 * all.size(), found.size() + " of " + all.size());
        assertTrue(all.size() > 100);
    }
}
