package org.sourceline.analysis.compare.claim;

import java.util.Set;

import org.sourceline.analysis.compare.article.Statement;
import org.sourceline.analysis.compare.article.Terms;

/**
 * Two statements that may speak of the same thing.
 *
 * @param score from 0 to 1: how much of what they speak of is the same, rare things counting more
 * @param weight how much of it there is
 * @param named whether a name, an amount or a date is shared, be it with the surroundings of one of the two
 * @param shared the terms both have, in the names of the first article
 */
public record Match(Statement first, Statement second, double score, double weight, boolean named,
        Set<String> shared) {

    private static final int FEW = 6;
    private static final double ALMOST_SAME = 0.8;
    private static final int SHORT = 2;

    static boolean isName(String term) {
        return term.startsWith(Terms.ENTITY) || term.startsWith(Terms.VALUE);
    }

    /** By this the best of several is found: sharing much counts, and so does not differing in much. */
    double value() {
        return weight * (0.5 + score);
    }

    /** Whether they share more than names, amounts and dates. */
    boolean hasDeed() {
        return shared.stream().anyMatch(term -> !isName(term));
    }

    /** Whether they share little but names, of which they share several. */
    boolean isOfNames() {
        return shared.stream().filter(Match::isName).count() > 1 && Math.min(first.terms().size(), second.terms().size()) <= FEW;
    }

    /** Whether what they share is more than a phrase that anybody may use: a name, several words, or all of a short statement. */
    boolean tells() {
        return shared.stream().anyMatch(Match::isName) || deeds() > 2 || isAllOf();
    }

    /** Whether they share all of a short statement. */
    private boolean isAllOf() {
        return shorter() <= SHORT && shared.size() >= shorter();
    }

    /** Whether they share half of what the one says that says less. */
    boolean isHalf() {
        return 2 * shared.size() >= shorter();
    }

    private int shorter() {
        return Math.min(first.terms().size(), second.terms().size());
    }

    /** Whether both name the same party, amount or date, or have so much that is rare in common that chance is no reason for it. */
    boolean isSpecific() {
        return shared.stream().anyMatch(Match::isName) || named && (deeds() > 2 || isAllOf()) || score >= ALMOST_SAME && deeds() > 2;
    }

    /** The number of shared terms that are neither names nor amounts, dates or numbers. */
    long deeds() {
        return shared.stream().filter(term -> !isName(term) && !Terms.isNumber(term)).count();
    }
}
