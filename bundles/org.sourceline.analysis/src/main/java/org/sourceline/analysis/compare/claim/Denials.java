package org.sourceline.analysis.compare.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.compare.article.Alignment;
import org.sourceline.analysis.compare.article.Profile;
import org.sourceline.analysis.compare.article.Statement;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.Stance;

/**
 * Finds what of the other article is denied. The denied statement is somebody else's, is not itself a negation, and speaks of the one who denies or of the one for whom he
 * speaks, as a lawyer does. A denial that shares too little with any statement is taken to deny what other denials of the same speaker do: those in
 * the same sentence, and the headline for the first paragraph, which it sums up.
 */
final class Denials {

    /** So like, the denied statement may call by another name whom it concerns. */
    private static final double ALIKE = 0.45;
    private static final double LEAST_SCORE = 0.22;
    private static final double LEAST_WEIGHT = 0.9;
    private static final String ACCUSATION = "s:accus";
    /** A denial this like one of the same speaker in the other article is that denial again. */
    private static final double SAME_DENIAL = 0.6;

    private final Profile first;
    private final Profile second;
    private final boolean isFromOther;
    private final Alignment alignment;
    private final Map<Statement, List<Match>> matches;
    private final Deniers deniers;
    private final Antecedents antecedents;

    Denials(Profile first, Profile second, Alignment alignment, Independence independence, Map<Statement, List<Match>> matches) {
        this.first = first;
        this.second = second;
        this.isFromOther = independence.isFromSecond();
        this.alignment = alignment;
        this.matches = matches;
        this.deniers = new Deniers(first, second, alignment);
        this.antecedents = new Antecedents(first, second, alignment, independence, matches);
    }

    List<Pairing> find() {
        Map<Statement, Optional<Match>> denied = new LinkedHashMap<>();
        for (Statement one : first.statements()) {
            if (one.stance() == Stance.DENIES && !isInside(one, denied.keySet()) && !isRepeated(one)) {
                denied.put(one, strong(one).or(() -> antecedents.of(one)));
            }
        }
        List<Pairing> found = new ArrayList<>();
        Map<Statement, Integer> votes = votes(denied);
        denied.forEach((one, match) -> {
            if (match.isPresent()) {
                found.add(new Pairing(LinkRelation.DENIES, match.get(), "denial", reason(one, match.get()), 0.75));
            } else {
                target(one, denied, votes).map(target -> new Pairing(LinkRelation.DENIES, match(one, target), "carried-denial", LinkWords.get("carried-denial"), 0.6))
                        .or(() -> reported(one)).ifPresent(found::add);
            }
        });
        return found;
    }

    private String reason(Statement one, Match match) {
        return match.shared().isEmpty() ? LinkWords.get("answered-denial") : LinkWords.get("pair", LinkWords.get("denial"), first.words(one, match.shared()));
    }

    /**
     * What the other article says first, where the first words of this one are that somebody of whom that one tells rejects what it reports, and
     * no words for it are the same.
     */
    private Optional<Pairing> reported(Statement one) {
        if (!deniers.isKnown(one) || !isFromOther || one.stance() != Stance.DENIES || one.headline() || !isLead(one) && !isOfAccusation(one)) {
            return Optional.empty();
        }
        return second.statements().stream().filter(other -> second.paragraph(other) == 0 && !other.negated() && states(other)).findFirst()
                .map(other -> new Pairing(LinkRelation.DENIES, match(one, other), "reported-denial", LinkWords.get("reported-denial"), 0.5));
    }

    /** Whether no more is named as denied than "the accusations". */
    private static boolean isOfAccusation(Statement one) {
        return one.gist().deed() == null && (one.terms().isEmpty() || one.terms().contains(ACCUSATION));
    }

    private static boolean isInside(Statement one, Set<Statement> others) {
        return others.stream().anyMatch(other -> other != one && other.spans().stream().anyMatch(span -> span.contains(one.extent())));
    }

    /** Whether the other article has this very denial. */
    private boolean isRepeated(Statement one) {
        return matches.getOrDefault(one, List.of()).stream().limit(3).anyMatch(match -> match.score() >= SAME_DENIAL
                && match.second().stance() == Stance.DENIES && Attributed.share(Attributed.sources(one), Attributed.sources(match.second()), alignment));
    }

    private Optional<Match> strong(Statement one) {
        return matches.getOrDefault(one, List.of()).stream().filter(match -> isDeniable(one, match))
                .filter(match -> match.deeds() > 1 && match.score() >= LEAST_SCORE || match.deeds() > 0 && (deniers.haveSameDoer(match) || deniers.isOfOffice(match) || isVeryDeed(match)))
                .filter(match -> match.weight() >= LEAST_WEIGHT)
                .max((a, b) -> Double.compare(a.value(), b.value()));
    }

    /** Whether the very deed of the other statement is denied of one whom both name. */
    private boolean isVeryDeed(Match match) {
        String deed = match.second().gist().deed();
        return isFromOther && deed != null && match.shared().contains(deed)
                && Events.entities(match.shared()).stream().anyMatch(entity -> !deniers.isOfKind(entity, EntityKind.PLACE));
    }

    private static boolean states(Statement one) {
        return one.stance() == Stance.ASSERTS || one.stance() == Stance.CONFIRMS || one.stance() == Stance.HEDGES;
    }

    private boolean isDeniable(Statement one, Match match) {
        Statement other = match.second();
        boolean own = Attributed.share(Attributed.speaker(one), Attributed.speaker(other), alignment);
        return states(other) && !own && !other.negated() && (deniers.concerns(one, other) || isVeryDeed(match) || deniers.isOfOffice(match) || match.deeds() > 3 && match.score() >= ALIKE);
    }

    private static Map<Statement, Integer> votes(Map<Statement, Optional<Match>> denied) {
        Map<Statement, Integer> votes = new HashMap<>();
        denied.values().forEach(match -> match.ifPresent(one -> votes.merge(one.second(), 1, Integer::sum)));
        return votes;
    }

    private Optional<Statement> target(Statement one, Map<Statement, Optional<Match>> denied, Map<Statement, Integer> votes) {
        Statement best = null;
        for (Map.Entry<Statement, Optional<Match>> entry : denied.entrySet()) {
            Statement other = entry.getKey();
            boolean together = other.sentence() == one.sentence() || other.headline() && isLead(one);
            if (together && entry.getValue().isPresent() && Attributed.speaker(other).equals(Attributed.speaker(one))) {
                best = better(best, entry.getValue().get().second(), votes);
            }
        }
        return Optional.ofNullable(best);
    }

    private static Statement better(@Nullable Statement one, Statement other, Map<Statement, Integer> votes) {
        return one == null || votes.getOrDefault(other, 0) > votes.getOrDefault(one, 0) ? other : one;
    }

    /** Whether a statement stands in the first or second paragraph below the headline: there may be a standfirst before the text. */
    private boolean isLead(Statement one) {
        return first.paragraph(one) < 2;
    }

    private Match match(Statement one, Statement other) {
        return matches.getOrDefault(one, List.of()).stream().filter(match -> match.second() == other).findFirst()
                .orElseGet(() -> new Match(one, other, 0, 0, false, Set.of()));
    }
}
