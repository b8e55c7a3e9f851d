package org.sourceline.analysis.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.compare.article.Alignment;
import org.sourceline.analysis.compare.article.Profile;
import org.sourceline.analysis.compare.article.Statement;
import org.sourceline.analysis.compare.claim.Attributed;
import org.sourceline.analysis.compare.claim.ClaimPairs;
import org.sourceline.analysis.compare.claim.Pairing;
import org.sourceline.analysis.compare.quote.QuoteCheck;
import org.sourceline.analysis.compare.quote.QuoteMatch;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.TextSpan;

/** The comparison of two articles. A pure function of the two. */
final class ArticlePair {

    private final Profile first;
    private final Profile second;
    private final LinkMaker maker;
    private final Alignment alignment;
    private final List<FoundLink> found = new ArrayList<>();

    ArticlePair(Profile first, Profile second, LinkMaker maker) {
        this.first = first;
        this.second = second;
        this.maker = maker;
        this.alignment = Alignment.of(first.names(), second.names());
    }

    List<FoundLink> links() {
        List<QuoteMatch> forth = new QuoteCheck(first, second).verbatim();
        List<QuoteMatch> back = new QuoteCheck(second, first).verbatim();
        int toSecond = attributions(first, second);
        int toFirst = attributions(second, first);
        Direction direction = direction(toSecond + forth.size(), toFirst + back.size());
        if (direction == Direction.SECOND_FROM_FIRST) {
            derived(second, first, toFirst, back.size());
            quotes(second, first, back);
        } else {
            if (direction == Direction.FIRST_FROM_SECOND) {
                derived(first, second, toSecond, forth.size());
            }
            quotes(first, second, forth);
        }
        if (alignment.size() > 1) {
            pairs(direction == Direction.SECOND_FROM_FIRST);
        }
        return List.copyOf(found);
    }

    private static int attributions(Profile from, Profile to) {
        return (int) from.statements().stream().filter(one -> Attributed.to(to.facts(), one)).count();
    }

    private Direction direction(int toSecond, int toFirst) {
        if (toSecond != toFirst && Math.max(toSecond, toFirst) > 1) {
            return toSecond > toFirst ? Direction.FIRST_FROM_SECOND : Direction.SECOND_FROM_FIRST;
        }
        LocalDate one = first.facts().date();
        LocalDate other = second.facts().date();
        if (toSecond + toFirst > 1 && one != null && other != null && !one.equals(other)) {
            return one.isAfter(other) ? Direction.FIRST_FROM_SECOND : Direction.SECOND_FROM_FIRST;
        }
        return Direction.OPEN;
    }

    private void derived(Profile from, Profile to, int attributions, int quotes) {
        if (attributions > 0) {
            String reason = "It names " + to.facts().origin().orElse("") + " as its source " + attributions + " times and quotes "
                    + quotes + " passages word for word.";
            found.add(maker.make(LinkRelation.DERIVES_FROM, new LinkMaker.End(from, null, List.of()), new LinkMaker.End(to, null, List.of()),
                    "derivation", reason, 0.9, List.of()));
        }
    }

    private void quotes(Profile from, Profile to, List<QuoteMatch> matches) {
        for (QuoteMatch match : matches) {
            found.add(maker.make(LinkRelation.QUOTES, end(from, match.quoting()), end(to, match.quoted()), "quotation",
                    "The same " + match.words() + " words.", 0.95, List.of()));
        }
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

    private void pairs(boolean reversed) {
        Profile from = reversed ? second : first;
        Profile to = reversed ? first : second;
        Set<String> seen = new HashSet<>();
        for (Pairing pairing : new ClaimPairs(from, to, Alignment.of(from.names(), to.names())).find()) {
            FoundLink made = maker.make(pairing.relation(), end(from, pairing.match().first()), end(to, pairing.match().second()), pairing.rule(),
                    pairing.reason(), pairing.confidence(), List.of());
            if (seen.add(made.link().id())) {
                found.add(made);
            }
        }
    }

    private static LinkMaker.End end(Profile article, Statement statement) {
        return new LinkMaker.End(article, statement.id(), statement.spans());
    }
}
