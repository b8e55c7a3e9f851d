package org.sourceline.core.anchor;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.TextSpan;

/**
 * Where a passage of an old text stands in a new one.
 *
 * @param found where it stands, or where it may stand, in UTF-16 units of the new source text; null if there is no one place
 * @param reason why it is not sure; {@link Reason#NONE} if it is
 */
public record Placement(AnchorState state, @Nullable TextSpan found, Reason reason) {

    /** Why a person has to look. */
    public enum Reason {
        /** It is sure. */
        NONE,
        /** The wording has changed, or a name, a number or a negation in it. */
        CHANGED,
        /** All its words are others now, one for one in the same place; no name, number or negation is among them. */
        REWORDED,
        /** Too much has changed around it. */
        SURROUNDINGS,
        /** There are several equally good places. */
        AMBIGUOUS,
        /** The texts have so little in common that they may be different articles. */
        OTHER_TEXT,
        /** The old text is not there, and the words with their context were not found in one place. */
        NO_OLD_TEXT,
        /** The words are no longer in the text. */
        GONE
    }

    static Placement sure(AnchorState state, TextSpan place) {
        return new Placement(state, place, Reason.NONE);
    }

    static Placement review(@Nullable TextSpan place, Reason reason) {
        return new Placement(AnchorState.REVIEW, place, reason);
    }

    static Placement orphan() {
        return new Placement(AnchorState.ORPHAN, null, Reason.GONE);
    }

    /** Where it stands, or where it may stand, in UTF-16 units of the new source text. */
    public Optional<TextSpan> place() {
        return Optional.ofNullable(found);
    }

    /** As a cue is placed: other words of saying in its place are still the cue. */
    Placement asCue() {
        return reason == Reason.REWORDED && found != null ? sure(AnchorState.ALIGNED, found) : this;
    }

    /** As it is, but for a person to look at if it was sure. */
    Placement doubted(Reason why) {
        return state.isAttached() ? review(found, why) : this;
    }
}
