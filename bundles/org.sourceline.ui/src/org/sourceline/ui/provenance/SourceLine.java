package org.sourceline.ui.provenance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.TextSpan;

/**
 * What is known of the way of one claim.
 *
 * @param claim the claim
 * @param steps its chain, from the publisher to the origin
 * @param answered the claim that this one answers; null if it answers none
 * @param answers the claims of the article that deny, confirm or do not answer this one, by place
 */
record SourceLine(Anchored claim, List<Step> steps, @Nullable Anchored answered, List<Anchored> answers) {

    /**
     * One step of the chain.
     *
     * @param number from 0, the publisher
     * @param place where the article attributes the step, in UTF-16 units of the reading text; null where it has no words for it
     * @param isOrigin whether the claim goes back no further
     */
    record Step(Anchored claim, int number, ChainStep step, @Nullable TextSpan place, boolean isOrigin) {
    }

    /** The source line of a claim; empty for an annotation that is none. */
    static Optional<SourceLine> of(ArticleSets sets, Anchored one) {
        if (!(one.annotation().body() instanceof ClaimBody claim)) {
            return Optional.empty();
        }
        List<ChainStep> chain = claim.chain();
        List<Step> steps = IntStream.range(0, chain.size())
                .mapToObj(i -> new Step(one, i, chain.get(i), place(sets, one, chain.get(i), i == chain.size() - 1), i == chain.size() - 1))
                .toList();
        String answers = claim.answers();
        Anchored answered = answers == null ? null : sets.find(answers).orElse(null);
        List<Anchored> answering = sets.all().stream().filter(sets::isShown).filter(other -> isAnswer(other, one))
                .sorted(Comparator.comparing(other -> other.extent().map(TextSpan::start).orElse(Integer.MAX_VALUE))).toList();
        return Optional.of(new SourceLine(one, steps, answered, answering));
    }

    /** Where the step's cue stands; for the origin, else where the claim names its source. */
    private static @Nullable TextSpan place(ArticleSets sets, Anchored claim, ChainStep step, boolean isOrigin) {
        Passage cue = step.cue();
        Optional<TextSpan> place = cue == null ? Optional.empty() : sets.passages().locate(cue);
        if (place.isEmpty() && isOrigin) {
            place = claim.source().stream().findFirst().or(() -> claim.cue().stream().findFirst());
        }
        return place.orElse(null);
    }

    /** An accepted copy of a suggestion answers what the suggestion answered, and is answered by what answered that. */
    private static boolean isAnswer(Anchored other, Anchored one) {
        return other.annotation().body() instanceof ClaimBody body && body.answers() != null
                && (body.answers().equals(one.id()) || body.answers().equals(one.annotation().suggestion()));
    }
}
