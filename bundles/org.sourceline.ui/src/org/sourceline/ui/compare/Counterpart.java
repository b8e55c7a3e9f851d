package org.sourceline.ui.compare;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.TextSpan;

/**
 * A passage of one article and what answers to it in the other.
 *
 * @param left in UTF-16 units of the reading text of the left article; null where it has nothing of the kind
 * @param right the same of the right article; never null together with {@code left}
 * @param reason why the two belong together, in words; may be empty
 */
record Counterpart(Kind kind, @Nullable TextSpan left, @Nullable TextSpan right, String reason) {

    /** In the order of the left article; what only the right one has stands last, in its order. */
    static final Comparator<Counterpart> ORDER = Comparator
            .comparingInt((Counterpart one) -> one.left() == null ? Integer.MAX_VALUE : one.left().start())
            .thenComparingInt(one -> one.right() == null ? -1 : one.right().start());

    /** What one passage is to the other. */
    enum Kind {
        REPEATED, ALTERED, CONTRADICTED, ANSWERED, ONLY_LEFT, ONLY_RIGHT;

        /** The spelling in message keys. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The passage on a side. */
    Optional<TextSpan> on(boolean leftSide) {
        return Optional.ofNullable(leftSide ? left : right);
    }
}
