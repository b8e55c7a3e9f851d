package org.sourceline.analysis.compare.partner;

import java.util.ArrayList;
import java.util.List;

import org.sourceline.analysis.compare.claim.LinkWords;

/**
 * What was not compared although it has something in common.
 *
 * @param pairs how many pairs of articles, since each of the two has more in common with others
 * @param most with how many others an article is compared, besides those that it quotes, copies or names as a source
 * @param names of people and organisations that stand in so many articles that to share one of them is a reason for no comparison, those in most articles
 *        first
 */
public record LeftOut(int pairs, int most, List<String> names) {

    /** How many names are told. */
    private static final int FEW = 5;

    /** Nothing was left out. */
    public static final LeftOut NOTHING = new LeftOut(0, 0, List.of());

    public LeftOut {
        names = List.copyOf(names);
    }

    public boolean isNothing() {
        return pairs == 0 && names.isEmpty();
    }

    /** What was left out and why, in words; empty if nothing was. */
    public String told() {
        List<String> told = new ArrayList<>();
        if (pairs > 0) {
            told.add(LinkWords.get("left-out.pairs", pairs, most));
        }
        if (!names.isEmpty()) {
            String some = String.join(", ", names.subList(0, Math.min(FEW, names.size())));
            String all = names.size() > FEW ? LinkWords.get("left-out.more", some, names.size() - FEW) : some;
            told.add(LinkWords.get("left-out.names", Partners.COMMON * most, all));
        }
        return String.join(" ", told);
    }
}
