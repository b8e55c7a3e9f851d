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
    private static final double LIKE_FIGURES = 0.22;
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
    private final Deniers deniers;
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
        this.deniers = new Deniers(first, second, alignment);
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
        return matches.getOrDefault(one, List.of()).stream().filter(match -> isNegated(match) || isAbsent(match) || isWithout(match)).findFirst().map(match -> pairing(match, "opposite", 0.55))
                .or(() -> matches.getOrDefault(one, List.of()).stream().filter(this::isAtOtherTime).findFirst().map(match -> pairing(match, "other-time", 0.5)))
                .or(() -> matches.getOrDefault(one, List.of()).stream().filter(this::isOfOtherFigure).findFirst().map(match -> pairing(match, Pairing.OTHER_FIGURE, 0.5)));
    }

    private Pairing pairing(Match match, String rule, double confidence) {
        boolean denied = isDenied(match);
        return new Pairing(denied ? LinkRelation.DENIES : LinkRelation.CONTRADICTS, match, denied ? "denial" : rule,
                LinkWords.get("pair", LinkWords.get(denied ? "denial" : rule), first.words(match.first(), match.shared())), confidence);
    }

    /** Whether somebody says of himself, or of the one for whom he speaks, that he did not do what the other article tells of him. */
    private boolean isDenied(Match match) {
        Statement one = match.first();
        Statement other = match.second();
        boolean ofHim = one.gist().own() || Attributed.share(one.voices(), secondClaims.told(other.index()).parties(), alignment);
        return one.negated() && one.body() != null && ofHim && isOfOtherSource(one, other) && deniers.concerns(one, other);
    }

    /** Whether one says of a deed that it was done, and the other that it was not. */
    private boolean isNegated(Match match) {
        Statement one = match.first();
        Statement other = match.second();
        return isOneNegated(one, other) && states(other) && match.score() >= ALIKE && match.weight() >= WEIGHTY && match.hasDeed()
                && one.gist().deed() != null && one.gist().agrees(other.gist()) && (isOfOtherSource(one, other) || !independence.isTakenOver(one, other)) && isOfOneSubject(match);
    }

    /** Whether one says that there was none of that which the other tells somebody did: "filed no report", "sent three reports". */
    private boolean isWithout(Match match) {
        Statement one = match.first();
        Statement other = match.second();
        Gist none = one.negated() ? one.gist() : other.gist();
        Gist some = one.negated() ? other.gist() : one.gist();
        return isOneNegated(one, other) && states(other) && match.score() >= ALIKE && match.weight() >= WEIGHTY && none.none() != null && some.terms().contains(none.none())
                && (match.deeds() > MANY && match.shared().stream().anyMatch(Match::isName) || isDenied(match)) && isOfOtherSource(one, other);
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

    /** Whether both tell of one deed and give different figures of one size for it: "paid 3.4 million for the ships", "the ships were bought for 3.1 million". */
    private boolean isOfOtherFigure(Match match) {
        Statement one = match.first();
        Statement other = match.second();
        return match.score() >= LIKE_FIGURES && match.weight() >= LIGHT && !one.negated() && !other.negated() && one.gist().deed() != null && other.gist().deed() != null
                && differences.ofFigures(one, other) && differences.areOfOneSize(one, other) && states(other) && isOfOtherSource(one, other) && !independence.isTakenOver(one, other)
                && (one.gist().agrees(other.gist()) || events.areSides(match))
                && match.shared().stream().anyMatch(term -> !Match.isName(term) && !term.equals(one.gist().deed()) && isIn(term, one, other));
    }

    private static boolean isIn(String term, Statement one, Statement other) {
        return one.gist().terms().contains(term) && other.gist().terms().contains(term);
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
        boolean otherwise = match != null && isOppositeDeed(match) || isSaidOtherwise(one, other);
        boolean opposite = haveParty(one, other) && exclude(one, other, Opposites.Kind.PARTY) && isOfOtherSource(one, other);
        if (!otherwise && !opposite || differences.differ(one, other, EntityKind.DATE)) {
            return Optional.empty();
        }
        Match found = match != null ? match : new Match(one, other, 0, 0, true, Set.of());
        return Optional.of(new Pairing(LinkRelation.CONTRADICTS, found, "opposite-words", LinkWords.get("opposite-words") + '.', 0.5));
    }

    /** Whether one who spoke twice says of one thing what excludes each other: "the diary was genuine", "the diary as a forgery". */
    private boolean isSaidOtherwise(Statement one, Statement other) {
        ArticleClaims.Told here = firstClaims.told(one.index());
        ArticleClaims.Told there = secondClaims.told(other.index());
        return !one.gist().subject().isEmpty() && one.gist().subject().equals(other.gist().subject()) && isOfOneSpeaker(one, other) && here.deeds().stream()
                .anyMatch(deed -> there.deeds().stream().anyMatch(word -> opposites.areOpposite(deed, here.passives().contains(deed), word, there.passives().contains(word), Opposites.Kind.THING)));
    }

    /** Whether both come from one source, be it that one article only has its last name. */
    private boolean isOfOneSpeaker(Statement one, Statement other) {
        return !isOfOtherSource(one, other) || Attributed.speaker(one).stream().anyMatch(here -> Attributed.speaker(other).stream()
                .anyMatch(there -> here.endsWith('-' + there) || there.endsWith('-' + here)));
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

    /** Whether what one of the two says of its subject is the opposite of something that the other tells, who does not tell that as well. */
    private boolean exclude(Statement one, Statement other, Opposites.Kind kind) {
        ArticleClaims.Told here = firstClaims.told(one.index());
        ArticleClaims.Told there = secondClaims.told(other.index());
        return excludes(here, there, kind) || excludes(there, here, kind);
    }

    private boolean excludes(ArticleClaims.Told one, ArticleClaims.Told other, Opposites.Kind kind) {
        return one.deeds().stream().filter(deed -> opposites.isKnown(deed) && !other.stems().contains(deed)).anyMatch(deed -> other.stems().stream()
                .anyMatch(word -> opposites.areOpposite(deed, one.passives().contains(deed), word, other.passives().contains(word), kind)));
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
