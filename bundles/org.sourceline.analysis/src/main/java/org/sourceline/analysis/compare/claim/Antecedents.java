package org.sourceline.analysis.compare.claim;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.sourceline.analysis.compare.article.Alignment;
import org.sourceline.analysis.compare.article.Profile;
import org.sourceline.analysis.compare.article.Statement;
import org.sourceline.analysis.compare.article.Terms;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Directness;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Stance;

/**
 * What a denial denies that has no words of its own for it: "It never happened", "called that report untrue", "no such meeting took place", "the account of the
 * former employee". It points at what its article told shortly before, or at what somebody says; and the other article has that, too.
 */
final class Antecedents {

    private static final double ALIKE = 0.45;
    /** How like a statement must be that is said to come from the house of the other article: it is there. */
    private static final double ALIKE_THERE = 0.3;
    private static final double LEAST_WEIGHT = 0.9;
    /** How many statements back a denial points. */
    private static final int NEAREST = 3;
    /** Words that only point at what is denied, or say how it is denied. */
    private static final List<String> POINTERS = List.of("report", "claim", "accusation", "account", "figure", "finding", "charge", "story", "version", "assertion",
            "statement", "rumour", "information", "happen", "occur", "take", "place", "kind", "sort", "case", "true", "truth", "absurd", "ridiculous", "pure", "invention",
            "fiction", "smear", "beginning", "end", "word", "correct", "accurate", "such");
    private static final Pattern POINTING = Pattern.compile("\\W*(that|this|these|those|no such|any such|none of)\\b");
    private static final List<EntityKind> FIGURES = List.of(EntityKind.MONEY, EntityKind.PERCENT, EntityKind.QUANTITY);
    /** What somebody says, by a noun: "the account of the employee". */
    private static final Pattern ACCOUNT = Pattern.compile("\\b(account|claims?|allegations?|accusations?|testimony|statements?|story|version|charges?)\\b");

    private final Profile first;
    private final Profile second;
    private final Alignment alignment;
    private final Independence independence;
    private final Map<Statement, List<Match>> matches;
    /** Their terms, once a denial asks for them: most articles have none. */
    private final Set<String> pointers = new HashSet<>();

    Antecedents(Profile first, Profile second, Alignment alignment, Independence independence, Map<Statement, List<Match>> matches) {
        this.first = first;
        this.second = second;
        this.alignment = alignment;
        this.independence = independence;
        this.matches = matches;
    }

    /** What the other article has of that which a denial only points at. */
    Optional<Match> of(Statement one) {
        ClaimBody body = one.body();
        String answers = body == null ? null : body.answers();
        if (answers != null) {
            return first.statements().stream().filter(put -> answers.equals(put.id())).flatMap(put -> there(put).stream())
                    .filter(match -> !isOwn(one, match.second())).map(match -> match(one, match)).findFirst();
        }
        Optional<Match> told = toldBefore(one);
        return told.isPresent() ? told : saidBy(one).or(() -> toldOfSpeaker(one));
    }

    /** What was told just before by somebody else, where nothing else is named as denied. */
    private Optional<Match> toldBefore(Statement one) {
        Set<String> rest = rest(one);
        if (!rest.isEmpty() && !isSuch(one)) {
            return Optional.empty();
        }
        return first.statements().stream().filter(put -> isJustBefore(put, one) && put.body() != null && states(put) && !put.negated() && !isFrom(put, one) && put.terms().containsAll(rest) && isMeant(put, one))
                .sorted(Comparator.comparingInt(put -> -put.index())).limit(1).flatMap(put -> there(put).stream()).filter(match -> !isOwn(one, match.second()))
                .map(match -> match(one, match)).findFirst();
    }

    /** Whether "that report" points at it, "the figure" is one that it gives, or it is about the one who denies. */
    private boolean isMeant(Statement put, Statement one) {
        boolean figure = one.terms().contains(first.termOf("figure"));
        return POINTING.matcher(text(one)).lookingAt() || figure && FIGURES.stream().anyMatch(kind -> !first.values(put, kind).isEmpty())
                || put.mentioned().stream().anyMatch(one.voices()::contains);
    }

    private boolean isJustBefore(Statement put, Statement one) {
        return put.index() < one.index() && put.index() + NEAREST >= one.index() && first.paragraph(one) - first.paragraph(put) <= 1 && !put.headline();
    }

    /** The terms of a denial that do more than point. */
    private Set<String> rest(Statement one) {
        if (pointers.isEmpty()) {
            POINTERS.forEach(word -> pointers.add(first.termOf(word)));
        }
        Set<String> rest = new HashSet<>(one.terms());
        rest.removeAll(pointers);
        return rest;
    }

    private static boolean isSuch(Statement one) {
        return text(one).matches("\\W*no such .*");
    }

    private static String text(Statement one) {
        ClaimBody body = one.body();
        return one.claim() == null || body == null ? "" : one.claim().target().getFirst().exact().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** What the other article has from the one whose account is denied. */
    private Optional<Match> saidBy(Statement one) {
        Set<String> rest = rest(one);
        if (rest.isEmpty() || rest.size() > NEAREST || !ACCOUNT.matcher(text(one)).find()) {
            return Optional.empty();
        }
        return second.statements().stream().filter(other -> states(other) && isOf(other, rest) && !isOwn(one, other))
                .max(Comparator.comparing((Statement other) -> other.context().stream().anyMatch(term -> isOfDenier(term, one))).thenComparing(other -> -other.index()))
                .map(other -> new Match(one, other, 0, 0, true, Set.of()));
    }

    /** Whether the source of a statement of the other article is called by the terms. */
    private boolean isOf(Statement other, Set<String> terms) {
        ClaimBody body = other.body();
        boolean named = Attributed.speaker(other).stream().map(alignment::toFirst).anyMatch(entity -> terms.contains(Terms.ENTITY + entity));
        return body != null && (named || second.terms(body.source()).stream().filter(term -> !Match.isName(term)).anyMatch(terms::contains));
    }

    private boolean isOfDenier(String term, Statement one) {
        return Events.entities(Set.of(term)).stream().map(alignment::toFirst).anyMatch(Attributed.speaker(one)::contains);
    }

    /** What the other article has of what this one tells of the speaker just before: "I never said anything of the kind" only points at it. */
    private Optional<Match> toldOfSpeaker(Statement one) {
        ClaimBody body = one.body();
        if (body == null || body.direct() != Directness.DIRECT || one.terms().size() > 1) {
            return Optional.empty();
        }
        return first.statements().stream().filter(put -> put.index() < one.index() && put.index() + NEAREST >= one.index())
                .filter(put -> isFrom(put, one)).flatMap(put -> matches.getOrDefault(put, List.of()).stream().limit(1))
                .filter(match -> match.score() >= ALIKE && match.weight() >= LEAST_WEIGHT && states(match.second()))
                .max(Comparator.comparingDouble(Match::value)).map(match -> match(one, match));
    }

    private static boolean isFrom(Statement put, Statement one) {
        return Attributed.sources(put).stream().anyMatch(Attributed.speaker(one)::contains);
    }

    /** What the other article has of a statement of this one. */
    private Optional<Match> there(Statement put) {
        return matches.getOrDefault(put, List.of()).stream().filter(match -> !match.second().headline()).limit(1).filter(match -> match.weight() >= LEAST_WEIGHT)
                .filter(match -> independence.isTakenOver(put, match.second()) ? match.score() >= ALIKE_THERE : match.score() >= ALIKE && match.named())
                .filter(match -> states(match.second()) && !match.second().negated()).findFirst();
    }

    private boolean isOwn(Statement one, Statement other) {
        return Attributed.share(Attributed.speaker(one), Attributed.speaker(other), alignment);
    }

    private static Match match(Statement one, Match found) {
        return new Match(one, found.second(), found.score(), found.weight(), true, Set.of());
    }

    private static boolean states(Statement one) {
        return one.stance() == Stance.ASSERTS || one.stance() == Stance.CONFIRMS || one.stance() == Stance.HEDGES;
    }
}
