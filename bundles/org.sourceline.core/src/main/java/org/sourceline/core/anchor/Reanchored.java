package org.sourceline.core.anchor;

import java.util.List;
import java.util.Optional;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.TextSpan;

/**
 * What has become of an annotation in a new text.
 *
 * @param before the annotation as it was
 * @param after the annotation as it is to be kept: with its new passages if it is attached, else as it was, in either case with its
 *        {@link AnchorMark mark}
 * @param state the least sure of its passages'
 * @param reason why it is not sure
 * @param targets what has become of the passages of its target, in their order
 * @param proposed the annotation at the places that it has or may have; of a claim without those of source, cue and chain that have none
 */
public record Reanchored(Annotation before, Annotation after, AnchorState state, Placement.Reason reason, List<Placement> targets,
        Annotation proposed) {

    public Reanchored {
        targets = List.copyOf(targets);
    }

    /** From where its target begins to where it ends, or may, in UTF-16 units of the new source text; empty if a part has no place. */
    public Optional<TextSpan> extent() {
        if (targets.isEmpty() || targets.stream().anyMatch(one -> one.place().isEmpty())) {
            return Optional.empty();
        }
        return targets.stream().flatMap(one -> one.place().stream()).reduce(TextSpan::cover);
    }
}
