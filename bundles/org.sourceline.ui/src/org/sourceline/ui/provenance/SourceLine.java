package org.sourceline.ui.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.picture.Continuation;
import org.sourceline.analysis.picture.Place;
import org.sourceline.analysis.picture.Statement;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.link.Link;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.TextSpan;

/**
 * What is known of the way of one claim.
 *
 * @param claim the claim
 * @param inside the claim, then the one in its words that says the same and goes further back, if there is one: what that was taken from it was taken from
 * @param way the claim, then the claims of other articles that it was taken from, the nearest first
 * @param steps from the publisher to the origin, across the articles
 * @param answered the claim that this one answers; null if it answers none
 * @param answers the claims of the article that deny, confirm or do not answer this one, by place
 * @param elsewhere the claims of other articles that do
 * @param contradictions the claims of other articles that cannot well stand beside this one
 */
record SourceLine(Anchored claim, List<Statement> inside, List<Statement> way, List<Step> steps, @Nullable Anchored answered, List<Anchored> answers,
        List<Statement> elsewhere, List<Statement> contradictions) {

    /**
     * One step of the chain.
     *
     * @param number from 0, the publisher
     * @param of the claim whose article says so
     * @param place where it says so
     * @param isOrigin whether the claim goes back no further
     * @param isElsewhere whether another article than that of the claim says so
     */
    record Step(int number, ChainStep step, Statement of, Place place, boolean isOrigin, boolean isElsewhere) {
    }

    /** The source line of a claim as far as its own article tells; empty for an annotation that is none. */
    static Optional<SourceLine> of(ArticleSets sets, Anchored one) {
        if (!(one.annotation().body() instanceof ClaimBody claim)) {
            return Optional.empty();
        }
        Statement own = statement(sets, one);
        List<Statement> all = sets.all().stream().filter(other -> sets.isShown(other) && other.annotation().body() instanceof ClaimBody)
                .map(other -> statement(sets, other)).toList();
        Statement statement = Continuation.of(own, all);
        List<Statement> inside = Stream.concat(Stream.of(own), Continuation.in(own, all).stream()).toList();
        String answers = claim.answers();
        Anchored answered = answers == null ? null : sets.find(answers).orElse(null);
        List<Anchored> answering = sets.all().stream().filter(sets::isShown).filter(other -> isAnswer(sets, other, statement))
                .sorted(Comparator.comparing(other -> other.extent().map(TextSpan::start).orElse(Integer.MAX_VALUE))).toList();
        return Optional.of(new SourceLine(one, inside, List.of(statement), steps(List.of(statement)), answered, answering, List.of(),
                List.of()));
    }

    /** The same, and on into the articles that it was taken from, with what others say to it. */
    SourceLine along(Trail trail) {
        Statement first = way.getFirst();
        List<Statement> longer = new ArrayList<>();
        longer.add(carried(first, trail));
        inside.stream().map(trail::takenFrom).filter(taken -> !taken.isEmpty()).findFirst().ifPresent(longer::addAll);
        return new SourceLine(claim, inside, List.copyOf(longer), steps(longer), answered, answers, trail.answers(first), trail.contradictions(first));
    }

    /** The links by which it was taken from other articles, the surest first. */
    List<Link> links(Trail trail) {
        return inside.stream().map(trail::links).filter(links -> !links.isEmpty()).findFirst().orElse(List.of());
    }

    /** The claim with the site that carries its article before the publisher, if another one does. */
    static Statement carried(Statement one, Trail trail) {
        return trail.site(one.article()).map(site -> carried(one, site)).orElse(one);
    }

    private static Statement carried(Statement one, String site) {
        List<ChainStep> chain = one.claim().chain();
        if (!chain.isEmpty() && chain.getFirst().agent().equalsIgnoreCase(site)) {
            return one;
        }
        List<ChainStep> longer = new ArrayList<>(chain);
        longer.addFirst(new ChainStep(site, null, SourceKind.PUBLICATION, Stance.ASSERTS, null, null));
        return new Statement(one.article(), one.set(), one.annotation().withBody(one.claim().withChain(longer), one.annotation().modified()));
    }

    static Statement statement(ArticleSets sets, Anchored claim) {
        return new Statement(sets.article().path(), claim.set(), claim.annotation());
    }

    private static boolean isAnswer(ArticleSets sets, Anchored other, Statement one) {
        return other.annotation().body() instanceof ClaimBody && statement(sets, other).answers(one);
    }

    /** The chain of each further claim goes on where the one before it names that claim's publisher. */
    private static List<Step> steps(List<Statement> way) {
        List<Step> steps = new ArrayList<>();
        for (Statement one : way) {
            List<ChainStep> chain = one.claim().chain();
            int joint = chain.isEmpty() ? -1 : Trail.joint(steps.stream().map(Step::step).toList(), chain.getFirst());
            if (joint >= 0) {
                steps.subList(joint + 1, steps.size()).clear();
            }
            for (ChainStep step : chain.subList(joint < 0 ? 0 : 1, chain.size())) {
                steps.add(new Step(steps.size(), step, one, place(one, step, step == chain.getLast()), false, one != way.getFirst()));
            }
        }
        if (!steps.isEmpty()) {
            Step last = steps.removeLast();
            steps.add(new Step(last.number(), last.step(), last.of(), last.place(), true, last.isElsewhere()));
        }
        return List.copyOf(steps);
    }

    /** Where the step's cue stands; for the origin, else where the claim names its source. */
    private static Place place(Statement one, ChainStep step, boolean isLast) {
        Passage cue = step.cue();
        if (cue != null) {
            return one.place(cue);
        }
        List<Passage> named = one.claim().source().isEmpty() ? one.claim().cue() : one.claim().source();
        return isLast && !named.isEmpty() ? one.place(named.getFirst()) : one.place();
    }
}
