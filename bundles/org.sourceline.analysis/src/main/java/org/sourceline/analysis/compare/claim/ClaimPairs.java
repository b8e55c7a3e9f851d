package org.sourceline.analysis.compare.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sourceline.analysis.compare.article.Alignment;
import org.sourceline.analysis.compare.article.Profile;
import org.sourceline.analysis.compare.article.Statement;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.Stance;

/** Pairs the statements of two articles: what is repeated, supported, denied. */
public final class ClaimPairs {

    private static final double ENOUGH = 0.40;
    private static final double WEIGHTY = 1.7;
    private static final Set<Stance> SILENT = Set.of(Stance.NO_RESPONSE, Stance.DECLINES_TO_COMMENT);

    private final Profile first;
    private final Profile second;
    private final Alignment alignment;
    private final Matcher matcher;
    private final List<Pairing> found = new ArrayList<>();

    public ClaimPairs(Profile first, Profile second, Alignment alignment) {
        this.first = first;
        this.second = second;
        this.alignment = alignment;
        this.matcher = new Matcher(first, second, alignment);
    }

    /** The pairs, from the first article to the second. */
    public List<Pairing> find() {
        Map<Statement, Double> best = new HashMap<>();
        List<Match> all = new ArrayList<>();
        for (Statement one : first.statements()) {
            List<Match> matches = matcher.of(one);
            matches.stream().limit(5).forEach(match -> best.merge(match.second(), match.score(), Math::max));
            if (one.stance() == Stance.DENIES) {
                denial(matches);
            }
            all.addAll(matches.stream().limit(2).toList());
        }
        for (Match match : all) {
            if (match.score() >= ENOUGH && match.weight() >= WEIGHTY && match.score() >= best.getOrDefault(match.second(), 0.0)) {
                same(match);
            }
        }
        return List.copyOf(found);
    }

    private void denial(List<Match> matches) {
        for (Match match : matches) {
            Statement other = match.second();
            boolean own = Attributed.share(Attributed.speaker(match.first()), Attributed.speaker(other), alignment);
            if (!own && other.stance() != Stance.DENIES && !SILENT.contains(other.stance()) && match.shared().size() > 1) {
                if (match.score() >= 0.3 && match.weight() >= 1.2) {
                    found.add(new Pairing(LinkRelation.DENIES, match, "denial", "The claim is denied; both speak of the same thing.", 0.7));
                }
                return;
            }
        }
    }

    private void same(Match match) {
        Statement one = match.first();
        Statement other = match.second();
        if (SILENT.contains(one.stance()) || SILENT.contains(other.stance())) {
            return;
        }
        boolean opposed = one.stance() == Stance.DENIES ^ other.stance() == Stance.DENIES;
        if (opposed) {
            return;
        }
        boolean taken = Attributed.to(second.facts(), one) || Attributed.to(first.facts(), other);
        boolean speaker = Attributed.share(Attributed.sources(one), Attributed.sources(other), alignment);
        if (taken || speaker) {
            found.add(new Pairing(LinkRelation.REPEATS, match, "repeat", taken ? "The statement is taken over from the other article."
                    : "The same source says the same in both articles.", 0.7));
        } else {
            found.add(new Pairing(LinkRelation.CORROBORATES, match, "support", "Another source says the same.", 0.6));
        }
    }
}
