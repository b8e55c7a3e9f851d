package org.sourceline.analysis.compare.claim;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.compare.article.Alignment;
import org.sourceline.analysis.compare.article.Gist;
import org.sourceline.analysis.compare.article.Profile;
import org.sourceline.analysis.compare.article.Statement;
import org.sourceline.analysis.compare.article.Terms;
import org.sourceline.analysis.lexicon.Converses;

/**
 * Whether two statements that speak of the same things tell of one event, and not only of one topic: the deed of the one is in the other's main
 * clause, or the same party takes part on the same day, or both have the same amount of money. That both count as many of something says too little.
 */
final class Events {

    /** How like statements must be of which one has only a noun for the deed of the other, and how like those that tell no deed. */
    private static final double NOUN = 0.4;
    private static final double CLOSE = 0.5;

    private final Profile first;
    private final Profile second;
    private final Alignment alignment;

    private final Converses converses;

    Events(Profile first, Profile second, Alignment alignment) {
        this.converses = Converses.of(first.document().lexicon().language().code());
        this.first = first;
        this.second = second;
        this.alignment = alignment;
    }

    boolean isOne(Match match) {
        return isOneDeed(match) || areSides(match) && match.shared().stream().anyMatch(Match::isName) || match.shared().stream().anyMatch(Terms::isAmount)
                || match.shared().stream().anyMatch(term -> term.startsWith(Terms.VALUE))
                        && Attributed.share(parties(match.first()), parties(match.second()), alignment);
    }

    /** Whether both tell of one deed; of clauses that have no verb but "be", and where only a noun speaks of it, more must be the same. */
    private static boolean isOneDeed(Match match) {
        Gist one = match.first().gist();
        Gist other = match.second().gist();
        boolean same = one.deed() != null && one.deed().equals(other.deed());
        return same || one.agrees(other) && (one.deed() == null && other.deed() == null ? match.deeds() > 2 || match.score() >= CLOSE : match.score() >= NOUN);
    }

    /** Whether the deeds of the two may be one that is told from two sides, as by the buyer and the seller. */
    boolean areSides(Match match) {
        Optional<String> one = stem(match.first().gist().deed());
        Optional<String> other = stem(match.second().gist().deed());
        return one.isPresent() && other.isPresent() && converses.areOfOneDeed(one.get(), other.get(),
                Attributed.share(entities(subject(match.first())), entities(subject(match.second())), alignment));
    }

    private static Optional<String> stem(@Nullable String deed) {
        return deed == null ? Optional.empty() : Terms.stemOf(deed);
    }

    /**
     * Whether the same are the subject of both, or each has the other's subject in its clause, as passive and active have. A pronoun is the speaker.
     */
    boolean haveSubjectInCommon(Match match) {
        Set<String> first = subject(match.first());
        Set<String> second = subject(match.second());
        return share(first, second) || share(first, match.second().gist().terms()) && share(match.first().gist().terms(), second);
    }

    /** Whether the subject of the one is in the clause of the other, in whatever part. */
    boolean hasSubjectOfOther(Match match) {
        return share(subject(match.first()), match.second().gist().terms()) || share(match.first().gist().terms(), subject(match.second()));
    }

    /** Whether the one calls its subject by what the other's article calls the one that is the subject there: "the adviser". */
    boolean haveSubjectByTitle(Match match) {
        Set<String> ofFirst = subject(match.first());
        Set<String> ofSecond = subject(match.second());
        return entities(ofSecond).stream().anyMatch(entity -> meet(ofFirst, second.titles(entity)) || meet(ofFirst, first.titles(alignment.toFirst(entity))))
                || entities(ofFirst).stream().anyMatch(entity -> meet(ofSecond, first.titles(entity)));
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    static Set<String> entities(Set<String> terms) {
        Set<String> entities = new HashSet<>();
        terms.stream().filter(term -> term.startsWith(Terms.ENTITY)).forEach(term -> entities.add(term.substring(Terms.ENTITY.length())));
        return entities;
    }

    private boolean share(Set<String> firsts, Set<String> others) {
        Set<String> entities = entities(others);
        return firsts.stream().anyMatch(term -> term.startsWith(Terms.ENTITY)
                ? Attributed.share(Set.of(term.substring(Terms.ENTITY.length())), entities, alignment) : others.contains(term));
    }

    static Set<String> subject(Statement one) {
        Set<String> subject = new HashSet<>(one.gist().subject());
        if (one.gist().own()) {
            one.voices().forEach(entity -> subject.add(Terms.ENTITY + entity));
        }
        return subject;
    }

    /** Those whom a statement names, and its speaker where it is of himself. */
    private static Set<String> parties(Statement one) {
        Set<String> parties = new HashSet<>(one.mentioned());
        if (one.gist().own()) {
            parties.addAll(one.voices());
        }
        return parties;
    }
}
