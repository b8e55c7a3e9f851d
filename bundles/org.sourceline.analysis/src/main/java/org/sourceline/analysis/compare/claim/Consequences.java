package org.sourceline.analysis.compare.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sourceline.analysis.compare.article.Alignment;
import org.sourceline.analysis.compare.article.Profile;
import org.sourceline.analysis.compare.article.Statement;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.LinkRelation;

/**
 * What follows from pairs that say the same. Where one article also reports that somebody rejects the statement, that rejection and the other
 * article's statement contradict each other. Who does not dispute what was said before stands by it. A statement that is taken up by a refusal to comment is answered.
 */
final class Consequences {

    /** How many of the most similar statements are looked at. */
    private static final int TOP = 6;
    private static final double ALIKE = 0.3;
    private static final double WEIGHTY = 1.2;

    private final Profile first;
    private final Profile second;
    private final Alignment alignment;
    private final Map<Statement, List<Match>> matches;
    private List<Match> same = List.of();
    private final List<Pairing> found = new ArrayList<>();

    Consequences(Profile first, Profile second, Alignment alignment, Map<Statement, List<Match>> matches) {
        this.first = first;
        this.second = second;
        this.alignment = alignment;
        this.matches = matches;
    }

    /** @param same the pairs that say the same */
    List<Pairing> find(List<Match> same) {
        this.same = same;
        for (Statement one : first.statements()) {
            matches.getOrDefault(one, List.of()).stream().limit(TOP).filter(Consequences::isAlike).forEach(this::rejections);
        }
        for (Statement one : first.statements()) {
            if (ClaimPairs.isSilent(one)) {
                silence(one);
            }
        }
        return found;
    }

    /** Claims of either article that reject its own end of the pair contradict the other end. */
    private void rejections(Match match) {
        for (Statement one : second.statements()) {
            if (ClaimPairs.isRejection(one) && answers(one, match.second()) && !isOwn(match.first(), one)) {
                found.add(contradiction(match.first(), one, match.score()));
                if (!same.contains(match)) {
                    found.add(new Pairing(LinkRelation.CORROBORATES, match, "accusation", LinkWords.get("accusation"), 0.55));
                }
            }
        }
        for (Statement one : first.statements()) {
            if (ClaimPairs.isRejection(one) && answers(one, match.first()) && !isOwn(one, match.second())) {
                found.add(contradiction(one, match.second(), match.score()));
            }
        }
    }

    private static boolean isAlike(Match match) {
        return match.score() >= ALIKE && match.weight() >= WEIGHTY && match.named() && match.first().negated() == match.second().negated();
    }

    private static boolean answers(Statement one, Statement other) {
        ClaimBody body = one.body();
        String id = other.id();
        return body != null && id != null && id.equals(body.answers());
    }

    private boolean isOwn(Statement ofFirst, Statement ofSecond) {
        return Attributed.share(Attributed.speaker(ofFirst), Attributed.speaker(ofSecond), alignment);
    }

    private static Pairing contradiction(Statement one, Statement other, double score) {
        return new Pairing(LinkRelation.CONTRADICTS, new Match(one, other, score, 0, false, Set.of()), "rejected-there",
                LinkWords.get("rejected-there"), 0.65);
    }

    private void silence(Statement one) {
        if (!isLeftStanding(one)) {
            matches.getOrDefault(one, List.of()).stream().filter(match -> match.deeds() > 1 && match.score() >= 0.4 && !ClaimPairs.isSilent(match.second()))
                    .findFirst().ifPresent(match -> found.add(new Pairing(LinkRelation.ANSWERS, match, "no-answer",
                            LinkWords.get("no-answer"), 0.5)));
            return;
        }
        itself(one).or(() -> before(one)).ifPresent(match -> {
            found.add(new Pairing(LinkRelation.CORROBORATES, new Match(one, match.second(), match.score(), match.weight(), false, match.shared()), "not-disputed",
                    LinkWords.get("not-disputed"), 0.6));
        });
        Set<String> topic = new HashSet<>(one.terms());
        for (Statement other : second.statements()) {
            if (ClaimPairs.isRejection(other) && isOwn(one, other) && other.context().stream().anyMatch(topic::contains)) {
                found.add(new Pairing(LinkRelation.CONTRADICTS, new Match(one, other, 0, 0, false, Set.of()), "disputed-there",
                        LinkWords.get("disputed-there"), 0.5));
            }
        }
    }

    private boolean isLeftStanding(Statement one) {
        ClaimBody body = one.body();
        return body != null && body.cue().stream().anyMatch(cue -> first.isLeftStanding(cue.exact()));
    }

    /** What the other article has of the very thing that is not disputed. */
    private Optional<Match> itself(Statement one) {
        return matches.getOrDefault(one, List.of()).stream()
                .filter(match -> match.score() >= ALIKE && match.weight() >= WEIGHTY && match.deeds() > 0 && match.shared().stream().anyMatch(Match::isName))
                .filter(match -> !match.second().negated()).findFirst();
    }

    /** The pair of the nearest statement before, in the same paragraph, of which the concession speaks. */
    private Optional<Match> before(Statement one) {
        Match nearest = null;
        for (Match match : same) {
            boolean near = match.first().index() < one.index() && first.paragraph(match.first()) == first.paragraph(one);
            if (near && match.first().terms().stream().anyMatch(one.terms()::contains)) {
                nearest = match;
            }
        }
        return Optional.ofNullable(nearest);
    }
}
