package org.sourceline.analysis.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.compare.article.Alignment;
import org.sourceline.analysis.compare.article.Profile;
import org.sourceline.analysis.compare.article.Statement;
import org.sourceline.analysis.compare.claim.ClaimPairs;
import org.sourceline.analysis.compare.claim.Differences;
import org.sourceline.analysis.compare.claim.Pairing;
import org.sourceline.analysis.compare.claim.SameWords;
import org.sourceline.analysis.compare.difference.Difference;
import org.sourceline.analysis.compare.quote.QuoteCheck;
import org.sourceline.analysis.compare.quote.QuoteMatch;
import org.sourceline.analysis.compare.reuse.Reuse;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.TextSpan;

/** The comparison of two articles. A pure function of the two. */
final class ArticlePair {

    private final Side first;
    private final Side second;
    private final LinkMaker maker;
    private final List<FoundLink> found = new ArrayList<>();
    private boolean isTakenOver;

    ArticlePair(Side first, Side second, LinkMaker maker) {
        this.first = first;
        this.second = second;
        this.maker = maker;
    }

    List<FoundLink> links() {
        Alignment alignment = Alignment.of(first.profile().names(), second.profile().names());
        Alignment turned = Alignment.of(second.profile().names(), first.profile().names());
        Optional<Reuse> reuse = Reuse.of(first.profile().shingles(), second.profile().shingles());
        List<QuoteMatch> forth = new QuoteCheck(first.quoted(), second.quoted(), alignment).find();
        List<QuoteMatch> back = new QuoteCheck(second.quoted(), first.quoted(), turned).find();
        Derivation derivation = new Derivation(first, second, reuse.orElse(null), forth.size(), back.size());
        boolean reversed = derivation.direction() == Direction.SECOND_FROM_FIRST;
        Side from = reversed ? second : first;
        Side to = reversed ? first : second;
        boolean copied = reuse.filter(one -> one.kind() != Reuse.Kind.RUNS).isPresent();
        (reversed ? back : forth).stream().filter(match -> !copied || !match.isVerbatim()).forEach(match -> quote(from.profile(), to.profile(), match));
        if (derivation.direction() == Direction.OPEN && !copied) {
            back.stream().filter(match -> forth.stream().noneMatch(other -> meet(match, other))).forEach(match -> quote(to.profile(), from.profile(), match));
        }
        if (!copied && alignment.size() > 0) {
            List<SameWords> quotations = new ArrayList<>();
            (reversed ? back : forth).forEach(match -> quotations.add(new SameWords(match.quoting(), match.quoted())));
            (reversed ? forth : back).forEach(match -> quotations.add(new SameWords(match.quoted(), match.quoting())));
            pairs(from, to, reversed ? turned : alignment, quotations);
        }
        derivation.link(maker, isTakenOver, !found.isEmpty()).ifPresent(found::add);
        return List.copyOf(found);
    }

    /** Whether a match of the one direction is that of the other, seen from there. */
    private static boolean meet(QuoteMatch back, QuoteMatch forth) {
        return back.quoted().stream().anyMatch(span -> forth.quoting().stream().anyMatch(span::overlaps));
    }

    private void quote(Profile from, Profile to, QuoteMatch match) {
        LinkRelation relation = match.isVerbatim() ? LinkRelation.QUOTES : LinkRelation.ALTERS_QUOTE;
        found.add(maker.make(relation, end(from, match.quoting()), end(to, match.quoted()), "quotation", Reasons.of(match),
                match.isVerbatim() ? 0.95 : 0.8, match.differences()));
    }

    private static LinkMaker.End end(Profile article, List<TextSpan> spans) {
        return new LinkMaker.End(article, claim(article, spans.getFirst()), spans);
    }

    /** The id of the shortest claim that has something of the span. */
    private static @Nullable String claim(Profile article, TextSpan span) {
        Statement best = null;
        for (Statement one : article.statements()) {
            boolean touches = one.claim() != null && one.spans().stream().anyMatch(span::overlaps);
            if (touches && (best == null || one.extent().length() < best.extent().length())) {
                best = one;
            }
        }
        return best == null ? null : best.id();
    }

    private void pairs(Side from, Side to, Alignment names, List<SameWords> quotations) {
        Set<String> seen = new HashSet<>();
        Differences differences = new Differences(from.profile(), to.profile(), names);
        for (Pairing pairing : new ClaimPairs(from.claims(), to.claims(), names, quotations).find()) {
            isTakenOver |= pairing.rule().equals(Pairing.TAKEN_OVER) && from.claims().credits().restingOn(to.claims().credits()).get(pairing.match().first().index());
            Statement one = pairing.match().first();
            Statement other = pairing.match().second();
            boolean same = pairing.relation() == LinkRelation.REPEATS || pairing.relation() == LinkRelation.CORROBORATES
                    || pairing.rule().equals(Pairing.OTHER_FIGURE);
            List<Difference> found = same ? differences.of(one, other) : List.of();
            FoundLink made = maker.make(pairing.relation(), end(from.profile(), one), end(to.profile(), other), pairing.rule(), Reasons.of(pairing, found),
                    pairing.confidence(), found);
            if (seen.add(made.link().id())) {
                this.found.add(made);
            }
        }
    }

    private static LinkMaker.End end(Profile article, Statement statement) {
        return new LinkMaker.End(article, statement.id(), statement.spans());
    }
}
