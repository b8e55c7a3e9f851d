package org.sourceline.analysis.compare.partner;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Ranks for one article after the other those that have something in common with it, by how much that is: rare things count more. */
final class Ranking {

    /** A name counts as much as three words: without one in common hardly two statements are paired, and one alone makes no pair. */
    private static final double NAME = 3;

    private final List<Keys> articles;
    private final int common;
    private final Postings names;
    private final Postings phrases;
    private final Postings topics;
    private final double[] scores;
    private final BitSet met = new BitSet();
    private final BitSet reasoned = new BitSet();

    /** @param common what more articles share than this counts nothing */
    Ranking(List<Keys> articles, int common) {
        this.articles = articles;
        this.common = common;
        this.names = Postings.of(articles, Keys::names);
        this.phrases = Postings.of(articles, Keys::fewPhrases);
        this.topics = Postings.of(articles, Keys::topics);
        this.scores = new double[articles.size()];
    }

    /** The names of people and organisations that articles share. */
    Postings names() {
        return names;
    }

    /** The articles that have a name or a phrase in common with one and besides something that few have, those that share most first. */
    int[] of(int article) {
        Arrays.fill(scores, 0);
        met.clear();
        reasoned.clear();
        add(article, names, NAME, true);
        add(article, phrases, 1, true);
        add(article, topics, 1, false);
        met.clear(article);
        return sorted(met.stream().filter(other -> isReasoned(article, other)));
    }

    /** Some articles, those that share most with the one that was ranked last first: the bits of positive numbers are ordered as these are. */
    int[] sorted(IntStream some) {
        return some.mapToLong(other -> (long) ~Float.floatToIntBits((float) scores[other]) << Integer.SIZE | other).sorted().mapToInt(one -> (int) one).toArray();
    }

    private void add(int article, Postings postings, double weight, boolean reason) {
        for (int number : postings.of(article)) {
            int[] group = postings.group(number);
            if (group.length <= common) {
                double rarity = weight * Math.log(1 + (double) articles.size() / group.length);
                for (int other : group) {
                    scores[other] += rarity;
                    met.set(other);
                    reasoned.set(other, reason || reasoned.get(other));
                }
            }
        }
    }

    /** Whether the article that was ranked last has a name or a rare phrase in common with another. */
    boolean isReasoned(int article, int other) {
        return reasoned.get(other) || share(articles.get(article).names(), articles.get(other).names());
    }

    private static boolean share(long[] some, long[] others) {
        int i = 0;
        int k = 0;
        while (i < some.length && k < others.length) {
            int order = Long.compare(some[i], others[k]);
            if (order == 0) {
                return true;
            }
            i += order < 0 ? 1 : 0;
            k += order > 0 ? 1 : 0;
        }
        return false;
    }
}
