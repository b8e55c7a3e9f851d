package org.sourceline.analysis.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.sourceline.analysis.provenance.CaseIndex;
import org.sourceline.analysis.provenance.ClaimRef;
import org.sourceline.core.link.Link;
import org.sourceline.core.model.Stance;

/**
 * A denial at the end of a link, for a reader.
 *
 * @param who denies, as the article calls him
 * @param what is denied: the words of the denial, or where these only point at it ("an accusation", "that report"), those of the claim that it answers; empty where
 *     the article does not tell
 */
record Objection(String who, String what) {

    /** Words of this number say what is denied, and do not only point at it. */
    private static final int TELLING = 3;
    private static final Set<String> POINTING = Set.of("a", "an", "the", "this", "that", "these", "those", "it", "any", "all", "such", "as", "his", "her", "its", "their", "both", "of");

    /** The denial that stands at an end of a link; empty if none does. */
    static Optional<Objection> at(CaseIndex index, Link.End end) {
        return index.claimAt(end).filter(claim -> claim.body().stance() == Stance.DENIES)
                .map(claim -> new Objection(DeniedElsewhere.source(claim).orElse(Words.get("somebody")), what(index, claim)));
    }

    private static String what(CaseIndex index, ClaimRef claim) {
        String own = Words.of(claim.annotation().target());
        if (isTelling(own)) {
            return own;
        }
        String answers = claim.body().answers();
        return answers == null ? "" : index.claim(answers).map(put -> Words.of(put.annotation().target())).orElse("");
    }

    private static boolean isTelling(String words) {
        return List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream().filter(word -> !word.isEmpty() && !POINTING.contains(word)).count() >= TELLING;
    }
}
