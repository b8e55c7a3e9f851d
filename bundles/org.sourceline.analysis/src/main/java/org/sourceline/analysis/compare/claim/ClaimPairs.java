package org.sourceline.analysis.compare.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    /** The least score and weight of what the same speaker says in both. */
    private static final double SAID_AGAIN = 0.45;
    private static final double LIGHT = 1;
    /** How like statements must be that have no name in common, where something else says that they belong together. */
    private static final double THERE = 0.38;
    /** The least score of statements of one deed that may contradict each other in a figure. */
    private static final double LIKE_FIGURES = 0.45;

    private final Profile first;
    private final Profile second;
    private final Alignment alignment;
    private final Matcher matcher;
    private final Independence independence;
    private final Events events;
    private final Differences differences;
    private final Contradictions contradictions;
    private final Consequences consequences;
    /** By identity, since statements are large. */
    private final Map<Statement, List<Match>> matches = new IdentityHashMap<>();
    private final List<Pairing> found = new ArrayList<>();

    /**
     * @param firstClaims of the article that came later, or has from the other, as far as that is known
     * @param quotations what one article quotes and the other has, too
     */
    public ClaimPairs(ArticleClaims firstClaims, ArticleClaims secondClaims, Alignment alignment, List<SameWords> quotations) {
        this.first = firstClaims.article();
        this.second = secondClaims.article();
        this.alignment = alignment;
        this.matcher = new Matcher(firstClaims, secondClaims, alignment);
        this.independence = new Independence(firstClaims, secondClaims, alignment, quotations);
        this.events = new Events(first, second, alignment);
        this.differences = new Differences(first, second, alignment);
        this.consequences = new Consequences(first, second, alignment, matches);
        this.contradictions = new Contradictions(firstClaims, secondClaims, alignment, independence, matches);
    }

    /** The pairs, from the first article to the second. */
    public List<Pairing> find() {
        first.statements().forEach(one -> matches.put(one, matcher.of(one)));
        List<Match> same = same();
        same.stream().filter(match -> !isCovered(match, same)).forEach(match -> pairing(match).ifPresent(found::add));
        List<Pairing> denials = new Denials(first, second, alignment, independence, matches).find();
        found.addAll(denials);
        Set<Statement> deniers = denials.stream().map(pairing -> pairing.match().first()).collect(Collectors.toSet());
        consequences.find(same).stream()
                .filter(one -> one.relation() != LinkRelation.CONTRADICTS || !deniers.contains(one.match().first())).forEach(found::add);
        contradictions.find().stream().filter(one -> !deniers.contains(one.match().first()))
                .filter(one -> found.stream().noneMatch(other -> isOf(one, other))).forEach(found::add);
        return List.copyOf(found);
    }

    private static boolean isOf(Pairing one, Pairing other) {
        return one.match().first() == other.match().first() && one.match().second() == other.match().second();
    }

    /** Pairs that say the same: the best for the one, and about the best of those for which the other is the best. */
    private List<Match> same() {
        List<Match> chosen = first.statements().stream().flatMap(one -> best(one).stream()).toList();
        Map<Statement, Double> best = new IdentityHashMap<>();
        chosen.forEach(match -> best.merge(match.second(), value(match), Math::max));
        return chosen.stream().filter(match -> value(match) >= NEAR_BEST * best.getOrDefault(match.second(), 0.0)).toList();
    }

    private Optional<Match> best(Statement one) {
        return matches.getOrDefault(one, List.of()).stream().filter(this::isSame)
                .min(Comparator.comparingDouble((Match match) -> match.second().headline() ? -NEAR_BEST * value(match) : -value(match)).thenComparing(ClaimPairs::unlikeness));
    }

    /** Whether a claim that makes most of the first statement of a pair has a pair of its own that is as good: then that says what there is to say. */
    private static boolean isCovered(Match match, List<Match> all) {
        TextSpan whole = match.first().extent();
        return all.stream().anyMatch(other -> other != match && other.score() >= match.score() && whole.contains(other.first().extent())
                && whole.length() > other.first().extent().length() && whole.length() < 2 * other.first().extent().length());
    }

    /** What the same source says is more likely the same. */
    private double value(Match match) {
        return haveSpeaker(match) ? SAME_SPEAKER * match.value() : match.value();
    }

    private boolean haveSpeaker(Match match) {
        return Attributed.share(Attributed.speaker(match.first()), Attributed.speaker(match.second()), alignment);
    }

    private boolean isSame(Match match) {
        return match.score() >= ENOUGH && value(match) >= VALUABLE && (isAlike(match) || haveSpeaker(match) && isSaidAgain(match))
                && match.first().negated() == match.second().negated()
                && isSilent(match.first()) == isSilent(match.second()) && !contradictions.isOppositeDeed(match);
    }

    private boolean isAlike(Match match) {
        return match.weight() >= WEIGHTY && (match.hasDeed() || match.isOfNames()) && (match.named() || match.score() >= LIKE || isThere(match)) && (match.tells() || rests(match))
                && isRejection(match.first()) == isRejection(match.second());
    }

    /** Whether the one is said to come from the house of the other, which has something like it: that is where it comes from. */
    private boolean isThere(Match match) {
        return match.deeds() > 1 && match.score() >= THERE && independence.isTakenOver(match.first(), match.second());
    }

    /** Whether one speaker says much the same in few words: who speaks stands for a name in them. */
    private static boolean isSaidAgain(Match match) {
        return match.hasDeed() && match.isHalf() && (match.first().negated() || match.first().gist().deed() != null && match.first().gist().agrees(match.second().gist())) && match.score() >= SAID_AGAIN && match.weight() >= LIGHT;
    }

    /** Whether the attribution of the two already says that they belong together. */
    private boolean rests(Match match) {
        return match.deeds() > 1 && independence.isTakenOver(match.first(), match.second());
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

    /**
     * Empty for statements of independent sources that do not tell of one event, or have in common only words that any two may have: what they share is
     * no more than a topic.
     */
    private Optional<Pairing> pairing(Match match) {
        Optional<Independence.Ground> common = independence.common(match.first(), match.second());
        if (common.isPresent()) {
            Independence.Ground ground = common.get();
            return Optional.of(ground.maySayOtherwise() && hasOtherFigure(match) ? pairing(LinkRelation.CONTRADICTS, match, Pairing.OTHER_FIGURE, "own-other-figure", 0.5)
                    : new Pairing(LinkRelation.REPEATS, match, ground.rule(), LinkWords.get("pair", ground.reason(), words(match)), ground.confidence()));
        }
        if (!events.isOne(match)) {
            return Optional.empty();
        }
        if (hasOtherFigure(match)) {
            return Optional.of(pairing(LinkRelation.CONTRADICTS, match, Pairing.OTHER_FIGURE, Pairing.OTHER_FIGURE, 0.5));
        }
        return match.isSpecific() && !differences.ofFigures(match.first(), match.second()) ? Optional.of(pairing(LinkRelation.CORROBORATES, match, "other-source", "other-source", 0.6)) : Optional.empty();
    }

    private Pairing pairing(LinkRelation relation, Match match, String rule, String words, double confidence) {
        return new Pairing(relation, match, rule, LinkWords.get("pair", LinkWords.get(words), words(match)), confidence);
    }

    private String words(Match match) {
        return first.words(match.first(), match.shared());
    }

    /** Whether sources that do not know of each other give another amount, share or number for one deed of one party. */
    private boolean hasOtherFigure(Match match) {
        return differences.ofFigures(match.first(), match.second()) && (match.score() >= LIKE_FIGURES && (haveSpeaker(match) || match.first().gist().deed() == null || match.second().gist().deed() == null)
                || match.score() >= LIKE_FIGURES && match.first().gist().agrees(match.second().gist()) && events.haveSubjectInCommon(match)
                || match.score() >= THERE && match.first().gist().agrees(match.second().gist()) && events.hasSubjectOfOther(match) && match.deeds() > 1
                || match.score() >= ENOUGH && events.areSides(match) && events.hasSubjectOfOther(match));
    }
}
