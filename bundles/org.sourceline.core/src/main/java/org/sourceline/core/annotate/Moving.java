package org.sourceline.core.annotate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sourceline.core.anchor.AnchorMark;
import org.sourceline.core.anchor.AnchorState;
import org.sourceline.core.anchor.Reanchored;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.SuggestionId;
import org.sourceline.core.model.TextSpan;

/** Decides on annotations that lost their place when the article's text changed. */
public final class Moving {

    private final Hand hand;

    public Moving(Hand hand) {
        this.hand = hand;
    }

    /** Whether an annotation is attached to nothing and nobody has said yet what is to become of it. */
    public static boolean isPending(Anchored one) {
        AnchorMark mark = AnchorMark.of(one.annotation());
        return one.annotation().isLive() && !mark.state().isAttached() && !mark.decided();
    }

    /** Those that are pending in sets that may be written, as they stood in the text for which they were made. */
    public static List<Anchored> pending(ArticleSets sets) {
        return sets.all().stream().filter(one -> isPending(one) && sets.isWritable(one.set()))
                .sorted(Comparator.comparing(Anchored::annotation, Annotation.BY_POSITION)).toList();
    }

    /** What became of an annotation when the text changed; empty if that is not known, or it is attached by now. */
    public static Optional<Reanchored> result(ArticleSets sets, Anchored one) {
        return isPending(one) ? sets.moved(one.set()).map(page -> page.results().get(one.id())) : Optional.empty();
    }

    /** Where an annotation may stand, in UTF-16 units of the reading text; empty if no place was found, or it is not shown. */
    public static Optional<TextSpan> candidate(ArticleSets sets, Anchored one) {
        return result(sets, one).flatMap(Reanchored::extent).map(sets.reading().map()::toReading).filter(span -> !span.isEmpty());
    }

    /**
     * Attaches an annotation to the place that was found for it.
     *
     * @throws EditRefusedException if there is none
     */
    public Edit accept(Anchored one) {
        check(one);
        Reanchored result = result(hand.sets(), one).filter(found -> found.extent().isPresent())
                .orElseThrow(() -> new EditRefusedException(Words.get("refused.noNewPlace", words(one))));
        return edit(one, "label.moved.accept", result.proposed());
    }

    /**
     * Attaches an annotation to passages that a person selected.
     *
     * @param places in UTF-16 units of the reading text
     * @throws EditRefusedException if there are no words in them
     */
    public Edit place(Anchored one, List<TextSpan> places) {
        check(one);
        List<TextSpan> clean = ReadingSpans.clean(hand.sets().reading(), places);
        if (clean.isEmpty()) {
            throw new EditRefusedException(Words.get("refused.nothingMarked"));
        }
        Annotation base = result(hand.sets(), one).map(Reanchored::proposed).orElseGet(() -> withoutParts(one.annotation()));
        Annotation placed = AnchorMark.placed().on(base.withTarget(hand.passages(clean), hand.now()));
        String from = AnchorMark.of(one.annotation()).sha256();
        return edit(one, "label.moved.place", SuggestionId.follow(one.annotation(), from, placed, hand.sets().article().sha256(), span -> Optional.empty()));
    }

    /** Where nothing is known of the new text, source and cue of a claim have to be set again. */
    private Annotation withoutParts(Annotation one) {
        return one.body() instanceof ClaimBody claim
                ? one.withBody(claim.withSource(List.of(), claim.sourceKind(), claim.sourceEntity()).withCue(List.of()), hand.now()) : one;
    }

    /** Keeps an annotation whose passage is gone: it is attached to nothing and no longer asked about. */
    public Edit gone(Anchored one) {
        check(one);
        AnchorMark mark = AnchorMark.of(one.annotation());
        return edit(one, "label.moved.gone", new AnchorMark(AnchorState.ORPHAN, mark.sha256(), mark.charset(), true).on(one.annotation()));
    }

    private static void check(Anchored one) {
        if (!isPending(one)) {
            throw new EditRefusedException(Words.get("refused.notMoved", words(one)));
        }
    }

    private static String words(Anchored one) {
        return Words.describe(List.of(one.annotation()));
    }

    private Edit edit(Anchored one, String label, Annotation after) {
        Annotation now = after.withTarget(after.target(), hand.now());
        return Words.edit(label, List.of(new Revising(hand).change(one, now)), words(one));
    }
}
