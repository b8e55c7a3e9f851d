package org.sourceline.core.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Merges of collections by their elements. */
final class Sequences {

    private Sequences() {
    }

    static <T> List<T> union(List<T> first, List<T> second) {
        Set<T> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    /**
     * The words that are left when what each side took away is gone, and those that either added: the old ones in their order, the new
     * ones by the alphabet, so that it does not matter who merges.
     */
    static List<String> words(List<String> base, List<String> ours, List<String> theirs) {
        if (base.equals(ours) || ours.equals(theirs)) {
            return theirs;
        }
        if (base.equals(theirs)) {
            return ours;
        }
        List<String> merged = new ArrayList<>(base);
        merged.removeIf(word -> !ours.contains(word) || !theirs.contains(word));
        Set<String> added = new TreeSet<>(union(ours, theirs));
        added.removeAll(base);
        merged.addAll(added);
        return List.copyOf(merged);
    }

    /**
     * The same for elements that may be there several times: as often as one side has them if the other left their number alone, and as
     * often as the side that has more of them if both changed it.
     */
    static <T> List<T> bag(List<T> base, List<T> ours, List<T> theirs) {
        Map<T, Integer> before = counts(base);
        Map<T, Integer> mine = counts(ours);
        Map<T, Integer> other = counts(theirs);
        List<T> merged = new ArrayList<>();
        for (T element : union(ours, theirs)) {
            int old = before.getOrDefault(element, 0);
            int our = mine.getOrDefault(element, 0);
            int their = other.getOrDefault(element, 0);
            int count = our == old ? their : their == old ? our : Math.max(our, their);
            for (int i = 0; i < count; i++) {
                merged.add(element);
            }
        }
        return merged;
    }

    private static <T> Map<T, Integer> counts(List<T> elements) {
        Map<T, Integer> counts = HashMap.newHashMap(elements.size());
        elements.forEach(element -> counts.merge(element, 1, Integer::sum));
        return counts;
    }
}
