package org.sourceline.analysis.compare.claim;

import java.util.HashSet;
import java.util.Set;

import org.sourceline.analysis.compare.article.Alignment;
import org.sourceline.analysis.compare.article.Profile;
import org.sourceline.analysis.compare.article.Statement;
import org.sourceline.analysis.compare.article.Terms;

/**
 * Whether two statements that speak of the same things tell of one event, and not only of one topic: the deed of the one is in the other's main
 * clause, or the same party takes part on the same day, or both have the same amount.
 */
final class Events {

    private final Profile first;
    private final Profile second;
    private final Alignment alignment;

    Events(Profile first, Profile second, Alignment alignment) {
        this.first = first;
        this.second = second;
        this.alignment = alignment;
    }

    boolean isOne(Match match) {
        return match.first().gist().agrees(match.second().gist()) || match.shared().stream().anyMatch(Terms::isAmount)
                || match.shared().stream().anyMatch(term -> term.startsWith(Terms.VALUE))
                        && Attributed.share(parties(match.first()), parties(match.second()), alignment);
    }

    /**
     * Whether the same are the subject of both, or each has the other's subject in its clause, as passive and active have. A pronoun is the speaker.
     */
    boolean haveSubjectInCommon(Match match) {
        Set<String> first = subject(match.first());
        Set<String> second = subject(match.second());
        return share(first, second) || share(first, match.second().gist().terms()) && share(match.first().gist().terms(), second);
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
