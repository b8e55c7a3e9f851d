package org.sourceline.analysis.compare.claim;

import java.util.HashSet;
import java.util.Set;

import org.sourceline.analysis.compare.article.Alignment;
import org.sourceline.analysis.compare.article.Statement;
import org.sourceline.analysis.compare.article.Terms;

/**
 * Whether two statements that speak of the same things tell of one event, and not only of one topic: the deed of the one is in the other's main
 * clause, or the same party takes part on the same day, or both have the same amount.
 */
final class Events {

    private final Alignment alignment;

    Events(Alignment alignment) {
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

    private boolean share(Set<String> firsts, Set<String> others) {
        Set<String> entities = new HashSet<>();
        others.stream().filter(term -> term.startsWith(Terms.ENTITY)).forEach(term -> entities.add(term.substring(Terms.ENTITY.length())));
        return firsts.stream().anyMatch(term -> term.startsWith(Terms.ENTITY)
                ? Attributed.share(Set.of(term.substring(Terms.ENTITY.length())), entities, alignment) : others.contains(term));
    }

    private static Set<String> subject(Statement one) {
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
