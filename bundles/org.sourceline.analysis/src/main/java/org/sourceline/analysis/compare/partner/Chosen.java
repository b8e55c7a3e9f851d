package org.sourceline.analysis.compare.partner;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Pairs of articles, by their numbers. */
final class Chosen {

    /** For each article the greater numbers with which it makes a pair. */
    private final BitSet[] greater;

    Chosen(int articles) {
        greater = new BitSet[articles];
        for (int article = 0; article < articles; article++) {
            greater[article] = new BitSet();
        }
    }

    void add(int one, int other) {
        greater[Math.min(one, other)].set(Math.max(one, other));
    }

    void addAll(Chosen others) {
        for (int article = 0; article < greater.length; article++) {
            greater[article].or(others.greater[article]);
        }
    }

    boolean has(int one, int other) {
        return greater[Math.min(one, other)].get(Math.max(one, other));
    }

    List<Pair> pairs(List<Keys> articles) {
        List<Pair> pairs = new ArrayList<>();
        for (int article = 0; article < greater.length; article++) {
            String path = articles.get(article).path();
            greater[article].stream().forEach(other -> pairs.add(new Pair(path, articles.get(other).path())));
        }
        return pairs;
    }
}
