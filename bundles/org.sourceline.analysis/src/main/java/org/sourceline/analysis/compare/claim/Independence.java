package org.sourceline.analysis.compare.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.sourceline.analysis.compare.article.Alignment;
import org.sourceline.analysis.compare.article.Profile;
import org.sourceline.analysis.compare.article.Statement;
import org.sourceline.core.model.TextSpan;

/**
 * Whether two statements of the same thing come from sources of their own. They do not if one article has it from the other's house, if both name
 * the same source or those who speak for it, or if both give the same words of one utterance: then the one repeats the other, and nothing is known
 * better than before. This is what separates a corroboration from a repetition.
 */
final class Independence {

    /** @param rule the id of the rule; {@code reason} in words that want what both speak of behind them */
    record Ground(String rule, String reason, double confidence) {

        /** Whether the source spoke twice, so that it may have said one thing here and another there; not if one article only hands on what the other has. */
        boolean maySayOtherwise() {
            return rule.equals(SAME_SOURCE);
        }
    }

    private static final String SAME_SOURCE = "same-source";

    private final Profile first;
    private final Profile second;
    private final Alignment alignment;
    private final List<SameWords> quotations;
    private final BitSet fromSecond;
    private final BitSet fromFirst;
    private final BitSet tellsOfSecond;

    Independence(ArticleClaims first, ArticleClaims second, Alignment alignment, List<SameWords> quotations) {
        this.first = first.article();
        this.second = second.article();
        this.alignment = alignment;
        this.quotations = quotations;
        this.fromSecond = from(second.credits(), first.credits());
        this.fromFirst = from(first.credits(), second.credits());
        this.tellsOfSecond = first.credits().naming(second.credits());
    }

    /** Which statements of an article, by their index, are said to come from the house of another. */
    private static BitSet from(Credits house, Credits article) {
        BitSet from = article.to(house);
        if (!from.isEmpty()) {
            from.or(article.toHouse());
        }
        return from;
    }

    /** Whether the first article says of anything that it has it from the house of the second. */
    boolean isFromSecond() {
        return !fromSecond.isEmpty();
    }

    /** Whether one of the two is said to come from the house of the other. */
    boolean isTakenOver(Statement one, Statement other) {
        return fromSecond.get(one.index()) || fromFirst.get(other.index());
    }

    /** On what the two statements both rest; empty if they are independent. */
    Optional<Ground> common(Statement one, Statement other) {
        if (fromSecond.get(one.index()) || tellsOfSecond.get(one.index())) {
            return Optional.of(new Ground(Pairing.TAKEN_OVER, LinkWords.get("taken-over", house(second)), 0.8));
        }
        if (fromFirst.get(other.index())) {
            return Optional.of(new Ground(Pairing.TAKEN_OVER, LinkWords.get("taken-over-there", house(first)), 0.8));
        }
        if (Attributed.share(Attributed.sources(one), Attributed.sources(other), alignment)
                || Attributed.only(one).isPresent() && Attributed.only(one).equals(Attributed.only(other))) {
            return Optional.of(new Ground(SAME_SOURCE, LinkWords.get(SAME_SOURCE), 0.75));
        }
        if (quotations.stream().anyMatch(words -> isOf(one, words.ofFirst()) && isOf(other, words.ofSecond()))) {
            return Optional.of(new Ground("same-words", LinkWords.get("same-words"), 0.75));
        }
        return Optional.empty();
    }

    private static String house(Profile article) {
        return article.facts().origin().orElseGet(() -> LinkWords.get("other-article"));
    }

    /** Whether a statement begins in quoted words or is for the most part made of them. */
    private static boolean isOf(Statement one, List<TextSpan> words) {
        int start = one.spans().getFirst().start();
        int covered = one.spans().stream().mapToInt(span -> words.stream().mapToInt(word -> common(span, word)).sum()).sum();
        return words.stream().anyMatch(word -> word.contains(start)) || 2 * covered > one.spans().stream().mapToInt(TextSpan::length).sum();
    }

    private static int common(TextSpan one, TextSpan other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }
}
