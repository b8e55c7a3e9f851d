package org.sourceline.ui.review;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Named;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.review.Candidate;
import org.sourceline.core.review.Order;
import org.sourceline.core.review.Progress;
import org.sourceline.core.review.Verdict;
import org.sourceline.ui.Messages;
import org.sourceline.ui.editor.AnnotationWords;

/** The review in words for the reader. */
final class ReviewWords {

    private ReviewWords() {
    }

    /** A kind of entity, or a claim by its stance: "Person", "Denial". */
    static String kind(@Nullable Named kind) {
        return switch (kind) {
            case Stance stance -> Messages.get("term.claim." + stance.json());
            case null -> Messages.get("review.kind.other");
            default -> AnnotationWords.term(kind);
        };
    }

    /** What is suggested, in a few words: "Person Jonas Reth", "Denial by Quayline". */
    static String what(Candidate one) {
        SourceKind source = one.sourceKind();
        String kind = kind(one.kind());
        if (source == null) {
            return one.subject().isEmpty() ? kind : Messages.get("review.what.entity", kind, one.subject());
        }
        return Messages.get("review.what.claim", kind, one.subject().isEmpty() ? AnnotationWords.term(source) : one.subject());
    }

    static String verdict(Verdict verdict) {
        return Messages.get("review.verdict." + verdict.name().toLowerCase(Locale.ROOT));
    }

    static String order(Order order) {
        return Messages.get("review.order." + order.name().toLowerCase(Locale.ROOT));
    }

    static String scope(Scope scope) {
        return Messages.get("review.scope." + scope.name().toLowerCase(Locale.ROOT));
    }

    /** A share as people write it: "93 %"; empty if nobody says. */
    static String confidence(double confidence) {
        return confidence < 0 ? "" : Messages.get("review.confidence", Math.round(confidence * 100));
    }

    /** "214 of 347 decided: 190 accepted, 9 changed, 15 rejected". */
    static String progress(Progress progress) {
        return progress.decided() == 0 ? Messages.get("review.progress.none", progress.total())
                : Messages.get("review.progress", progress.decided(), progress.total(), progress.accepted(), progress.changed(),
                        progress.rejected());
    }
}
