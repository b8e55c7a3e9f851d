package org.sourceline.analysis.compare.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.sourceline.analysis.compare.article.Alignment;
import org.sourceline.analysis.compare.article.Profile;
import org.sourceline.analysis.compare.article.Statement;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.TextSpan;

/** Pairs the statements of two articles: what is repeated, supported, denied. */
public final class ClaimPairs {

    /** The least score of statements that say the same, the least weight of what they share, and the least of both together. */
    private static final double ENOUGH = 0.24;
    private static final double WEIGHTY = 1.4;
    private static final double VALUABLE = 1.3;
    /** Statements as like as this need no name in common. */
    private static final double LIKE = 0.8;
    /** How near the best a pair must come in order to be kept beside it. */
    private static final double NEAR_BEST = 0.75;
    /** What it counts if both have the same speaker. */
    private static final double SAME_SPEAKER = 1.3;

    private final Profile first;
    private final Profile second;
    private final Alignment alignment;
    private final Matcher matcher;
    /** By identity, since statements are large. */
    private final Map<Statement, List<Match>> matches = new IdentityHashMap<>();
    private final List<Pairing> found = new ArrayList<>();

    /**
     * @param first the article that came later, or has from the other, as far as that is known
     */
    public ClaimPairs(Profile first, Profile second, Alignment alignment) {
        this.first = first;
        this.second = second;
        this.alignment = alignment;
        this.matcher = new Matcher(first, second, alignment);
    }

    /** The pairs, from the first article to the second. */
    public List<Pairing> find() {
        first.statements().forEach(one -> matches.put(one, matcher.of(one)));
        List<Match> same = same();
        same.stream().filter(match -> !isCovered(match, same)).forEach(match -> found.add(pairing(match)));
        List<Pairing> denials = new Denials(first, alignment, matches).find();
        found.addAll(denials);
        Set<Statement> deniers = denials.stream().map(pairing -> pairing.match().first()).collect(Collectors.toSet());
        new Consequences(first, second, alignment, matches, same).find().stream()
                .filter(one -> one.relation() != LinkRelation.CONTRADICTS || !deniers.contains(one.match().first())).forEach(found::add);
        return List.copyOf(found);
    }

    /** Pairs that say the same: the best for the one, and about the best for the other. */
    private List<Match> same() {
        Map<Statement, Double> best = new IdentityHashMap<>();
        matches.values().forEach(list -> list.stream().filter(this::isSame).forEach(match -> best.merge(match.second(), value(match), Math::max)));
        List<Match> same = new ArrayList<>();
        for (Statement one : first.statements()) {
            matches.getOrDefault(one, List.of()).stream().filter(this::isSame)
                    .min(Comparator.comparingDouble((Match match) -> -value(match)).thenComparing(ClaimPairs::unlikeness))
                    .filter(match -> value(match) >= NEAR_BEST * best.getOrDefault(match.second(), 0.0))
                    .ifPresent(same::add);
        }
        return same;
    }

    /** Whether a claim that makes most of the first statement of a pair has a pair of its own that is as good: then that says what there is to say. */
    private static boolean isCovered(Match match, List<Match> all) {
        TextSpan whole = match.first().extent();
        return all.stream().anyMatch(other -> other != match && other.score() >= match.score() && whole.contains(other.first().extent())
                && whole.length() > other.first().extent().length() && whole.length() < 2 * other.first().extent().length());
    }

    /** What the same source says is more likely the same. */
    private double value(Match match) {
        boolean speaker = Attributed.share(Attributed.speaker(match.first()), Attributed.speaker(match.second()), alignment);
        return speaker ? SAME_SPEAKER * match.value() : match.value();
    }

    private boolean isSame(Match match) {
        return match.score() >= ENOUGH && match.weight() >= WEIGHTY && value(match) >= VALUABLE
                && (match.hasDeed() || match.isOfNames()) && (match.named() || match.score() >= LIKE) && match.tells()
                && match.first().negated() == match.second().negated()
                && isSilent(match.first()) == isSilent(match.second())
                && isRejection(match.first()) == isRejection(match.second());
    }

    private static int unlikeness(Match match) {
        return Math.abs(match.first().terms().size() - match.second().terms().size());
    }

    static boolean isSilent(Statement one) {
        return one.stance() == Stance.NO_RESPONSE || one.stance() == Stance.DECLINES_TO_COMMENT;
    }

    static boolean isRejection(Statement one) {
        return one.stance() == Stance.DENIES;
    }

    private Pairing pairing(Match match) {
        Statement one = match.first();
        Statement other = match.second();
        if (Attributed.to(second.facts(), one)) {
            return new Pairing(LinkRelation.REPEATS, match, "taken-over", "Taken over from " + second.facts().origin().orElse("the other article")
                    + ": both speak of " + first.words(one, match.shared()) + ".", 0.8);
        }
        if (Attributed.share(Attributed.sources(one), Attributed.sources(other), alignment)) {
            return new Pairing(LinkRelation.REPEATS, match, "same-source", "The same source says it in both articles: both speak of " + first.words(one, match.shared())
                    + ".", 0.75);
        }
        return new Pairing(LinkRelation.CORROBORATES, match, "other-source", "Each article has it from a source of its own: both speak of "
                + first.words(one, match.shared()) + ".", 0.6);
    }
}
