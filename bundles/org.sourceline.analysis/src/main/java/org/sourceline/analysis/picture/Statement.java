package org.sourceline.analysis.picture;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Identities;
import org.sourceline.core.model.Passage;

/**
 * A claim of an article of the case.
 *
 * @param set the name of the set that holds it
 * @param annotation one with a claim for a body
 */
public record Statement(String article, String set, Annotation annotation) {

    /** @throws IllegalArgumentException if the annotation is no claim */
    public Statement {
        if (!(annotation.body() instanceof ClaimBody)) {
            throw new IllegalArgumentException("no claim: " + annotation.id());
        }
    }

    public ClaimBody claim() {
        return (ClaimBody) Objects.requireNonNull(annotation.body());
    }

    public String id() {
        return annotation.id();
    }

    /** Whether one of those entities is on its way. */
    public boolean names(Set<String> entities) {
        return claim().chain().stream().anyMatch(step -> step.entity() != null && entities.contains(step.entity()));
    }

    /** The same as it is seen through what people decided on the entities of the case. */
    public Statement through(Identities identities) {
        Body seen = identities.seen(claim());
        return claim().equals(seen) ? this : new Statement(article, set, annotation.withBody(seen, annotation.modified()));
    }

    /** The words of the content on one line. */
    public String words() {
        return line(annotation.target().stream().map(Passage::exact).collect(Collectors.joining(" … ")));
    }

    /** Who it goes back to; null if the claim has no chain. */
    public @Nullable ChainStep origin() {
        List<ChainStep> chain = claim().chain();
        return chain.isEmpty() ? null : chain.getLast();
    }

    /** The words of the content in quotation marks, unless they have their own. */
    public String quotedWords() {
        return Sketch.quoted(words());
    }

    /** Where the content stands. */
    public Place place() {
        List<Passage> target = annotation.target();
        return place(target.isEmpty() ? Passage.whole(article) : target.getFirst());
    }

    /** A passage that is part of this claim. */
    public Place place(Passage passage) {
        return new Place(passage, set, id());
    }

    /** Whether this claim answers the other; an accepted copy of a suggestion is answered by what answered that. */
    public boolean answers(Statement other) {
        String answered = claim().answers();
        return answered != null && (answered.equals(other.id()) || answered.equals(other.annotation.suggestion()));
    }

    static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
