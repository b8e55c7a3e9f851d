package org.sourceline.analysis.compare.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sourceline.analysis.compare.article.Alignment;
import org.sourceline.analysis.compare.article.Gist;
import org.sourceline.analysis.compare.article.Profile;
import org.sourceline.analysis.compare.article.Statement;
import org.sourceline.analysis.compare.article.Value;
import org.sourceline.analysis.lexicon.Opposites;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.LinkRelation;

/**
 * Finds statements of different sources that cannot both be so. Either they tell of one deed of the same party, and one of them is negated; or neither
 * or both are, and the deed of the one and what the other tells of the same party are opposites, as to resign and to be dismissed. A denial that answers
 * what it denies is left to {@link Denials}: that does not merely contradict. (The signs are those of de Marneffe, Rafferty and Manning, "Finding
 * Contradictions in Text", 2008: negation, antonyms, numbers, behind a test of whether both tell of one event.)
 */
final class Contradictions {

    private static final double ALIKE = 0.3;
    private static final double WEIGHTY = 1.2;
    private static final double LIGHT = Matcher.LEAST;
    /** So many words in common besides names say as much as a name. */
    private static final int MANY = 2;

    private final Profile first;
    private final ArticleClaims firstClaims;
    private final ArticleClaims secondClaims;
    private final Profile second;
    private final Alignment alignment;
    private final Independence independence;
    private final Events events;
    private final Differences differences;
    private final Opposites opposites;
    private final Map<Statement, List<Match>> matches;

    Contradictions(ArticleClaims firstClaims, ArticleClaims secondClaims, Alignment alignment, Independence independence, Map<Statement, List<Match>> matches) {
        this.independence = independence;
        this.firstClaims = firstClaims;
        this.secondClaims = secondClaims;
        this.first = firstClaims.article();
        this.second = secondClaims.article();
        this.alignment = alignment;
        this.events = new Events(first, secondClaims.article(), alignment);
        this.differences = new Differences(first, secondClaims.article(), alignment);
        this.opposites = firstClaims.opposites();
        this.matches = matches;
    }

    List<Pairing> find() {
        List<Pairing> found = new ArrayList<>();
        List<Statement> sided = secondClaims.article().statements().stream().filter(one -> states(one) && secondClaims.told(one.index()).sided()).toList();
        for (Statement one : first.statements()) {
            if (states(one)) {
                negated(one).ifPresent(found::add);
                if (firstClaims.told(one.index()).sided()) {
                    sided.stream().map(other -> opposite(one, other)).flatMap(Optional::stream).findFirst().ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Pairing> negated(Statement one) {
        return matches.getOrDefault(one, List.of()).stream().filter(match -> isNegated(match) || isAbsent(match)).findFirst().map(match -> pairing(match, "opposite", 0.55))
                .or(() -> matches.getOrDefault(one, List.of()).stream().filter(this::isAtOtherTime).findFirst().map(match -> pairing(match, "other-time", 0.5)));
    }

    private Pairing pairing(Match match, String rule, double confidence) {
        return new Pairing(LinkRelation.CONTRADICTS, match, rule, LinkWords.get("pair", LinkWords.get(rule), first.words(match.first(), match.shared())), confidence);
    }

    /** Whether one says of a deed that it was done, and the other that it was not. */
    private boolean isNegated(Match match) {
        Statement one = match.first();
        Statement other = match.second();
        return isOneNegated(one, other) && states(other) && match.score() >= ALIKE && match.weight() >= WEIGHTY && match.hasDeed()
                && one.gist().deed() != null && one.gist().agrees(other.gist()) && (isOfOtherSource(one, other) || !independence.isTakenOver(one, other)) && isOfOneSubject(match);
    }

    private static boolean isOneNegated(Statement one, Statement other) {
        return one.negated() != other.negated() && (one.negated() ? other : one).gist().plain();
    }

    private boolean isOfOneSubject(Match match) {
        return (match.named() || match.deeds() > MANY) && events.haveSubjectInCommon(match)
                || match.deeds() > MANY && (events.haveSubjectByTitle(match) || isOfNobody(match.first()) || isOfNobody(match.second()));
    }

    /** Whether a statement says that nobody did it, so that it has no subject of its own. */
    private static boolean isOfNobody(Statement one) {
        return one.negated() && !one.gist().own() && one.gist().subject().isEmpty();
    }

    /** Whether one tells of a deed that was not done before a day, or not after it, and the other that it was. */
    private boolean isAtOtherTime(Match match) {
        Statement one = match.first();
        Statement other = match.second();
        boolean oneDeed = one.gist().deed() != null && (one.gist().agrees(other.gist()) || events.areSides(match));
        return states(other) && oneDeed && match.score() >= ALIKE && match.weight() >= WEIGHTY && (match.named() || match.deeds() >= MANY)
                && (excludes(one, first, other, second) || excludes(other, second, one, first));
    }

    private static boolean excludes(Statement bounded, Profile here, Statement other, Profile there) {
        List<Value> limits = here.values(bounded, EntityKind.DATE);
        List<Value> days = there.values(other, EntityKind.DATE);
        if (bounded.gist().bound() == null || other.gist().bound() != null || other.negated() || limits.size() != 1 || days.size() != 1) {
            return false;
        }
        int order = days.getFirst().compareDate(limits.getFirst());
        return bounded.gist().bound() == Gist.Bound.NOT_BEFORE ? order < 0 : order > 0;
    }

    /** Whether one says that there was none of what the other tells of. */
    private boolean isAbsent(Match match) {
        Statement one = match.first();
        Statement other = match.second();
        return one.negated() != other.negated() && states(other) && match.named() && match.weight() >= LIGHT && isOfOtherSource(one, other)
                && (one.negated() ? lacks(one.gist(), other.gist()) : lacks(other.gist(), one.gist()));
    }

    private static boolean lacks(Gist none, Gist some) {
        return none.absent() != null && (some.subject().contains(none.absent()) || none.absent().equals(some.deed()));
    }

    private boolean isOfOtherSource(Statement one, Statement other) {
        return !Attributed.share(Attributed.speaker(one), Attributed.speaker(other), alignment);
    }

    /** The pairing of two statements of one party of which the one excludes the other by a word. */
    private Optional<Pairing> opposite(Statement one, Statement other) {
        if (one.negated() != other.negated()) {
            return Optional.empty();
        }
        Match match = matches.getOrDefault(one, List.of()).stream().filter(it -> it.second() == other).findFirst().orElse(null);
        boolean opposite = haveParty(one, other) && exclude(one, other, Opposites.Kind.PARTY) || match != null && isOppositeDeed(match);
        if (!opposite || !isOfOtherSource(one, other) || differences.differ(one, other, EntityKind.DATE)) {
            return Optional.empty();
        }
        Match found = match != null ? match : new Match(one, other, 0, 0, true, Set.of());
        return Optional.of(new Pairing(LinkRelation.CONTRADICTS, found, "opposite-words", LinkWords.get("opposite-words") + '.', 0.5));
    }

    /** Whether a person or a body is the subject of both. A pronoun is the speaker. */
    private boolean haveParty(Statement one, Statement other) {
        return Attributed.share(firstClaims.told(one.index()).parties(), secondClaims.told(other.index()).parties(), alignment);
    }

    /** Whether two statements tell opposite things of one thing: then they do not say the same, however many words they share. */
    boolean isOppositeDeed(Match match) {
        return match.first().negated() == match.second().negated() && isOneThing(match) && exclude(match.first(), match.second(), Opposites.Kind.THING);
    }

    /** Whether two statements have more in common than the party of which they tell. */
    private boolean isOneThing(Match match) {
        return match.score() >= ALIKE && match.weight() >= WEIGHTY && match.named() && match.hasDeed() && events.haveSubjectInCommon(match);
    }

    /** Whether the deed of one of the two is the opposite of something that the other tells, who does not tell that deed as well. */
    private boolean exclude(Statement one, Statement other, Opposites.Kind kind) {
        ArticleClaims.Told here = firstClaims.told(one.index());
        ArticleClaims.Told there = secondClaims.told(other.index());
        boolean passive = one.gist().passive();
        boolean otherPassive = other.gist().passive();
        return excludes(here, passive, there, otherPassive, kind) || excludes(there, otherPassive, here, passive, kind);
    }

    private boolean excludes(ArticleClaims.Told one, boolean passive, ArticleClaims.Told other, boolean otherPassive, Opposites.Kind kind) {
        return one.deed().isPresent() && !other.stems().contains(one.deed().get()) && other.stems().stream()
                .anyMatch(word -> opposites.areOpposite(one.deed().get(), passive, word, otherPassive && other.deed().filter(word::equals).isPresent(), kind));
    }

    /** Whether somebody, or the article, says that it is so; "any suggestion that it is so" is nobody's statement. */
    private static boolean states(Statement one) {
        ClaimBody body = one.body();
        boolean somebody = body == null || !body.source().isEmpty();
        return somebody && !one.headline() && switch (one.stance()) {
            case ASSERTS, CONFIRMS, DENIES -> true;
            default -> false;
        };
    }
}
