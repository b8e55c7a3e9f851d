package org.sourceline.core.edit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.Identities;
import org.sourceline.core.model.TextSpan;

/**
 * An annotation of an opened article with its places in the reading text.
 *
 * @param set the name of the set that holds it
 * @param body what it says once what people decided on the entities of the case is taken into account: to be shown, not to be saved
 * @param target where its passages stand, in UTF-16 units of the reading text, in order; empty if they cannot be found
 * @param source for a claim, where its source is named
 * @param cue for a claim, where its cue stands
 */
public record Anchored(String set, Annotation annotation, @Nullable Body body, List<TextSpan> target, List<TextSpan> source,
        List<TextSpan> cue) {

    /** With the body that the annotation has. */
    public Anchored(String set, Annotation annotation, List<TextSpan> target, List<TextSpan> source, List<TextSpan> cue) {
        this(set, annotation, annotation.body(), target, source, cue);
    }

    public Anchored {
        target = List.copyOf(target);
        source = List.copyOf(source);
        cue = List.copyOf(cue);
    }

    /** Whether the other is the same annotation of the same set, perhaps in another state: so a view keeps its selection over edits. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Anchored that && set.equals(that.set) && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return 31 * set.hashCode() + id().hashCode();
    }

    /** The same with its body as it is seen through what people decided. */
    Anchored through(Identities identities) {
        return new Anchored(set, annotation, identities.seen(annotation.body()), target, source, cue);
    }

    /** The annotation with the body that is to be shown. */
    public Annotation seen() {
        return Objects.equals(body, annotation.body()) ? annotation : annotation.withBody(body, annotation.modified());
    }

    public String id() {
        return annotation.id();
    }

    /** Whether a passage of its target was not found where the set says it is. */
    public boolean isDetached() {
        return target.size() < annotation.target().size();
    }

    /** From the start of its first passage to the end of its last. */
    public Optional<TextSpan> extent() {
        return target.isEmpty() ? Optional.empty()
                : Optional.of(new TextSpan(target.getFirst().start(), target.stream().mapToInt(TextSpan::end).max().orElseThrow()));
    }
}
