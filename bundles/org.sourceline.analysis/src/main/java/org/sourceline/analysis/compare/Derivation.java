package org.sourceline.analysis.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.compare.article.ArticleFacts;
import org.sourceline.analysis.compare.article.Profile;
import org.sourceline.analysis.compare.claim.Credits;
import org.sourceline.analysis.compare.claim.LinkWords;
import org.sourceline.analysis.compare.reuse.Reuse;
import org.sourceline.core.model.LinkRelation;

/**
 * Whether one of two articles has from the other. Words in common say that it has; which from which, the credits and the dates say. A report
 * that names the other's publisher as its source, again and again or with quotations, rests on it.
 */
final class Derivation {

    /** An article that names the other's publisher once may mean another article of it. */
    private static final int FEWEST_ATTRIBUTIONS = 2;

    private final Profile first;
    private final Profile second;
    private final @Nullable Reuse reuse;
    private final int quotesOfFirst;
    private final int quotesOfSecond;
    private final int toSecond;
    private final int toFirst;
    private final Credits creditsOfFirst;
    private final Credits creditsOfSecond;
    private final Direction direction;

    /** @param quotesOfFirst how many quotations of the first article stand in the second */
    Derivation(Side firstSide, Side secondSide, @Nullable Reuse reuse, int quotesOfFirst, int quotesOfSecond) {
        this.first = firstSide.profile();
        this.second = secondSide.profile();
        this.reuse = reuse;
        this.quotesOfFirst = quotesOfFirst;
        this.quotesOfSecond = quotesOfSecond;
        this.creditsOfFirst = firstSide.claims().credits();
        this.creditsOfSecond = secondSide.claims().credits();
        this.toSecond = creditsOfFirst.to(creditsOfSecond).cardinality();
        this.toFirst = creditsOfSecond.to(creditsOfFirst).cardinality();
        this.direction = reuse != null && reuse.kind() != Reuse.Kind.RUNS ? ofCopies() : ofReports();
    }

    Direction direction() {
        return direction;
    }

    private Direction ofCopies() {
        int credits = credit(first.facts(), second.facts()) - credit(second.facts(), first.facts());
        if (credits != 0) {
            return credits > 0 ? Direction.FIRST_FROM_SECOND : Direction.SECOND_FROM_FIRST;
        }
        return byDate();
    }

    /** Whether an article says that it carries what the other's publisher wrote. */
    private static int credit(ArticleFacts one, ArticleFacts other) {
        boolean carries = one.republisher() != null && other.republisher() == null;
        boolean named = one.publisher() != null && other.publisher() != null && one.publisher().equalsIgnoreCase(other.publisher());
        return carries && named ? 1 : 0;
    }

    private Direction ofReports() {
        int ofFirst = toSecond > 0 ? toSecond + quotesOfFirst : 0;
        int ofSecond = toFirst > 0 ? toFirst + quotesOfSecond : 0;
        if (ofFirst != ofSecond && Math.max(ofFirst, ofSecond) >= FEWEST_ATTRIBUTIONS) {
            return ofFirst > ofSecond ? Direction.FIRST_FROM_SECOND : Direction.SECOND_FROM_FIRST;
        }
        return byDate();
    }

    private Direction byDate() {
        LocalDate one = first.facts().date();
        LocalDate other = second.facts().date();
        if (one == null || other == null || one.equals(other)) {
            return Direction.OPEN;
        }
        return one.isAfter(other) ? Direction.FIRST_FROM_SECOND : Direction.SECOND_FROM_FIRST;
    }

    /**
     * The link that says so, if one has from the other.
     *
     * @param isTakenOver whether the one has a statement of the other that it says it has from there: then one attribution is enough
     * @param areLinked whether statements of the two have to do with each other: then to name the other's publisher is enough, "the report in the Gazette"
     */
    Optional<FoundLink> link(LinkMaker maker, boolean isTakenOver, boolean areLinked) {
        boolean reversed = direction == Direction.SECOND_FROM_FIRST;
        int attributions = reversed ? toFirst : toSecond;
        int quotes = reversed ? quotesOfSecond : quotesOfFirst;
        boolean rests = direction != Direction.OPEN && (isTakenOver || areLinked && isNamed(reversed) || attributions > 0 && attributions + quotes >= FEWEST_ATTRIBUTIONS);
        if (reuse == null && !rests) {
            return Optional.empty();
        }
        Profile from = reversed ? second : first;
        Profile to = reversed ? first : second;
        String reason = reuse == null ? report(to, Math.max(attributions, 1), quotes) : copy(reuse, reversed);
        FoundLink made = maker.make(LinkRelation.DERIVES_FROM, new LinkMaker.End(from, null, List.of()), new LinkMaker.End(to, null, List.of()),
                reuse == null ? "report" : "reuse", reason, direction == Direction.OPEN ? 0.5 : 0.9, List.of());
        return Optional.of(new FoundLink(made.link(), made.differences(), reuse, direction != Direction.OPEN));
    }

    /** Whether the one names the other's publisher again and again. */
    private boolean isNamed(boolean reversed) {
        return (reversed ? creditsOfSecond.restingOn(creditsOfFirst) : creditsOfFirst.restingOn(creditsOfSecond)).cardinality() >= FEWEST_ATTRIBUTIONS;
    }

    private static String report(Profile to, int attributions, int quotes) {
        return LinkWords.get("report", to.facts().origin().orElse(""), attributions, quotes);
    }

    private String copy(Reuse found, boolean reversed) {
        double ofFrom = reversed ? found.ofSecond() : found.ofFirst();
        double ofTo = reversed ? found.ofFirst() : found.ofSecond();
        String what = LinkWords.get(switch (found.kind()) {
            case COPY -> "copy";
            case TRUNCATED_COPY -> ofFrom >= ofTo ? "copy.shortened" : "copy.whole";
            case EDITED_COPY -> "copy.edited";
            case RUNS -> "copy.runs";
        });
        String reason = LinkWords.get("reuse", what, percent(ofFrom), percent(ofTo));
        return direction == Direction.OPEN ? reason + ' ' + LinkWords.get("reuse.open") : reason;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
