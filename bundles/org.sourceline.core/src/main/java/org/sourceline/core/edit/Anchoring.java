package org.sourceline.core.edit;

import java.util.ArrayList;
import java.util.List;

import org.sourceline.core.anchor.AnchorMark;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.Passages;

/** Finds the places of annotations in the reading text. Those that lost theirs when the text changed have none. */
record Anchoring(Passages passages) {

    Anchored anchor(String set, Annotation annotation) {
        if (!AnchorMark.of(annotation).state().isAttached()) {
            return new Anchored(set, annotation, List.of(), List.of(), List.of());
        }
        List<TextSpan> target = locate(annotation.target());
        if (annotation.body() instanceof ClaimBody claim) {
            return new Anchored(set, annotation, target, locate(claim.source()), locate(claim.cue()));
        }
        return new Anchored(set, annotation, target, List.of(), List.of());
    }

    private List<TextSpan> locate(List<Passage> wanted) {
        List<TextSpan> found = new ArrayList<>(wanted.size());
        for (Passage passage : wanted) {
            passages.locate(passage).ifPresent(found::add);
        }
        found.sort(null);
        return found;
    }
}
