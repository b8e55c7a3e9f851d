package org.sourceline.core.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.sourceline.core.anchor.Placement.Reason;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.SuggestionId;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.SourceText;

/** Carries one annotation, with all its passages: it is as sure as the least sure of them. */
final class AnnotationCarrier {

    private final Annotation one;
    private final Function<Passage, Placement> carrier;
    private final Map<Passage, Placement> places = new HashMap<>();
    private AnchorState state = AnchorState.EXACT;
    private Reason reason = Reason.NONE;

    AnnotationCarrier(Annotation one, Function<Passage, Placement> carrier) {
        this.one = one;
        this.carrier = carrier;
        for (Passage passage : passages(one)) {
            Placement placed = carrier.apply(passage);
            add(passage, one.target().contains(passage) || !isCue(passage) ? placed : placed.asCue());
        }
        if (state == AnchorState.ORPHAN && one.target().stream().anyMatch(this::hasPlace)) {
            state = AnchorState.REVIEW;
        }
    }

    private boolean isCue(Passage passage) {
        return one.body() instanceof ClaimBody claim && claim.cue().contains(passage);
    }

    private void add(Passage passage, Placement placed) {
        places.put(passage, placed);
        if (placed.state().compareTo(state) > 0) {
            state = placed.state();
            reason = placed.reason();
        }
    }

    private boolean hasPlace(Passage passage) {
        return Optional.ofNullable(places.get(passage)).flatMap(Placement::place).isPresent();
    }

    /** The passages of an annotation that have a place in the text: those of its target and, of a claim, those of source, cue and chain. */
    static List<Passage> passages(Annotation one) {
        List<Passage> all = new ArrayList<>(one.target());
        if (one.body() instanceof ClaimBody claim) {
            all.addAll(claim.source());
            all.addAll(claim.cue());
            claim.chain().forEach(step -> Optional.ofNullable(step.cue()).ifPresent(all::add));
        }
        all.removeIf(passage -> !passage.isPlaced() && !passage.isQuoted());
        return all;
    }

    /**
     * What has become of it.
     *
     * @param base the text for which its passages hold
     * @param now the article as it is now
     */
    Reanchored result(TextVersion base, Article now) {
        SourceText text = now.source();
        Annotation attached = followed(moved(text), base.sha256(), now);
        Annotation after = state.isAttached() ? new AnchorMark(state, "", false).on(attached) : base.mark(state, TextVersion.of(now)).on(one);
        List<Placement> targets = one.target().stream()
                .map(passage -> places.getOrDefault(passage, new Placement(AnchorState.EXACT, null, Reason.NONE))).toList();
        return new Reanchored(one, after, state, reason, targets, AnchorMark.EXACT.on(followed(proposed(text), base.sha256(), now)));
    }

    private Annotation followed(Annotation after, String base, Article now) {
        return SuggestionId.follow(one, base, after, now.sha256(), span -> placed(span, now));
    }

    /** What has become of a span that is none of the annotation's own any more. */
    private Optional<TextSpan> placed(TextSpan span, Article now) {
        Placement placement = carrier.apply(new Passage(now.path(), span, "", "", ""));
        return placement.state().isAttached() ? placement.place().map(place -> now.source().passage(now.path(), place).position()) : Optional.empty();
    }

    private Annotation proposed(SourceText text) {
        Annotation proposed = moved(text);
        if (one.body() instanceof ClaimBody claim && proposed.body() instanceof ClaimBody moved) {
            ClaimBody body = moved.withSource(moved(here(claim.source()), text), claim.sourceKind(), claim.sourceEntity())
                    .withCue(moved(here(claim.cue()), text));
            return proposed.withBody(body, one.modified());
        }
        return proposed;
    }

    private List<Passage> here(List<Passage> passages) {
        return passages.stream().filter(this::hasPlace).toList();
    }

    private Annotation moved(SourceText text) {
        Annotation moved = one.withTarget(moved(one.target(), text), one.modified());
        if (one.body() instanceof ClaimBody claim) {
            ClaimBody body = claim.withSource(moved(claim.source(), text), claim.sourceKind(), claim.sourceEntity())
                    .withCue(moved(claim.cue(), text)).withChain(claim.chain().stream().map(step -> moved(step, text)).toList());
            return moved.withBody(body, one.modified());
        }
        return moved;
    }

    private ChainStep moved(ChainStep step, SourceText text) {
        Passage cue = step.cue();
        return cue == null ? step
                : new ChainStep(step.agent(), step.entity(), step.kind(), step.stance(), moved(cue, text), step.medium(), step.extras());
    }

    private List<Passage> moved(List<Passage> passages, SourceText text) {
        return passages.stream().map(passage -> moved(passage, text)).toList();
    }

    private Passage moved(Passage passage, SourceText text) {
        return Optional.ofNullable(places.get(passage)).flatMap(Placement::place).map(place -> text.passage(passage.source(), place)).map(now -> new Passage(passage.source(),
                now.position(), now.exact(), now.prefix(), now.suffix(), passage.extras(), passage.selectors())).orElse(passage);
    }
}
