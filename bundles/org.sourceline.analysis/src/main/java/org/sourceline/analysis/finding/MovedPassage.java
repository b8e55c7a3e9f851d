package org.sourceline.analysis.finding;

import java.util.List;

import org.sourceline.core.anchor.AnchorMark;
import org.sourceline.core.anchor.AnchorState;
import org.sourceline.core.annotate.Moving;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.Status;

/**
 * An annotation that lost its place when the article's text changed, and of which nobody has said yet what is to become.
 *
 * @param state the one that it looks for: an annotation that may have another place, or one whose passage is gone
 */
public record MovedPassage(String id, AnchorState state) implements FindingRule {

    /** The rule of annotations that may have another place: a person has to say which. */
    public static final String FOR_REVIEW = "passage-review";
    /** The rule of annotations whose passage is gone. */
    public static final String GONE = "passage-gone";

    static MovedPassage forReview() {
        return new MovedPassage(FOR_REVIEW, AnchorState.REVIEW);
    }

    static MovedPassage gone() {
        return new MovedPassage(GONE, AnchorState.ORPHAN);
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public List<Finding> check(Examination examination) {
        return examination.shown().stream().filter(one -> isAsked(one) && AnchorMark.of(one.annotation()).state() == state)
                .map(one -> Finding.about(this, one, Words.of(one)).at(Moving.candidate(examination.sets(), one).orElse(null))).toList();
    }

    /** What a machine suggested on the earlier text is nothing to decide: it is made anew for this one. */
    private static boolean isAsked(Anchored one) {
        return one.annotation().status() != Status.SUGGESTED && Moving.isPending(one);
    }
}
