package org.sourceline.core.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A claim: an attribution of its target, the content, to a source. The terms are those of the PARC3 corpus.
 *
 * @param source where the text names the source; empty if it names none
 * @param cue the words that attribute
 * @param sourceEntity the id of the entity that speaks, pronouns resolved
 * @param chain from the publisher to the origin
 * @param answers the id of the claim that this one denies, confirms or does not answer
 */
public record ClaimBody(Stance stance, Directness direct, List<Passage> source, List<Passage> cue, SourceKind sourceKind,
        @Nullable String sourceEntity, List<ChainStep> chain, @Nullable String answers, Extras extras) implements Body {

    /** Written out, because ECJ drops the null annotations of the parameters of a compact constructor, and other modules need them. */
    public ClaimBody(Stance stance, Directness direct, List<Passage> source, List<Passage> cue, SourceKind sourceKind,
            @Nullable String sourceEntity, List<ChainStep> chain, @Nullable String answers, Extras extras) {
        this.stance = stance;
        this.direct = direct;
        this.source = List.copyOf(source);
        this.cue = List.copyOf(cue);
        this.sourceKind = sourceKind;
        this.sourceEntity = sourceEntity;
        this.chain = List.copyOf(chain);
        this.answers = answers;
        this.extras = extras;
    }

    @Override
    public String type() {
        return "Claim";
    }

    @Override
    public Motivation motivation() {
        return Motivation.DESCRIBING;
    }

    public ClaimBody withStance(Stance value) {
        return new ClaimBody(value, direct, source, cue, sourceKind, sourceEntity, chain, answers, extras);
    }

    public ClaimBody withDirect(Directness value) {
        return new ClaimBody(stance, value, source, cue, sourceKind, sourceEntity, chain, answers, extras);
    }

    public ClaimBody withSource(List<Passage> passages, SourceKind kind, @Nullable String entity) {
        return new ClaimBody(stance, direct, passages, cue, kind, entity, chain, answers, extras);
    }

    public ClaimBody withCue(List<Passage> value) {
        return new ClaimBody(stance, direct, source, value, sourceKind, sourceEntity, chain, answers, extras);
    }

    public ClaimBody withChain(List<ChainStep> value) {
        return new ClaimBody(stance, direct, source, cue, sourceKind, sourceEntity, value, answers, extras);
    }

    public ClaimBody withAnswers(@Nullable String value) {
        return new ClaimBody(stance, direct, source, cue, sourceKind, sourceEntity, chain, value, extras);
    }
}
