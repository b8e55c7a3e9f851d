package org.sourceline.analysis.compare.partner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.sourceline.analysis.compare.reuse.Shingles;

/**
 * Which articles have which keys (an inverted index). Articles are told by their numbers, keys by the groups of the articles that share one; a key of one
 * article alone makes none. Keys are hashes, of which 44 bits count.
 */
final class Postings {

    private static final int OWNER_BITS = 20;
    private static final long OWNER = (1L << OWNER_BITS) - 1;

    private static final int[] NONE = {};

    /** What the keys of the groups are told apart by, ascending. */
    private final long[] heads;
    private final int[][] groups;
    private final int[][] ofArticle;

    private Postings(long[] entries, int articles) {
        long[] found = new long[entries.length / 2];
        List<int[]> members = new ArrayList<>();
        for (int from = 0, to; from < entries.length; from = to) {
            to = from + 1;
            while (to < entries.length && head(entries[to]) == head(entries[from])) {
                to++;
            }
            if (to - from > 1) {
                found[members.size()] = head(entries[from]);
                members.add(Arrays.stream(entries, from, to).mapToInt(entry -> (int) (entry & OWNER)).toArray());
            }
        }
        heads = Arrays.copyOf(found, members.size());
        groups = members.toArray(int[][]::new);
        ofArticle = inverted(groups, articles);
    }

    private static int[][] inverted(int[][] groups, int articles) {
        int[] sizes = new int[articles];
        Arrays.stream(groups).flatMapToInt(Arrays::stream).forEach(article -> sizes[article]++);
        int[][] inverted = new int[articles][];
        Arrays.setAll(inverted, article -> new int[sizes[article]]);
        for (int group = groups.length - 1; group >= 0; group--) {
            for (int article : groups[group]) {
                inverted[article][--sizes[article]] = group;
            }
        }
        return inverted;
    }

    private static long head(long entry) {
        return entry & ~OWNER;
    }

    /** @param keys of an article, each once */
    static Postings of(List<Keys> articles, Function<Keys, long[]> keys) {
        List<long[]> all = articles.stream().map(keys).toList();
        long[] entries = new long[all.stream().mapToInt(one -> one.length).sum()];
        int size = 0;
        for (int article = 0; article < all.size(); article++) {
            for (long key : all.get(article)) {
                entries[size++] = head(Shingles.mixed(key)) | article;
            }
        }
        Arrays.sort(entries);
        return new Postings(entries, articles.size());
    }

    /** The groups of the keys that an article shares with others. */
    int[] of(int article) {
        return ofArticle[article];
    }

    /** The articles of a group, ascending. */
    int[] group(int number) {
        return groups[number];
    }

    int groups() {
        return groups.length;
    }

    /** The articles that share a key, ascending; none if fewer than two have it. */
    int[] find(long key) {
        int group = Arrays.binarySearch(heads, head(Shingles.mixed(key)));
        return group < 0 ? NONE : groups[group];
    }
}
