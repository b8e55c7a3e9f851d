package org.sourceline.core.anchor;

import java.util.Optional;

import org.sourceline.core.model.Passage;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.SourceText;

/** Finds the passages of one version of an article in the article as it is now. */
@FunctionalInterface
interface PassageCarrier {

    /** What becomes of a passage; empty if it does not stand in that version where it says. */
    Optional<Placement> place(Passage passage);

    /** For passages of the very same text. */
    static PassageCarrier same(SourceText text) {
        return passage -> standing(passage, text).map(span -> Placement.sure(AnchorState.EXACT, span));
    }

    /** For passages of another text. */
    static PassageCarrier between(SourceText before, SourceText now) {
        TextCarrier carrier = TextCarrier.between(before.text(), now.text());
        return passage -> standing(passage, before).map(carrier::place);
    }

    /** Where a passage stands, in UTF-16 units, if its words stand there. */
    private static Optional<TextSpan> standing(Passage passage, SourceText text) {
        if (!passage.isPlaced() || passage.position().end() > text.codePoints()) {
            return Optional.empty();
        }
        TextSpan span = text.toUtf16(passage.position());
        boolean quoted = !passage.isQuoted() || span.of(text.text()).equals(passage.exact());
        return quoted ? Optional.of(span) : Optional.empty();
    }
}
