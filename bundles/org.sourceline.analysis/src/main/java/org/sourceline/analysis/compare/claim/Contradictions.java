package org.sourceline.analysis.compare.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.sourceline.analysis.compare.article.Alignment;
import org.sourceline.analysis.compare.article.Profile;
import org.sourceline.analysis.compare.article.Statement;
import org.sourceline.core.model.LinkRelation;

/**
 * Finds statements of which one says what the other says is not so: they tell of one deed of the same party, one of them is negated, and they are of different
 * sources. A denial that answers what it denies is left to {@link Denials}: that does not merely contradict.
 */
final class Contradictions {

    private static final double ALIKE = 0.3;
    private static final double WEIGHTY = 1.2;

    private final Profile first;
    private final Alignment alignment;
    private final Events events;
    private final Map<Statement, List<Match>> matches;

    Contradictions(Profile first, Alignment alignment, Map<Statement, List<Match>> matches) {
        this.first = first;
        this.alignment = alignment;
        this.events = new Events(alignment);
        this.matches = matches;
    }

    List<Pairing> find() {
        List<Pairing> found = new ArrayList<>();
        for (Statement one : first.statements()) {
            if (states(one)) {
                matches.getOrDefault(one, List.of()).stream().filter(this::isContradiction).findFirst().ifPresent(match -> found.add(pairing(match)));
            }
        }
        return found;
    }

    private Pairing pairing(Match match) {
        return new Pairing(LinkRelation.CONTRADICTS, match, "opposite",
                LinkWords.get("pair", LinkWords.get("opposite"), first.words(match.first(), match.shared())), 0.55);
    }

    private boolean isContradiction(Match match) {
        Statement one = match.first();
        Statement other = match.second();
        return one.negated() != other.negated() && states(other) && match.score() >= ALIKE && match.weight() >= WEIGHTY && match.named() && match.hasDeed()
                && one.gist().deed() != null && one.gist().agrees(other.gist()) && events.haveSubjectInCommon(match) && !Attributed.share(Attributed.speaker(one), Attributed.speaker(other), alignment);
    }

    private static boolean states(Statement one) {
        return !one.headline() && switch (one.stance()) {
            case ASSERTS, CONFIRMS, DENIES -> true;
            default -> false;
        };
    }
}
